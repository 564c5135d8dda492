import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const text = readFileSync('package-lock.json', 'utf8');

test('the Node that comes with the packages is for glibc alone', () => {
  const { packages } = JSON.parse(text) as { packages: Record<string, { libc?: string[] }> };

  // Its package does not say so itself, and npm takes the lockfile's word: elsewhere `npm ci` would put a
  // Node that cannot start before the machine's own.
  assert.deepEqual(packages['node_modules/node']?.libc, ['glibc']);
});

test('the lockfile names no registry', () => {
  assert.doesNotMatch(text, /"resolved"/);
});

test('libraries whose private parts are leaned on are pinned to the version that is known', () => {
  const { packages } = JSON.parse(text) as {
    packages: Record<string, { version?: string; dependencies?: Record<string, string> }>;
  };
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };

  for (const name of ['astro', '@astrojs/mdx', '@astrojs/markdown-remark', 'pagefind', 'vite']) {
    const pinned = [dependencies[name], packages['']?.dependencies?.[name]];
    const { version } = packages[`node_modules/${name}`] ?? {};
    assert.deepEqual(pinned, [version, version], name);
  }
});
