import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, statement } from '../sample.ts';
import { statementChapters } from './statement-chapters.ts';

/** The chapters of one statement a year, for so many years up to 2018. */
function chapters(years: number) {
  const { statements } = archiveOf({
    actors: [actor('dockers-union')],
    briefings: Array.from({ length: years }, (_, index) =>
      briefing(`${2018 - index}/a`, { outline: { statements: [statement('dockers-union', 'We stay.')] } }),
    ),
  });
  return statementChapters([...statements]);
}

test('a list of more than three years has the way to each, a shorter one has none', () => {
  assert.deepEqual(
    chapters(3).map(({ ways }) => ways),
    [undefined],
  );
  assert.deepEqual(
    chapters(4)[0]?.ways?.rows.map((row) => row.map(({ url }) => url)),
    [['#year_2018', '#year_2017', '#year_2016', '#year_2015']],
  );
});

test('a list in periods has the way to none: their lines are the ways', () => {
  const all = chapters(30);

  assert.ok(all.length > 1);
  assert.ok(all.every(({ period, ways }) => period !== undefined && ways === undefined));
});

test('a period of more than three years has the way to none either', () => {
  const { statements } = archiveOf({
    actors: [actor('dockers-union')],
    briefings: Array.from({ length: 60 }, (_, index) =>
      briefing(`${2018 - index}/a`, { outline: { statements: [statement('dockers-union', 'We stay.')] } }),
    ),
  });
  const all = statementChapters([...statements]);

  assert.ok(all.some(({ years }) => years.length > 3));
  assert.ok(all.every(({ ways }) => ways === undefined));
});
