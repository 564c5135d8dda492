import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as limits from '../../base/list-limits.ts';
import { actor, archiveOf, briefing, statement } from '../sample.ts';
import { partPages, statementPages, subjectPages, waysThrough, yearAddresses } from './list-pages.ts';
import { partSize } from './list-parts.ts';

/** Briefings of one year, spread over January and March. */
function year(count: number, name = '2017') {
  return Array.from({ length: count }, (_, index) =>
    briefing(`${name}/b-${index}`, { date: `${name}-0${index % 2 ? 1 : 3}-15` }),
  );
}

test('the first page of a list stands at its own address, others by number', () => {
  const pages = partPages(Array.from({ length: 3 * partSize }, (_, index) => index));

  assert.deepEqual(
    pages.map(({ params, props }) => [params.path, props.part.number]),
    [
      [undefined, 3],
      ['page/2', 2],
      ['page/1', 1],
    ],
  );
});

test('a subject has one page, and one more for each further part', () => {
  const { actors } = archiveOf({
    actors: [actor('dockers-union'), actor('pilots')],
    briefings: year(2 * partSize),
  });

  const pages = subjectPages(actors);

  assert.deepEqual(
    pages.map(({ params, props }) => [params.path, props.subject.id, props.part.items.length]),
    [
      ['dockers-union', 'dockers-union', partSize],
      ['dockers-union/page/1', 'dockers-union', partSize],
      ['pilots', 'pilots', 0],
    ],
  );
});

test('an actor who said much has pages of statements', () => {
  const statements = (by: string, count: number) => Array.from({ length: count }, () => statement(by, 'No.'));
  const { actors } = archiveOf({
    actors: ['dockers-union', 'pilots'].map((id) => actor(id)),
    briefings: [
      briefing('2017/a', {
        outline: {
          statements: [
            ...statements('pilots', limits.statementsShown + 1),
            ...statements('dockers-union', limits.statementsShown),
          ],
        },
      }),
    ],
  });

  const pages = statementPages(actors).map(({ params }) => params);

  assert.deepEqual(pages, [{ actor: 'pilots', path: undefined }]);
});

test('a year begins on the first page of a list that has it', () => {
  const count = 2 * partSize + 50;
  const { briefings } = archiveOf({
    briefings: Array.from({ length: count }, (_, index) =>
      briefing(`${index < 60 ? 2015 : 2017}/b-${index}`),
    ),
  });

  assert.deepEqual(Object.fromEntries(yearAddresses(briefings, '/actors/ada/')), {
    '2017': '/actors/ada/#year_2017',
    '2015': '/actors/ada/page/1/#year_2015',
  });
});

test('each part leads to those beside it, and the newest has the address of the list', () => {
  const all = partPages(Array.from({ length: 3 * partSize }));

  assert.deepEqual(
    all.map(({ props: { part } }) => waysThrough(part, '/statements/')),
    [
      { number: 3, count: 3, newer: undefined, older: '/statements/page/2/' },
      { number: 2, count: 3, newer: '/statements/', older: '/statements/page/1/' },
      { number: 1, count: 3, newer: '/statements/page/2/', older: undefined },
    ],
  );
});
