import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notADate, notALastDay, notAWebAddress } from './written-values.ts';

test('a year before 1000 is to be written in four digits', () => {
  for (const [written, meant] of [
    ['800', '0800'],
    ['7', '0007'],
  ] as const)
    assert.deepEqual(notADate(written), {
      reason: `is not a year as it has to be written. Write "${meant}", with the quotation marks`,
      meant,
    });
});

test('there is no year 0', () => {
  for (const written of ['0', '0000', '0000-04'])
    assert.match(notADate(written).reason, /no year 0/, written);
});

test('a month in one digit is meant with a zero before it', () => {
  assert.equal(notADate('2017-4').meant, '2017-04');
  assert.equal(notADate('2017-4').reason, 'is not a date as it has to be written. Write 2017-04');
});

test('of an office that is held still, the last day is nothing', () => {
  for (const written of ['now', 'Present', 'currently', '-'])
    assert.equal(notALastDay(written).isNothing, true, written);
  assert.equal(notALastDay('2017-4').isNothing, false);
});

test('what stands in an address and cannot is left out, but not a blank, which may be meant', () => {
  assert.equal(notAWebAddress('https://a.example/\u200bb.pdf').meant, 'https://a.example/b.pdf');
  assert.deepEqual(notAWebAddress('https://a.example/b c.pdf'), {
    reason:
      'holds blanks or signs that no address has. Write https://a.example/b%20c.pdf if the blank belongs to it, else https://a.example/bc.pdf',
    meant: undefined,
  });
});
