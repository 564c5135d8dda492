import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefingsShown } from '../../base/list-limits.ts';
import { archiveOf, briefing } from '../sample.ts';
import { calendar, latest, yearsIn } from './calendar.ts';
import { partSize } from './list-parts.ts';

/** Briefings of one year, spread over January and March. */
function year(count: number, name = '2017') {
  return Array.from({ length: count }, (_, index) =>
    briefing(`${name}/b-${index}`, { date: `${name}-0${index % 2 ? 1 : 3}-15` }),
  );
}

test('the calendar has every month of every year with briefings, newest year first', () => {
  const years = calendar(archiveOf({ briefings: [...year(3), ...year(1, '2015')] }));

  assert.deepEqual(
    years.map((one) => [one.year, one.url, one.count, one.months.length]),
    [
      ['2017', '/briefings/2017/', 3, 12],
      ['2015', '/briefings/2015/', 1, 12],
    ],
  );
  assert.deepEqual(years[0]?.months.slice(0, 3), [
    { month: '2017-01', count: 1, url: '/briefings/2017/#month_2017-01' },
    { month: '2017-02', count: 0, url: '' },
    { month: '2017-03', count: 2, url: '/briefings/2017/#month_2017-03' },
  ]);
});

test('the newest briefings lead to the month in which those before them begin', () => {
  const latestOf = (briefings: ReturnType<typeof briefing>[]) => {
    const archive = archiveOf({ briefings });
    return latest(archive, calendar(archive));
  };
  const all = latestOf([...year(1, '2015'), ...year(briefingsShown)]);
  const few = latestOf(year(briefingsShown));

  assert.deepEqual([all.briefings.length, few.briefings.length], [briefingsShown, briefingsShown]);
  assert.deepEqual(all.older, { month: '2015-03', count: 1, url: '/briefings/2015/#month_2015-03' });
  assert.equal(few.older, undefined);
});

test('a month leads to the part of its year in which it begins', () => {
  const [found] = calendar(archiveOf({ briefings: year(2 * partSize) }));

  const urls = found?.months.filter(({ count }) => count > 0).map(({ url }) => url);

  assert.deepEqual(urls, ['/briefings/2017/page/1/#month_2017-01', '/briefings/2017/#month_2017-03']);
});

test('a briefing of several days stands in every month and year that it touches, and counts once a year', () => {
  const lasting = briefing('2016/winter', { date: '2016-11-30', until: '2017-02-01' });
  const archive = archiveOf({ briefings: [lasting, briefing('2017/a', { date: '2017-01-10' })] });

  const years = yearsIn(archive);

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
    calendar(archive).map(({ count, months }) => [count, months[0]?.count]),
    [
      [2, 2],
      [1, 0],
    ],
  );
});
