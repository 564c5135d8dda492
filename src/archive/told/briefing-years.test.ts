import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, briefing, found } from '../sample.ts';
import { briefingYears, type YearOfLines } from './briefing-years.ts';

/** So many briefings, ten a year from 2018 back. */
function yearsFor(count: number) {
  const { briefings, topics } = archiveOf({
    briefings: Array.from({ length: count }, (_, index) =>
      briefing(`${2018 - Math.floor(index / 10)}/b-${index}`),
    ),
  });
  return briefingYears(briefings, found(topics, 'strikes'));
}

const counts = (years: YearOfLines[] = []) => years.map(({ year, lines }) => `${year}: ${lines.length}`);

test('briefings stand under their years, each of which has an address', () => {
  const { shown, folded } = yearsFor(12);

  assert.deepEqual(counts(shown), ['2018: 10', '2017: 2']);
  assert.deepEqual(
    shown.map(({ anchor }) => anchor),
    ['year_2018', 'year_2017'],
  );
  assert.equal(folded, undefined);
});

test('briefings beyond those that give an idea of a subject are folded, unless they are few', () => {
  const [few, many] = [yearsFor(25), yearsFor(36)];

  assert.deepEqual(counts(few.shown), ['2018: 10', '2017: 10', '2016: 5']);
  assert.equal(few.folded, undefined);
  assert.deepEqual(counts(many.shown), ['2018: 10', '2017: 10']);
  assert.deepEqual(counts(many.folded?.years), ['2016: 10', '2015: 6']);
  assert.deepEqual([many.folded?.count, many.folded?.span], [16, '2015–2016']);
});

test('a year that goes on among the folded has its address above', () => {
  const { briefings, topics } = archiveOf({
    briefings: Array.from({ length: 26 }, (_, index) => briefing(`2017/b-${index}`)),
  });
  const { shown, folded } = briefingYears(briefings, found(topics, 'strikes'));

  assert.deepEqual([shown[0]?.anchor, folded?.years[0]?.anchor], ['year_2017', undefined]);
  assert.equal(folded?.span, '2017');
});

test('a subject without briefings has no years', () => {
  assert.deepEqual(yearsFor(0), { shown: [], folded: undefined });
});
