import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { importedPath } from './imports.ts';

test('an import names a file from its text’s folder or from the project’s, and a package none', () => {
  const imported = (source: string) => importedPath(source, 'content/briefings/2017/strike.mdx');

  assert.equal(imported('./Chart.astro'), resolve('content/briefings/2017/Chart.astro'));
  assert.equal(imported('../map.svg?raw'), resolve('content/briefings/map.svg'));
  assert.equal(imported('/src/components/Chart.astro'), resolve('src/components/Chart.astro'));
  assert.equal(imported('d3-geo'), undefined);
});
