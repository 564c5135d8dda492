import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, statement } from '../../archive/sample.ts';
import { tablesOf } from './tables.ts';

test('a speaker without a page is named, and has no id', () => {
  const { briefings, ...others } = archiveOf({
    briefings: [
      briefing('2017/a', {
        outline: {
          statements: [
            { ...statement('dockers-union', 'No.'), by: [], speaker: 'A docker' },
            statement('dockers-union', 'Yes.', { anchor: 'statement_2' }),
          ],
        },
      }),
    ],
  });
  const rows = tablesOf({ briefings, ...others })
    .find(({ name }) => name === 'statements')
    ?.rows();

  assert.deepEqual(
    rows?.map((row) => [row.speakers, row.speaker_ids]),
    [
      [['A docker'], []],
      [['Dockers Union'], ['dockers-union']],
    ],
  );
});

test('the offices of several speakers stand behind their names, those of one alone', () => {
  const roles = [
    { title: 'Minister', from: '2016' },
    { title: 'Pilot', from: '2010' },
  ];
  const of = archiveOf({
    actors: [actor('ada', { roles }), actor('crew')],
    briefings: [
      briefing('2017/a', {
        outline: {
          statements: [
            { ...statement('ada', 'No.'), by: ['ada', 'crew'] },
            statement('ada', 'Yes.', { anchor: 'statement_2' }),
          ],
        },
      }),
    ],
  });
  const rows = tablesOf(of)
    .find(({ name }) => name === 'statements')
    ?.rows();

  assert.deepEqual(
    rows?.map(({ offices }) => offices),
    [
      ['Ada (Minister)', 'Ada (Pilot)'],
      ['Minister', 'Pilot'],
    ],
  );
});

test('withdrawn briefings have sources, and no statements', () => {
  const table = (name: string) =>
    tablesOf(
      archiveOf({
        actors: [actor('ada')],
        briefings: [
          briefing('2017/gone', {
            status: 'withdrawn',
            outline: { statements: [statement('ada', 'No.')] },
          }),
        ],
      }),
    )
      .find((one) => one.name === name)
      ?.rows().length;

  assert.deepEqual([table('sources'), table('statements')], [1, 0]);
});
