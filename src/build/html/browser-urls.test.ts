import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { test } from 'node:test';
import * as urls from '../../base/urls.ts';
import { urlsBelow } from './browser-urls.ts';

test('every address has the path of the site in front in the browser, once', async () => {
  const source = await readFile(new URL('../../base/urls.ts', import.meta.url), 'utf8');
  const code = stripTypeScriptTypes(urlsBelow(source, '/press/archive/'));
  const below = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;

  for (const [name, value] of Object.entries(urls)) {
    const [one, other] = [value, below[name]].map((each) =>
      typeof each === 'function' ? (each as (...parts: string[]) => string)('/a/', '/b/') : String(each),
    );
    // What is made from an address, or is none, is as that is.
    const isMade = /^(?:record|markdown|card|part|subjectFeed|feedBase)Url$|Anchor$/.test(name);
    assert.equal(other, isMade ? one : `/press/archive${one}`, name);
  }
});
