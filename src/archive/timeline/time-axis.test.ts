import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisOf, endsOf, spanOn, stretchLabel, under } from './time-axis.ts';

const axis = (...dates: string[]) => axisOf(dates.map((date) => ({ date })));
const labels = (...dates: string[]) =>
  axis(...dates).map((_, index, all) => Object.values(stretchLabel(all, index)).join(' ').trim());

test('an axis goes from the first to the last day, of none nowhere', () => {
  assert.deepEqual(endsOf(axis('2016-07-13', '2018-07-09')), { first: '2016-07-01', last: '2018-09-30' });
  assert.deepEqual(endsOf(axis('2017-04-10')), { first: '2017-04-01', last: '2017-04-30' });
  assert.equal(endsOf(axis()), undefined);
});

test('stretches bear their months, with the year where it is a new one', () => {
  assert.deepEqual(labels('2017-04-10'), ['2017 Apr']);
  assert.deepEqual(labels('2017-03-10', '2017-05-01'), ['2017 Mar', 'Apr', 'May']);
  assert.deepEqual(labels('2016-11-10', '2017-05-01'), ['2016 Oct–Dec', '2017 Jan–Mar', 'Apr–Jun']);
  assert.deepEqual(labels('2014-11-10', '2017-05-01').slice(0, 3), [
    '2014 Jul–Dec',
    '2015 Jan–Jun',
    'Jul–Dec',
  ]);
});

test('longer stretches bear their years, two hundred and thirty of them in ten', () => {
  assert.deepEqual(labels('2010-01-01', '2017-12-31').slice(0, 2), ['2010', '2011']);
  assert.deepEqual(labels('1789-07-14', '2018-07-09'), [
    '1775–99',
    '1800–24',
    '1825–49',
    '1850–74',
    '1875–99',
    '1900–24',
    '1925–49',
    '1950–74',
    '1975–99',
    '2000–24',
  ]);
  assert.deepEqual(labels('0079-08-24', '2018-07-09').slice(0, 2), ['1–499', '500–999']);
});

test('days lie in proportion to the stretches that they are in', () => {
  const quarters = axis('2017-01-01', '2018-01-01');

  assert.deepEqual(spanOn(quarters, { from: '2017-04-01', until: '2017-06-30' }), {
    start: 20,
    width: 20,
    isEarlier: false,
    isLater: false,
  });
  assert.deepEqual(spanOn(quarters, { from: '2017-02', until: '2017-12' }), {
    start: 6.89,
    width: 73.11,
    isEarlier: false,
    isLater: false,
  });
});

test('what goes on outside is cut, and said to go on', () => {
  const months = axis('1890-02-01', '1890-11-01');

  assert.deepEqual(spanOn(months, { from: '1885', until: '1896' }), {
    start: 0,
    width: 100,
    isEarlier: true,
    isLater: true,
  });
  const [open, unknown] = [spanOn(months, { from: '1890-06-01' }), spanOn(months, { until: '1890-06-30' })];
  assert.deepEqual(open, { start: 40, width: 60, isEarlier: false, isLater: true });
  assert.deepEqual(unknown, { start: 0, width: 50, isEarlier: true, isLater: false });
});

test('what lies outside altogether is before or after, by all that its date may mean', () => {
  const months = axis('2017-02-01', '2017-04-01');

  assert.equal(spanOn(months, { from: '2008-05', until: '2016-05' }), 'before');
  assert.equal(spanOn(months, { from: '2019-07-24' }), 'after');
  assert.equal(spanOn([], { from: '2019-07-24' }), 'before');
  assert.ok(typeof spanOn(months, { until: '2017' }) === 'object');
});

test('an office of a day can be seen, also that of the last day', () => {
  const years = axis('2001-01-01', '2010-12-31');
  const span = spanOn(years, { from: '2010-12-31', until: '2010-12-31' });

  assert.deepEqual(span, { start: 99, width: 1, isEarlier: false, isLater: false });
});

test('things stand under every stretch of which they have days', () => {
  const storm = { date: '2017-02-27', until: '2017-03-02' };
  const before = { date: '2016-12-31' };

  assert.deepEqual(
    under(axis('2017-02-01', '2017-04-01'), [storm, before], (one) => one),
    [[storm], [storm], []],
  );
});
