import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passage } from '../../mdx/passages.ts';
import { mentionFinder } from '../mentions.ts';
import { actor, entries, place } from '../sample.ts';
import { knownIn, namesOfOthers } from './longer-names.ts';

const known = entries({
  actors: [
    actor('isle-state', { name: 'Isle', kind: 'state' }),
    actor('moss', { name: 'Moss Works', kind: 'organisation', aliases: ['Moss'] }),
    actor('board', { name: 'BOD', kind: 'body' }),
    actor('ada', { name: 'Ada Lind', kind: 'person' }),
  ],
  places: [
    place('lucca', { name: 'Lucca', kind: 'city' }),
    place('isle', { name: 'Isle', kind: 'country' }),
    place('ness', { name: 'The Ness', kind: 'site' }),
    place('england', { name: 'England', kind: 'country' }),
  ],
});
const find = mentionFinder([
  ...known.actors.map(({ id, data: { name, aliases } }) => ({ kind: 'actor' as const, id, name, aliases })),
  ...known.places.map(({ id, data: { name } }) => ({ kind: 'place' as const, id, name })),
]);

/** Ids of those whom a text names, and not something that is called after them. */
function namedIn(
  text: string,
  { language = 'en', linked }: { language?: string; linked?: string } = {},
): string {
  const start = linked === undefined ? -1 : text.indexOf(linked);
  const passage: Passage = {
    text,
    pieces: [],
    linked: linked === undefined ? [] : [[start, start + linked.length]],
    actors: [],
    isStatement: false,
  };
  const mentions = find(text);
  const isOther = namesOfOthers(known)(language);
  const names = knownIn(passage, mentions);
  return mentions
    .filter((mention) => !isOther(mention, passage, names))
    .map(({ id }) => id)
    .join(' ');
}

test('a word with a capital directly beside the name of a place makes another name of it', () => {
  for (const text of [
    'He rang the New England Journal.',
    'They met in Lucca Hall.',
    'They met in New Lucca, then.',
    'They took the Pisa-Lucca line.',
    'They left Greater Isle.',
  ])
    assert.equal(namedIn(text), '', text);
});

test('a word with a capital is no part of a name where a sentence begins, or another name or a day does', () => {
  assert.equal(
    namedIn('Meanwhile Lucca stayed. When England left, Lucca came: In Lucca they met.'),
    'lucca england lucca lucca',
  );
  assert.equal(namedIn('They saw “Why Lucca”, and in Lucca Ada Lind.'), 'lucca lucca ada');
  assert.equal(namedIn('They met in Lucca Lind.', { linked: 'Lind' }), 'lucca');
  assert.equal(
    namedIn('They met in Lucca President Lind, and in July Lucca on Monday Lucca.'),
    'lucca lucca lucca',
  );
  assert.equal(namedIn('They met in Lucca’s Hall, in Lucca, Moss and I.'), 'lucca lucca moss');
  assert.equal(namedIn('THEY MET IN LUCCA TODAY'), 'lucca');
  assert.equal(namedIn('Sie fanden in Lucca Arbeit.', { language: 'de' }), 'lucca');
});

test('an article before a town that has none, or a ship before any place, makes another name of it', () => {
  assert.equal(namedIn('The Lucca sank, and the Lucca was gone.'), '');
  assert.equal(namedIn('They left by the liner England, the ferry Lucca and on HMS Isle.'), '');
  assert.equal(
    namedIn('They left the Ness and the Isle, the old town of Lucca.'),
    'ness isle-state isle lucca',
  );
  assert.equal(namedIn('Sie sahen the Lucca.', { language: 'de' }), 'lucca');
});

test('an article before a firm makes what it made of it, where no noun comes behind', () => {
  for (const text of [
    'He brought a late Moss into port.',
    'She had a Moss.',
    'They flew the Moss 707 and a Moss A350-900.',
  ])
    assert.equal(namedIn(text), '', text);
  for (const text of [
    'A Moss reporter came.',
    'They told the Moss in port.',
    'They told Moss 707 things.',
    'The Moss 2017 report came.',
  ])
    assert.equal(namedIn(text), 'moss', text);
  assert.equal(namedIn('They saw an BOD in port.'), 'board');
});
