import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf } from '../../archive/sample.ts';
import { openSearch } from './open-search.ts';

function described(title: string): { short: string | undefined; long: string | undefined; xml: string } {
  const archive = archiveOf({});
  const xml = openSearch({ site: { ...archive.site, title, url: 'https://example.org/press/' } });
  return { short: /<ShortName>(.*)</.exec(xml)?.[1], long: /<LongName>(.*)</.exec(xml)?.[1], xml };
}

test('names of an archive are cut to the lengths that browsers take, between letters', () => {
  assert.equal(described('The Port Ellis Papers').short, 'The Port Ellis P');
  assert.equal(described('The Port Ellis Papers').long, 'The Port Ellis Papers');
  assert.equal(described(`${'a'.repeat(15)}👩‍🚀s`).short, 'a'.repeat(15));
  assert.equal(described(`${'a'.repeat(15)}e\u0301s`).short, 'a'.repeat(15));
  assert.equal(described('Salt & Sea').short, 'Salt &amp; Sea');
});

test('the search is asked where the site lives', () => {
  assert.match(
    described('Papers').xml,
    /template="https:\/\/example\.org\/press\/search\/\?q=\{searchTerms\}"/,
  );
});
