import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isIn, shareIn, timesIn } from './asked-time.ts';

/** What a text is read as: what is left of it, and first and last days. */
function read(text: string): string {
  const { rest, times } = timesIn(text, (year) => year.startsWith('20'));
  const days = times.map(({ readings, yearly }) =>
    [...readings.map(({ from = '', to = '' }) => (from === to ? from : `${from}..${to}`)), yearly ?? []]
      .flat()
      .join(' or '),
  );
  return [rest, ...days].filter(Boolean).join(' | ');
}

test('a day is read however it is written', () => {
  for (const text of [
    '10 April 2017',
    'Monday 10 April 2017',
    'April 10th, 2017',
    'the 10th of april 2017',
    '10 Apr. 2017',
  ])
    assert.equal(read(text), '2017-04-10', text);
  for (const text of ['2017-04-10', '2017/04/10', '10.4.2017', '10.04.2017'])
    assert.equal(read(text), '2017-04-10', text);
  assert.equal(read('13/4/2017'), '2017-04-13');
  assert.equal(read('lucca 4 March'), 'lucca | -03-04');
});

test('a day in numbers that can be read in two ways is read in both', () => {
  assert.equal(read('10/4/2017'), '2017-04-10 or 2017-10-04');
});

test('months, seasons, years, decades and centuries are times', () => {
  assert.equal(read('vetoes in April 2017'), 'vetoes in | 2017-04-01..2017-04-30');
  assert.equal(read('last week of february 2016'), '2016-02-23..2016-02-29');
  assert.equal(read('winter 2016'), '2016-12-01..2017-02-28');
  assert.equal(read('Winter 2016'), '2016-12-01..2017-02-28');
  assert.equal(read('Last Week of February 2016'), '2016-02-23..2016-02-29');
  assert.equal(read('the 1860s'), '1860-01-01..1869-12-31');
  assert.equal(read('19th century'), '1800-01-01..1899-12-31');
  assert.equal(read('sanctions 2017'), 'sanctions | 2017-01-01..2017-12-31');
});

test('times have a beginning, an end or both', () => {
  assert.equal(read('before 2015'), '..2014-12-31');
  assert.equal(read('after May 2015'), '2015-06-01..');
  assert.equal(read('since 2015'), '2015-01-01..');
  for (const text of ['2013 to 2014', '2013–2014', '2013..2014', 'between 2013 and 2014'])
    assert.equal(read(text), '2013-01-01..2014-12-31', text);
});

test('a time goes from a day or a month to another, of which the last has the year at least', () => {
  for (const text of [
    '8 to 12 April 2017',
    'between the 8th and the 12th of April 2017',
    '8 April to 12 April 2017',
    'from 8 Apr 2017 until 12 April 2017',
    'April 8-12, 2017',
    'April 8 through April 12, 2017',
    '2017-04-08 to 2017-04-12',
  ])
    assert.equal(read(text), '2017-04-08..2017-04-12', text);
  assert.equal(read('vetoes from December 2016 to February 2017'), 'vetoes | 2016-12-01..2017-02-28');
  assert.equal(read('March to May 2017'), '2017-03-01..2017-05-31');
  assert.equal(read('12 to 8 April 2017'), '12 to | 2017-04-08');
  assert.equal(read('8 to 31 April 2017'), '8 to 31 | 2017-04-01..2017-04-30');
});

test('numbers, names and days that do not exist are no times', () => {
  for (const text of ['theresa may', 'resolution 1718', 'S/2017/315', '833/2014', '59 missiles', ''])
    assert.equal(read(text), text);
  assert.equal(read('32/13/2017'), '32/13/2017');
});

test('a day lies in a time, or in any that it may be', () => {
  const [time] = timesIn('10/4/2017', () => true).times;
  assert.ok(time);
  const has = (date: string) => isIn({ date }, time);
  assert.ok(has('2017-10-04') && has('2017-04-10') && !has('2017-05-01'));
});

test('something of several days is in a time that has one of them', () => {
  const [winter] = timesIn('1 January', () => true).times;
  const [april] = timesIn('April 2017', () => true).times;
  assert.ok(winter && april);

  assert.ok(isIn({ date: '2016-12-30', until: '2017-01-02' }, winter));
  assert.ok(!isIn({ date: '2016-12-30', until: '2016-12-31' }, winter));
  assert.ok(isIn({ date: '2017-03-30', until: '2017-05-02' }, april));
  assert.ok(!isIn({ date: '2017-05-01', until: '2017-05-02' }, april));
});

test('the end of a year stands for the years that the archive has, of each century', () => {
  const has =
    (...known: string[]) =>
    (text: string) => {
      const { rest, times } = timesIn(text, (year) => known.includes(year));
      const days = times.flatMap(({ readings }) => readings.map(({ from, to }) => `${from}..${to}`));
      return [rest, ...days].filter(Boolean).join(' | ');
    };

  for (const text of ['July 97', "July '97", 'Jul. ’97'])
    assert.equal(has('1997')(text), '1997-07-01..1997-07-31', text);
  assert.equal(has('1862', '1962')("union '62"), 'union | 1962-01-01..1962-12-31 | 1862-01-01..1862-12-31');
  for (const text of ['the 60s', "60's", "'60s"])
    assert.equal(has('1964')(text), '1960-01-01..1969-12-31', text);
  assert.equal(has('2001')('9/11/01'), '2001-11-09..2001-11-09 | 2001-09-11..2001-09-11');
  assert.equal(has('2001')('11.9.01'), '2001-09-11..2001-09-11');
});

test('what ends no year of the archive is no time, and a day is one without its year', () => {
  const read1997 = (text: string) => timesIn(text, (year) => year === '1997');

  for (const text of ['July 98', "'98", 'the 60s', '9/11/01', '97 missiles', 'article 97s'])
    assert.equal(read1997(text).rest, text);
  assert.deepEqual(read1997('May 10').times[0]?.yearly, ['-05-10']);
});

test('what is of a time alone is more of it than what lasts longer', () => {
  const of = (text: string, date: string, until?: string) => {
    const [time] = timesIn(text, () => true).times;
    return time && shareIn({ date, until }, time);
  };

  assert.equal(of('4 October', '1957-10-04'), 1);
  assert.equal(of('4 October', '1957-10-03', '1957-10-06'), 1 / 4);
  assert.equal(of('4 October 1957', '1957-10-03', '1957-10-04'), 1 / 2);
  assert.equal(of('1957', '1957-10-03', '1957-11-04'), 1);
  assert.equal(of('before 1958', '1957-12-31', '1958-01-01'), 1 / 2);
  assert.equal(of('4/10/1957', '1957-04-10', '1957-04-11'), 1 / 2);
});

test('a day of a month in two numbers is either of two, of every year', () => {
  assert.deepEqual(timesIn('the 9/11 attacks', () => true).times[0]?.yearly, ['-11-09', '-09-11']);
  assert.deepEqual(timesIn('25/12', () => true).times[0]?.yearly, ['-12-25']);
  assert.deepEqual(timesIn('7/7', () => true).times[0]?.yearly, ['-07-07']);
});

test('two numbers that are a part of something are no day', () => {
  for (const text of ['2/3 majority', '3/4', '40/50', 'S/9/11', '9/11/3', '0/0'])
    assert.deepEqual(
      timesIn(text, () => true).times.filter(({ yearly }) => yearly),
      [],
      text,
    );
});
