import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, page, statement } from '../sample.ts';
import { slotValuesOf } from './slot-values.ts';

const position = { line: 1, column: 1 };
const references = [
  { kind: 'actor' as const, id: 'dockers-union', position },
  { kind: 'actor' as const, id: 'nobody', position },
];
const turn = (label: string, transcript: number, number: number) => ({
  ...{ label, transcript, position, text: 'Good day.', anchor: `turn_${number}` },
});
const images = [{ src: './quay.png', alt: 'The quay', position }];

const { briefings, pages } = archiveOf({
  actors: [actor('dockers-union', { formerly: [{ name: 'Port Workers', until: '2016' }] })],
  pages: [page('about', { references })],
  briefings: [
    briefing('2016/a', {
      language: 'fr',
      speakers: { ADA: 'Ada Lind', BO: 'Bo Karr' },
      outline: {
        references,
        images,
        statements: [statement('dockers-union', 'We stay.')],
        turns: [turn('ADA', 0, 1), turn('BO', 0, 2), turn('BO', 0, 3), turn('ADA', 1, 4)],
      },
    }),
  ],
});
const [own] = briefings.map(slotValuesOf);
const [about] = pages.map(slotValuesOf);

test('mentions in a briefing have the names of its day, those on a page the names of today', () => {
  assert.deepEqual([own?.names, own?.language], [['Port Workers', undefined], 'fr']);
  assert.deepEqual([about?.names, about?.language], [['Dockers Union', undefined], undefined]);
});

test('statements and turns are found by their numbers, and who speaks by the transcript', () => {
  assert.deepEqual(
    [...(own?.statements ?? [])].map(([number, { statement }]) => [number, statement.text]),
    briefings[0]?.statements.map(({ number, text }) => [number, text]),
  );
  assert.equal(own?.statements.size, 1);
  assert.equal(own.turns.size, 4);
  assert.deepEqual(
    [...own.transcripts].map(([transcript, { speakers }]) => [
      transcript,
      ...speakers.map(({ speaker, count }) => `${speaker.name} ${count}`),
    ]),
    [
      [0, 'Bo Karr 2', 'Ada Lind 1'],
      [1, 'Ada Lind 1'],
    ],
  );
});

test('an image that cannot be shown is described all the same', () => {
  assert.deepEqual(own?.images, [{ image: undefined, alt: 'The quay' }]);
  assert.deepEqual([about?.images, about?.statements.size, about?.transcripts.size], [[], 0, 0]);
});
