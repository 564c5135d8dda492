import fc from 'fast-check';
import Slugger from 'github-slugger';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as urls from '../base/urls.ts';
import { headingIds, isOwnId } from './heading-ids.ts';
import { compiled, htmlOf, outlineOf, saidOf } from './sample.ts';

/** What authors write, and the ids of its headings. */
const headings: Record<string, [text: string, ids: string[]]> = {
  'words keep the address that they have': ['## The vote', ['the-vote']],
  'words that come twice are counted': [
    '## The vote\n\n## The vote\n\n## The vote 1',
    ['the-vote', 'the-vote-1', 'the-vote-1-1'],
  ],
  'underscores in a word stay': ['## snake_case', ['snake_case']],
  'other scripts stay': ['## Выборы', ['выборы']],
  'the id of the page’s main part gives way': ['## Content', ['content-1']],
  'one that gives way takes no other’s address': ['## Content\n\n## Content 1', ['content-2', 'content-1']],
  'the id of the search box gives way': ['## Search box', ['search-box-1']],
  'the id of the notes’ heading gives way': ['## Footnote label\n\nA[^1]\n\n[^1]: B', ['footnote-label-1']],
  'the id of a section of the page gives way': ['## section_sources', ['section-sources']],
  'the id of a source gives way': ['## source_sun', ['source-sun']],
  'the id of a paragraph gives way': ['## p_two\n\nTwo', ['p-two']],
  'the id of a statement gives way': ['## statement_1\n\n<Statement by="a">B</Statement>', ['statement-1']],
  'signs alone are a heading': ['## 🎉\n\n## 🎊\n\n## Heading', ['heading-1', '-1', 'heading']],
  'a subject or an image alone is a heading': [
    '## <Actor id="boris-johnson" />\n\n## <Place id="lucca" /> <Actor id="italy" />\n\n## ![The port](./a.png)',
    ['boris-johnson', 'lucca-italy', 'the-port'],
  ],
  'an id of HTML is passed over': ['<div id="vote">A</div>\n\n## Vote', ['vote-1']],
  'an id of HTML below is passed over, too': ['## Vote\n\n<div id="vote">A</div>', ['vote-1']],
  'an id of HTML may be that of a second heading': [
    '<div id="vote-1">A</div>\n\n## Vote\n\n## Vote',
    ['vote', 'vote-1-1'],
  ],
  'a heading of HTML keeps its id': ['<h2 id="mine">Vote</h2>', ['mine']],
};

describe('ids of headings:', () => {
  for (const [name, [text, ids]] of Object.entries(headings)) {
    test(name, () => {
      const anchors = outlineOf(text).headings.map(({ anchor }) => anchor);

      assert.deepEqual(anchors, ids);
      assert.deepEqual(idsIn(htmlOf(text)), [...new Set(idsIn(htmlOf(text)))]);
    });
  }
});

test('documents and programs have the same ids', async () => {
  const text = '## Content\n\n## 🎉\n\n<p id="mine">A</p>\n\n## Mine\n\nB[^a] and C[^a]\n\n[^a]: D';

  const code = await compiled(`export const a = 1\n\n${text}`);

  assert.deepEqual(
    idsIn(JSON.parse(/"set:html": (".*")/.exec(code)?.[1] ?? '""') as string),
    idsIn(htmlOf(text)),
  );
});

test('a paragraph keeps the id that its author gave it', () => {
  assert.match(htmlOf('<p id="mine">A</p>'), /^<p id="mine">A<a class="permalink" href="#mine"/);
});

test('notes that would share an address are reported', () => {
  const text = 'A[^a] B[^a] C[^a-2]\n\n[^a]: D\n\n[^a-2]: E';

  assert.deepEqual(saidOf(text), [
    '1:14 Two elements of the text have the id "note_fnref-a-2". Give one of them another. (wrong-html-id)',
  ]);
});

const words = fc.constantFrom(
  ...['Content', 'content', 'Footnote label', '🎉', '', '-1', 'Vote', 'Vote 1', 'section_sources', 'p_a'],
  ...['user-content-vote', 'statement_1', 'heading', 'Heading 1', 'Content-1', '`code`', 'é', 'E\u0301'],
);

test('whatever authors write, every heading has an id of its own that is not the site’s', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), fc.array(words, { maxLength: 4 }), (written, others) => {
      const taken = new Set(others);
      const slugger = new Slugger();
      const wanted = written.map((one) => slugger.slug(one));
      const ids = headingIds(wanted, taken);

      assert.equal(new Set([...ids, ...taken]).size, ids.length + taken.size);
      assert.ok(ids.every((id) => id !== '' && !/\s/.test(id) && !isOwnId(id)));
    }),
  );
});

test('whatever authors write, no two elements of a text without mistakes share an id', () => {
  const block = fc.oneof(
    words.map((one) => `## ${one}`),
    words.map((one) => `${one} and more.[^${one.replace(/[\s`]/g, '-')}]`),
    words.map((one) => `<div id="${one}">A</div>`),
    fc.constant('<Statement by="a">B</Statement>'),
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      const notes = [...new Set(blocks.join(' ').match(/\[\^[^\]]+\]/g))].map((note) => `${note}: C`);
      const text = [...blocks, ...notes].join('\n\n');
      fc.pre(saidOf(text).every((line) => !line.endsWith('(wrong-html-id)')));
      const ids = idsIn(htmlOf(text));

      assert.deepEqual(ids, [...new Set(ids)]);
      assert.ok(ids.every((id) => id !== ''));
    }),
  );
});

test('every id that a page has around a text is known', () => {
  const folders = ['../components', '../layouts', '../pages/briefings'].map(
    (one) => new URL(`${one}/`, import.meta.url),
  );
  const written = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.astro'))
      .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\bid="([^"$]+)"/g)]),
  );

  const ids = written.map((match) => match[1] ?? '');
  assert.ok(ids.length > 20);
  assert.deepEqual(
    ids.filter((id) => !isOwnId(id)),
    [],
  );
});

test('every id by which a part of a page has its address is the site’s own', () => {
  const addresses = Object.entries(urls).filter(([name]) => name.endsWith('Anchor'));
  assert.ok(addresses.length > 5);
  for (const [name, address] of addresses)
    assert.ok(
      typeof address === 'function' && isOwnId(String(Reflect.apply(address, undefined, ['1']))),
      name,
    );
});

function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? '');
}
