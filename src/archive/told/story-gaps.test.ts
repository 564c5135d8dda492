import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeDatesIn } from '../../base/days/date-words.ts';
import { archiveOf, briefing } from '../sample.ts';
import { gapInWords, gapsIn } from './story-gaps.ts';

/** Steps on the given days, or from one to another: `2017-01-01/2017-01-03`. */
function stepsOn(...written: string[]) {
  const briefings = written.map((one, index) => {
    const [date = '', until] = one.split('/');
    return briefing(`${date.slice(0, 4)}/${index}`, { date, until });
  });
  return archiveOf({ briefings }).briefings.toReversed();
}

const told = (...written: string[]) =>
  gapsIn(stepsOn(...written)).map(({ from, until }) => `${from} ${until}`);

/** `count` days, each so many after the last. */
function every(days: number, count: number, first = '2000-01-01'): string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + index * days * 86_400_000).toISOString().slice(0, 10),
  );
}

test('a pause is a gap by the pace around it: of days in a quick affair, of years in a slow one', () => {
  const quick = [
    '2017-04-04',
    '2017-04-07',
    '2017-04-08',
    '2017-04-10/2017-04-11',
    '2017-04-12',
    '2017-05-04',
  ];
  assert.deepEqual(told(...quick), ['2017-04-13 2017-05-03']);

  const slow = ['1950-01-01', '1953-01-01', '1957-06-01', '1960-01-01', '1990-01-01', '1993-01-01'];
  assert.deepEqual(told(...slow), ['1960-01-02 1989-12-31']);
});

test('an even pace has no gap, whatever it is, nor has a change of pace', () => {
  assert.deepEqual(told(...every(1, 20)), []);
  assert.deepEqual(told(...every(365, 20)), []);
  assert.deepEqual(told(...every(1, 20, '1999-12-13'), ...every(3, 20)), []);
});

test('two steps have no pace, and of three the longer pause may be a gap', () => {
  assert.deepEqual(told('2017-01-01', '2018-01-01'), []);
  assert.deepEqual(told('2017-01-01', '2017-01-04', '2017-11-01'), ['2017-01-05 2017-10-31']);
  assert.deepEqual(told(), []);
});

test('days that a period covers are told of, and steps of one day are one', () => {
  assert.deepEqual(told('2017-01-01/2017-03-01', '2017-01-02', '2017-03-02', '2017-03-03', '2017-03-04'), []);
  const sameDay = [...Array<string>(6).fill('2017-01-01'), '2017-01-05', '2017-01-09'];
  assert.deepEqual(told(...sameDay), []);
});

test('what authors count to the story before its first step and after its last is a gap too', () => {
  const steps = stepsOn('2017-02-01', '2017-02-03/2017-02-09', '2017-02-05');
  const ends = gapsIn(steps, { from: '2017-01-15', until: '2017-03-01' });

  assert.deepEqual(
    ends.map(({ from, until, after }) => [from, until, after?.date]),
    [
      ['2017-01-15', '2017-01-31', undefined],
      ['2017-02-10', '2017-03-01', '2017-02-05'],
    ],
  );
  assert.deepEqual(gapsIn(steps, { from: '2017-02-01', until: '2017-02-09' }), []);
});

test('gaps are told in words', () => {
  assert.deepEqual(
    [
      ['2017-04-13', '2017-05-03'],
      ['2017-04-13', '2017-04-20'],
      ['2017-04-13', '2017-04-13'],
      ['2016-12-30', '2017-01-02'],
    ].map(([from = '', until = '']) => gapInWords({ from, until })),
    [
      'No briefing from 13 April to 3 May 2017',
      'No briefing from 13 to 20 April 2017',
      'No briefing on 13 April 2017',
      'No briefing from 30 December 2016 to 2 January 2017',
    ],
  );
});

test('the days of a gap keep to their order in an archive from right to left', () => {
  writeDatesIn('ar');
  const words = gapInWords({ from: '2016-05-12', until: '2018-10-21' });
  writeDatesIn('en');

  assert.match(words, /^No briefing from \u206712 [^ ]+ 2016\u2069 to \u206721 [^ ]+ 2018\u2069$/);
});
