import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../../content/read-content.ts';
import type { SearchRecord } from './record.ts';
import { filler, standInFor } from './text-stand-ins.ts';

const slot = (kind: string, number: number) => `<archive-slot kind="${kind}" n="${number}"></archive-slot>`;

/** What the search reads of a briefing whose text is as given. */
async function searched(html: string, names: (string | undefined)[]): Promise<string> {
  const content = {
    entries: { briefings: [{ id: '2017/a', digest: 'd', data: {} }], stories: [], pages: [] },
    texts: { get: () => ({ html }) },
  } as unknown as Content;
  const record = { html: `<h1>A</h1>${standInFor('/briefings/2017/a/', { names })}` } as SearchRecord;
  return (await filler(content).record(record)).html;
}

test('a text is searched with the names that its page has in it', async () => {
  const text = `<p>Then ${slot('actor', 1)} left ${slot('place', 0)}.</p>`;

  assert.match(
    await searched(text, ['Port Ellis', 'Lind & Sons']),
    /<p>Then Lind &amp; Sons left Port Ellis\.<\/p>/,
  );
});

test('names are put in as they are, whatever signs they have', async () => {
  const text = `<p>${slot('actor', 0)} and ${slot('actor', 1)} met.</p>`;

  assert.match(await searched(text, ['<i>$1</i>', '$&']), /<p>&lt;i>\$1&lt;\/i> and \$&amp; met\.<\/p>/);
});

test('what is found apart from the text, and whoever has no name, leaves nothing in it', async () => {
  const text = `<p>One ${slot('statement', 0)}two ${slot('actor', 0)}three.</p>`;

  assert.match(await searched(text, [undefined]), /<p>One two three\.<\/p>/);
});

test('another name makes another record', () => {
  const named = (name: string) => standInFor('/briefings/2017/a/', { names: [name] });

  assert.notEqual(named('Ada Lind'), named('Ada Karr'));
});
