import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldMeant } from './field-meant.ts';

test('a field of another system is known in whichever way it is written', () => {
  for (const key of ['link', 'Link', 'HREF', 'web-site', 'web_site', 'WebSite'])
    assert.deepEqual(fieldMeant(key, ['title', 'url']), { candidate: 'url', isSure: true }, key);
});

test('what is only near a field is no sure match, and what is far from all is none', () => {
  assert.equal(fieldMeant('tilte', ['title', 'url'])?.candidate, 'title');
  assert.equal(fieldMeant('Link', ['title'])?.isSure ?? false, false);
  assert.equal(fieldMeant('weather', ['title', 'url']), undefined);
});
