import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binInWords } from '../../base/days/periods.ts';
import { actor, archiveOf, briefing, statement } from '../sample.ts';
import { listChapters } from './list-chapters.ts';

/** The chapters of a list of statements, one made on each of the given days. */
function listed(days: string[]) {
  const { statements } = archiveOf({
    actors: [actor('dockers-union')],
    briefings: days.map((date, index) =>
      briefing(`${date.slice(0, 4)}/${index}`, {
        date,
        outline: { statements: [statement('dockers-union', 'We will.')] },
      }),
    ),
  });
  return listChapters(statements, ({ on }) => on);
}

/** The same in short. */
function chapters(days: string[]) {
  return listed(days).map(({ period, items, years, isOpen }) => [
    period && binInWords(period),
    items.length,
    years.map(([year]) => year).join(' '),
    isOpen,
  ]);
}

const yearly = (count: number, years: number) =>
  Array.from({ length: count }, (_, index) => `${2016 - (index % years)}-05-01`);

test('twenty-five statements are one list under their years', () => {
  assert.deepEqual(chapters([]), []);
  assert.deepEqual(chapters(yearly(25, 2)), [[undefined, 25, '2016 2015', true]]);
});

test('the newest ten of more than twenty-five statements stand open, with all of their period, and what came before is folded', () => {
  assert.deepEqual(chapters(yearly(26, 4)), [
    ['2016', 7, '2016', true],
    ['2015', 7, '2015', true],
    ['2014', 6, '2014', false],
    ['2013', 6, '2013', false],
  ]);
  assert.deepEqual(chapters(yearly(42, 42)), [
    ['2010 to 2019', 7, '2016 2015 2014 2013 2012 2011 2010', true],
    ['2000 to 2009', 10, '2009 2008 2007 2006 2005 2004 2003 2002 2001 2000', true],
    ['1990 to 1999', 10, '1999 1998 1997 1996 1995 1994 1993 1992 1991 1990', false],
    ['1980 to 1989', 10, '1989 1988 1987 1986 1985 1984 1983 1982 1981 1980', false],
    ['1970 to 1979', 5, '1979 1978 1977 1976 1975', false],
  ]);
});

test('statements of one year are folded by month', () => {
  const days = Array.from({ length: 30 }, (_, index) => `2016-0${index < 20 ? 4 : 3}-01`);

  assert.deepEqual(chapters(days), [
    ['April 2016', 20, '2016', true],
    ['March 2016', 10, '2016', false],
  ]);
});

test('a year that would stand open and is long itself is folded by month, and those before it are not', () => {
  const days = Array.from(
    { length: 90 },
    (_, index) => `${index < 45 ? 2016 : 2015}-${index % 45 < 30 ? '12' : '04'}-01`,
  );

  assert.deepEqual(chapters(days), [
    ['December 2016', 30, '2016', true],
    ['April 2016', 15, '2016', false],
    ['2015', 45, '2015', false],
  ]);
});

test('every year begins in one place, at its heading or at a period that is of it alone', () => {
  const begun = (days: string[]) => listed(days).map(({ year }) => year);

  assert.deepEqual(begun(yearly(26, 2)), ['2016', '2015']);
  assert.deepEqual(begun([...yearly(26, 1), '2016-04-01']), ['2016', undefined]);
  assert.deepEqual(begun([...yearly(26, 1), '2016-04-01', '2015-04-01']), ['2016', undefined, '2015']);
  assert.deepEqual(begun(yearly(84, 42)).filter(Boolean), []);
  assert.deepEqual(begun(yearly(2, 2)), [undefined]);
});

test('a chapter is open while fewer than ten are listed before it', () => {
  const days = (before: number) => [
    ...Array.from({ length: before }, () => '2018-05-01'),
    ...Array.from({ length: 20 }, () => '2017-05-01'),
  ];

  assert.deepEqual(
    [9, 10].map((before) => listed(days(before)).map(({ isOpen }) => isOpen)),
    [
      [true, true],
      [true, false],
    ],
  );
});
