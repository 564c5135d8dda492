import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from '../ask/sample.ts';
import { planSpans } from './spans.ts';

/** As many records of a year as are asked for. */
function year(name: number, count: number) {
  return Array.from({ length: count }, (_, index) => record(`/${name}/${index}/`, `${name}-01-01`));
}

function planned(records: ReturnType<typeof year>, limit: number): string[] {
  return planSpans(records, limit).map(({ name, records: inSpan }) => `${name}: ${inSpan.length}`);
}

const undated = [record('/actors/a/'), record('/topics/b/')];

test('a small archive is one span, with what has no date', () => {
  assert.deepEqual(planned([...year(2016, 3), ...year(2017, 3), ...undated], 8), ['2016-2017: 8']);
});

test('in a larger archive the newest year stands alone, with what has no date', () => {
  const records = [...year(2015, 2), ...year(2016, 3), ...year(2017, 2), ...undated];

  assert.deepEqual(planned(records, 6), ['2017: 4', '2015-2016: 5']);
});

test('closed years are gathered from the oldest on, so that a new year moves none', () => {
  const before = [...year(2012, 3), ...year(2013, 3), ...year(2014, 3), ...year(2015, 1)];

  assert.deepEqual(planned(before, 6), ['2015: 1', '2014: 3', '2012-2013: 6']);
  assert.deepEqual(planned([...before, ...year(2016, 1)], 6), ['2016: 1', '2014-2015: 4', '2012-2013: 6']);
});

test('a year with more than the limit is never cut', () => {
  assert.deepEqual(planned([...year(2016, 9), ...year(2017, 1)], 4), ['2017: 1', '2016: 9']);
});

test('spans hold every record once and do not overlap in time', () => {
  const records = [2011, 2012, 2013, 2014, 2015].flatMap((one) => year(one, one - 2009));

  const spans = planSpans(records, 7);

  assert.equal(new Set(spans.flatMap((span) => span.records)).size, records.length);
  const ranges = spans.map((span) => span.records.map(({ date = '' }) => date).sort());
  ranges.slice(1).forEach((older, index) => {
    assert.ok((older.at(-1) ?? '') < (ranges[index]?.[0] ?? ''));
  });
});

test('an archive without records has one empty span', () => {
  assert.deepEqual(planned([], 4), ['all: 0']);
  assert.deepEqual(planned(undated, 4), ['all: 2']);
});

test('years are in order, in whatever order the records come', () => {
  const records = [...year(2017, 1), ...year(2015, 3), ...year(2016, 3)];

  assert.deepEqual(planned(records, 6), ['2017: 1', '2015-2016: 6']);
});
