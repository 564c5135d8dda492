import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as listings from './listings.ts';
import { partSize } from './parts.ts';
import { actor, archiveOf, briefing, statement } from './sample.ts';
import * as limits from '../base/limits.ts';

/** Briefings of one year, spread over January and March. */
function year(count: number, name = '2017') {
  return Array.from({ length: count }, (_, index) =>
    briefing(`${name}/b-${index}`, { date: `${name}-0${index % 2 ? 1 : 3}-15` }),
  );
}

test('the first page of a list stands at its own address, others by number', () => {
  const pages = listings.partPages(Array.from({ length: 3 * partSize }, (_, index) => index));

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

  const pages = listings.subjectPages(actors, ({ briefings }) => briefings);

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

  const pages = listings.statementPages(actors).map(({ params }) => params);

  assert.deepEqual(pages, [{ actor: 'pilots', path: undefined }]);
});

test('a letter with many actors has a page of its own, one with few is on the index only', () => {
  const many = Array.from({ length: limits.actorsShown + 1 }, (_, index) => actor(`ames-${index}`));
  const archive = archiveOf({ actors: [...many, actor('bell')] });

  const letters = listings.letters(archive).map(({ initial, anchor, url }) => [initial, anchor, url]);
  const pages = listings.letterPages(archive).map(({ params }) => params);

  assert.deepEqual(letters, [
    ['A', 'letter_A', '/actors/letter/a/'],
    ['B', 'letter_B', undefined],
  ]);
  assert.deepEqual(pages, [{ letter: 'a' }]);
});

test('a letter outside A to Z has a plain address', () => {
  const many = Array.from({ length: limits.actorsShown + 1 }, (_, index) =>
    actor(`zh-${index}`, { name: `Ж${index}` }),
  );

  const [letter] = listings.letters(archiveOf({ actors: many }));

  assert.equal(letter?.url, '/actors/letter/u416/');
});

test('the calendar has every month of every year with briefings, newest year first', () => {
  const calendar = listings.calendar(archiveOf({ briefings: [...year(3), ...year(1, '2015')] }));

  assert.deepEqual(
    calendar.map((one) => [one.year, one.url, one.count, one.months.length]),
    [
      ['2017', '/briefings/2017/', 3, 12],
      ['2015', '/briefings/2015/', 1, 12],
    ],
  );
  assert.deepEqual(calendar[0]?.months.slice(0, 3), [
    { month: '2017-01', count: 1, url: '/briefings/2017/#month_2017-01' },
    { month: '2017-02', count: 0, url: '' },
    { month: '2017-03', count: 2, url: '/briefings/2017/#month_2017-03' },
  ]);
});

test('a month leads to the part of its year in which it begins', () => {
  const [calendar] = listings.calendar(archiveOf({ briefings: year(2 * partSize) }));

  const urls = calendar?.months.filter(({ count }) => count > 0).map(({ url }) => url);

  assert.deepEqual(urls, ['/briefings/2017/page/1/#month_2017-01', '/briefings/2017/#month_2017-03']);
});

test('a briefing of several days stands in every month and year that it touches, and counts once a year', () => {
  const lasting = briefing('2016/winter', { date: '2016-11-30', until: '2017-02-01' });
  const archive = archiveOf({ briefings: [lasting, briefing('2017/a', { date: '2017-01-10' })] });

  const years = listings.yearsIn(archive);

  assert.deepEqual(
    years.map(({ year, count, items }) => [
      year,
      count,
      ...items.map(({ month, briefing: { id } }) => `${month} ${id}`),
    ]),
    [
      ['2017', 2, '2017-02 2016/winter', '2017-01 2017/a', '2017-01 2016/winter'],
      ['2016', 1, '2016-12 2016/winter', '2016-11 2016/winter'],
    ],
  );
  assert.deepEqual(
    listings.calendar(archive).map(({ count, months }) => [count, months[0]?.count]),
    [
      [2, 2],
      [1, 0],
    ],
  );
});

test('a year begins on the first page of a list that has it', () => {
  const count = 2 * partSize + 50;
  const { briefings } = archiveOf({
    briefings: Array.from({ length: count }, (_, index) =>
      briefing(`${index < 60 ? 2015 : 2017}/b-${index}`),
    ),
  });

  assert.deepEqual(Object.fromEntries(listings.yearAddresses(briefings, '/actors/ada/')), {
    '2017': '/actors/ada/#year_2017',
    '2015': '/actors/ada/page/1/#year_2015',
  });
});
