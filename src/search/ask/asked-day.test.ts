import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayIn, isOn, withDaysInWords } from './asked-day.ts';

const asked = (text: string) => dayIn(text.split(' '), ['2016', '2017']);

test('a day is read however it is written in words', () => {
  const day = { year: '2017', month: '04', day: '10' };

  assert.deepEqual(asked('10 April 2017'), day);
  assert.deepEqual(asked('lucca april 10, 2017'), day);
  assert.deepEqual(asked('10th Apr. 2017'), day);
  assert.deepEqual(asked('sept 2016'), { year: '2016', month: '09', day: undefined });
  assert.deepEqual(asked('9 june'), { year: undefined, month: '06', day: '09' });
  assert.deepEqual(asked('sanctions 2017'), { year: '2017' });
});

test('a month alone is no day, since May is a name; nor is a year without briefings', () => {
  assert.equal(asked('theresa may'), undefined);
  assert.equal(asked('resolution 2254'), undefined);
  assert.equal(asked('32 april'), undefined);
});

test('a day in numbers is searched for as texts have it', () => {
  assert.deepEqual(withDaysInWords(['lucca', '2017', '04', '10']), ['lucca', '10', 'April', '2017']);
  assert.deepEqual(withDaysInWords(['2017', '04']), ['April', '2017']);
  assert.deepEqual(withDaysInWords(['2017', '04', '31', 'g7']), ['2017', '04', '31', 'g7']);
  assert.deepEqual(withDaysInWords([]), []);
});

test('something is on a day when all that is remembered of the day is right', () => {
  assert.ok(isOn('2017-04-10', { year: '2017' }));
  assert.ok(isOn('2017-04-10', { month: '04', day: '10' }));
  assert.ok(!isOn('2017-04-10', { year: '2017', month: '05' }));
  assert.ok(!isOn('2017-04-10', { year: '2017', month: '04', day: '11' }));
});
