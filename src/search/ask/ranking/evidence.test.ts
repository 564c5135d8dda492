import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OpenIndex } from '../loaded/open-index.ts';
import type { PagefindHit, PagefindRecord } from '../loaded/pagefind.ts';
import { row } from '../sample.ts';
import { countAsLittle } from '../words/little-words.ts';
import { addForms, addPages, evidenceFor } from './evidence.ts';
import type { Evidences } from './evidences.ts';
import { addTogether } from './words-together.ts';

const text = 'the council of the north met the removal of the weapons';

/** An index of one record, in which words stand where they do in its text. */
const finding = {
  find: (word: string) => Promise.resolve(new Map([['en_1', hitOf([word])]])),
  findExactly: (phrase: string) => Promise.resolve(new Map([['en_1', hitOf(phrase.split(' '))]])),
};
const index = finding as unknown as OpenIndex;

function hitOf(words: string[]): PagefindHit {
  const found = text.split(' ').flatMap((word, location) => (words.includes(word) ? [location] : []));
  const record = { weighted_locations: found.map((location) => ({ location, balanced_score: 1 })) };
  return {
    id: 'en_1',
    score: 1,
    words: found,
    data: () => Promise.resolve(record as unknown as PagefindRecord),
  };
}

test('words that stand together are marked there, and not wherever one of them stands', async () => {
  const all: Evidences = new Map();
  await addTogether(index, all, ['removal', 'of', 'the', 'weapons']);
  const { at, hits } = all.get('en_1') ?? { at: [], hits: [] };
  const marked = await Promise.all(hits.map((hit) => hit.data()));

  assert.deepEqual(at, [7]);
  assert.deepEqual(
    [...new Set(marked.flatMap((one) => one.weighted_locations.map(({ location }) => location)))].sort(
      (a, b) => a - b,
    ),
    [7, 8, 9, 10],
  );
});

test('words that stand apart, though they were found together, are marked each', async () => {
  const all: Evidences = new Map();
  await addTogether(index, all, ['north', 'weapons']);
  const marked = await Promise.all((all.get('en_1')?.hits ?? []).map((hit) => hit.data()));

  assert.ok(marked.some(({ weighted_locations: found }) => found.some(({ location }) => location === 4)));
});

/** What other forms of a word add, in an index of nothing but that. */
async function addedFor(word: string): Promise<string[]> {
  const asked: string[] = [];
  const forms = {
    find: (one: string) => index.find(one),
    findExactly: (one: string) => {
      asked.push(one);
      return index.findExactly(one);
    },
  } as unknown as OpenIndex;
  await addForms(forms, new Map(), { text: word, words: [word], skipped: 0, meant: [], phrases: [] });
  return asked;
}

test('forms of a word that share no stem are looked for with it, in English alone', async (context) => {
  context.after(() => {
    countAsLittle(undefined);
  });
  assert.deepEqual(await addedFor('Met'), ['meet']);
  assert.deepEqual(await addedFor('weapons'), []);
  countAsLittle(['le']);
  assert.deepEqual(await addedFor('Met'), []);
});

test('what has another form of a word counts nearly as much', async () => {
  const all: Evidences = new Map();
  await addForms(index, all, { text: 'meets', words: ['meets'], skipped: 0, meant: [], phrases: [] });

  assert.deepEqual(all.get('en_1')?.at, [5]);
  assert.ok((all.get('en_1')?.strength ?? 0) > 0.8);
});

test('the page of what may be meant is an answer, and not what is about it', () => {
  const all: Evidences = new Map();
  const rows = [
    row('page', { kind: 'place', places: ['colombia'] }),
    row('around', { kind: 'place', places: ['bogota'] }),
    row('told', { places: ['colombia'] }),
  ].map((one) => ({ ...one, span: 0 }));
  const subject = { id: 'colombia', name: 'Colombia', count: 3 };
  addPages(all, [{ kind: 'place', subject, by: 'name' }], rows);

  assert.deepEqual([...all.keys()], ['page']);
});

test('who comes first in a list is more what it is about, and a people less than the name itself', async () => {
  const rows = [['bo', 'cy', 'ada'], ['ada']].map((actors, number) => ({
    ...row(`${number}`, { actors }),
    span: 0,
  }));
  const of = { ...finding, values: ({ actors }: { actors: string[] }) => actors } as unknown as OpenIndex;
  const meant = (by: 'name' | 'people') =>
    evidenceFor(
      of,
      {
        ...{ text: 'ada lind', words: ['ada', 'lind'], skipped: 0, phrases: [] },
        meant: [{ kind: 'actor', subject: { id: 'ada', name: 'Ada Lind', count: 2 }, by }],
      },
      rows,
    );
  const [name, people] = [await meant('name'), await meant('people')];

  assert.ok((name.get('1')?.score ?? 0) > (name.get('0')?.score ?? 0));
  assert.ok((name.get('1')?.strength ?? 0) > (people.get('1')?.strength ?? 0));
});
