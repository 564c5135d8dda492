import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionFinder, type NamedSubject } from './mentions.ts';

const subjects: NamedSubject[] = [
  { kind: 'actor', id: 'zoe-ames', name: 'Zoë Ames', aliases: ['Зоя Эймс', '佐伊'] },
  { kind: 'actor', id: 'harbour-council', name: 'Port Ellis Harbour Council', aliases: ['PEHC'] },
  { kind: 'actor', id: 'office', name: 'The Harbour Office' },
  { kind: 'actor', id: 'delta', name: 'Delta' },
  { kind: 'place', id: 'delta', name: 'Delta' },
  { kind: 'place', id: 'port-ellis', name: 'Port Ellis' },
  { kind: 'place', id: 'sant-anna', name: "Sant'Anna Quay" },
  { kind: 'topic', id: 'strikes', name: 'Dock strikes' },
];
const find = mentionFinder(subjects);

/** The ids found in a text, with their kinds. */
function found(text: string): string[] {
  return find(text).map(({ kind, id }) => `${kind} ${id}`);
}

test('a mention tells who is named, where, and as what', () => {
  const text = 'A strike began in Port Ellis.';

  assert.deepEqual(find(text), [{ kind: 'place', id: 'port-ellis', offset: 18, text: 'Port Ellis' }]);
});

test('the longest name wins, and mentions come in the order of the text', () => {
  assert.deepEqual(found('Zoë Ames left Port Ellis Harbour Council for Port Ellis.'), [
    'actor zoe-ames',
    'actor harbour-council',
    'place port-ellis',
  ]);
});

test('a name that goes on otherwise gives way to the shorter one', () => {
  assert.deepEqual(found('Port Ellis Harbour closed.'), ['place port-ellis']);
});

test('a name of several subjects is a mention of each', () => {
  assert.deepEqual(found('Ministers of Delta met.'), ['actor delta', 'place delta']);
});

test('aliases count, in any script', () => {
  assert.deepEqual(found('PEHC, Зоя Эймс'), ['actor harbour-council', 'actor zoe-ames']);
});

test('where a script writes no spaces, a name is found within its line', () => {
  assert.deepEqual(found('昨日佐伊到访。'), ['actor zoe-ames']);
});

test('only whole words count', () => {
  assert.deepEqual(found('Deltas, deltaic, PEHCs, Delta9 and Ädelta'), []);
});

test('an apostrophe or a hyphen ends a name', () => {
  assert.deepEqual(found('Port Ellis’s pilots and PEHC-led talks'), [
    'place port-ellis',
    'actor harbour-council',
  ]);
});

test('ways of writing accents, spaces, apostrophes and hyphens do not count', () => {
  assert.deepEqual(found('Zoe\u0308 Ames, Port\u00a0Ellis, Port\nEllis, Sant’Anna Quay'), [
    'actor zoe-ames',
    'place port-ellis',
    'place port-ellis',
    'place sant-anna',
  ]);
});

test('a mention has its offset in the text as written, whatever its form', () => {
  const text = 'Zoe\u0308 Ames and Port Ellis';

  assert.deepEqual(
    find(text).map(({ offset, text: named }) => text.slice(offset, offset + named.length)),
    ['Zoe\u0308 Ames', 'Port Ellis'],
  );
});

test('capitals may stand for small letters, but not the other way round', () => {
  assert.deepEqual(found('ZOË Ames, port Ellis, the delta'), ['actor zoe-ames']);
});

test('topics are found in any case', () => {
  assert.deepEqual(found('New dock strikes, DOCK STRIKES'), ['topic strikes', 'topic strikes']);
});

test('the article of a name may be small or missing', () => {
  assert.deepEqual(found('the Harbour Office; a Harbour Office spokesman'), ['actor office', 'actor office']);
});

test('a name does not reach over an empty line or a full stop', () => {
  assert.deepEqual(found('They left the port.\n\nEllis stayed. Port. Ellis. Port\n\nEllis'), []);
});

test('a name is an actor once, also when an alias only differs in case', () => {
  const finder = mentionFinder([
    { kind: 'actor', id: 'un', name: 'UN Office', aliases: ['Un office', 'UN Office'] },
  ]);

  assert.equal(finder('The UN Office said so.').length, 1);
});

test('nothing is found in an empty text or by an empty name', () => {
  assert.deepEqual(find(''), []);
  assert.deepEqual(mentionFinder([{ kind: 'actor', id: 'a', name: '–' }])('a – b'), []);
});
