import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayMeant } from './written-days.ts';
import { dayAndHour, hourMeant } from './written-hours.ts';

test('an hour has numbers or a word, and no other word is one', () => {
  assert.equal(hourMeant('noon'), '12:00');
  assert.deepEqual(['5 pm', '5 PM', '12 am', '12 P.M.'].map(hourMeant), ['17:00', '17:00', '00:00', '12:00']);
  for (const word of ['constructor', '__proto__', 'soon']) assert.equal(hourMeant(word), undefined);
});

test('an hour may have the word for it of another language, before or behind it', () => {
  for (const written of [
    'ora 11',
    'às 11 horas',
    'godz. 11',
    'kl. 11',
    '11 o’clock',
    '11h',
    '11 Uhr',
    'a las 11',
  ])
    assert.equal(hourMeant(written), '11:00', written);
  for (const written of ['oral 11', 'before 11', 'a 11', '11 hats'])
    assert.equal(hourMeant(written), undefined);
});

test('a number behind a day is an hour only with a sign of one', () => {
  for (const written of ['2017-04-10 2017', '10 April 2017 2018'])
    assert.equal(dayAndHour(written, dayMeant), undefined);
  assert.equal(dayAndHour('2017-04-10T1430', dayMeant)?.hour, '14:30');
});

test('midnight says nothing to the second, and may say nothing to the minute', () => {
  const read = (written: string) => {
    const { isEmpty, isWhole } = dayAndHour(written, dayMeant) ?? {};
    return [isEmpty, isWhole];
  };

  for (const written of ['2017-04-10T00:00:00', '2017-04-10T00:00:00.000Z', '2017-04-10 00:00:00 +00:00'])
    assert.deepEqual(read(written), [true, false], written);
  for (const written of ['2017-04-10 00:00', '2017-04-10T00:00', '2017-04-10T00:00:00 EST'])
    assert.deepEqual(read(written), [false, false], written);
  assert.deepEqual(read('2017-04-10 14:30'), [false, true]);
});
