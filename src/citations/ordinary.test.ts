import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOrdinary } from './ordinary.ts';
import { item } from './sample.ts';

const ordinaryTitles = [
  'Dockers close Port Ellis for a day',
  'Russia, Iran and Turkey sign memorandum on zones in Syria',
  "General Assembly adopts resolution on Ukraine's territorial integrity",
  'The dockers’ union: who is in it?',
  'U.S. fires 59 missiles (of 60) at Ban Ki-moon – or not!',
  'AT&T pays 5% of £3bn and/or $4.5',
  'Забастовка в порту',
  'من أغلق الميناء؟',
];

const otherTitles = [
  '“Never”, says the union',
  'It says "never"',
  "'90s dockers",
  'The union of dockers’',
  'Le port : fermé',
  'Closed :)',
  'Closed?!',
  'Closed...',
  ': closed',
  'Closed  twice',
  'Less < more',
  'Port loses 5 km²',
  'Port\u{a0}Ellis',
  '',
];

for (const title of ordinaryTitles) {
  test(`the title ${title} is ordinary`, () => {
    assert.ok(isOrdinary(item({ title })));
  });
}

for (const title of otherTitles) {
  test(`the title “${title}” is for the processor`, () => {
    assert.ok(!isOrdinary(item({ title })));
  });
}

test('a day of no year of four figures is for the processor, and one without a day', () => {
  const dates: [number, number, number][] = [
    [17, 4, 10],
    [999, 4, 10],
    [10_000, 4, 10],
    [2017, 4, 0],
  ];

  assert.ok(dates.every((date) => !isOrdinary(item({ issued: { 'date-parts': [date] } }))));
});

test('an address with more than a plain path, and one that ends with a mark, is for the processor', () => {
  const addresses = ["https://a.example/o'neil/", 'https://a.example/?a=1&b=2', 'https://a.example/a.', ''];

  assert.ok(addresses.every((address) => !isOrdinary(item({ URL: address }))));
});

test('a note in which the processor may read a value is for the processor', () => {
  assert.ok(isOrdinary(item({ note: 'Withdrawn. Updated 12 April 2017' })));
  assert.ok(!isOrdinary(item({ note: 'title: Another' })));
});
