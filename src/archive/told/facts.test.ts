import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, briefing, problemsOf } from '../sample.ts';

test('a date outside the year of the folder is reported', () => {
  const [finding] = problemsOf({ briefings: [briefing('2017/a', { date: '2018-01-02' })] });

  assert.deepEqual(finding, {
    file: 'content/briefings/2017/a.mdx',
    field: ['date'],
    severity: 'error',
    rule: 'other-year',
    message: 'The date 2018-01-02 is not in the year of the folder 2017. Move the file, or mend the date.',
  });
});

test('an update before the day of the news is reported', () => {
  const [finding] = problemsOf({ briefings: [briefing('2017/a', { updated: '2017-02-28' })] });

  assert.equal(finding?.rule, 'update-order');
  assert.equal(finding.message, 'updated (2017-02-28) is before date (2017-03-01). Write the later day.');
});

test('an update on the day of the news is sound', () => {
  assert.deepEqual(problemsOf({ briefings: [briefing('2017/a', { updated: '2017-03-01' })] }), []);
});

test('a source id used twice is reported at its second place', () => {
  const sources = [
    { id: 'gazette', title: 'Port closed' },
    { id: 'gazette', title: 'Port open' },
  ];

  const [finding] = problemsOf({ briefings: [briefing('2017/a', { sources })] });

  assert.deepEqual(finding?.field, ['sources', 1, 'id']);
  assert.equal(finding.message, 'The source id "gazette" is used twice. Give one of them another id.');
});

test('an office that ends before it starts is reported', () => {
  const roles = [{ title: 'Chair', from: '2017-05', to: '2017-04' }];

  const [finding] = problemsOf({ actors: [actor('dockers-union', { roles })] });

  assert.deepEqual(finding?.field, ['roles', 0, 'to']);
  assert.equal(
    finding.message,
    'The role "Chair" ends (2017-04) before it starts (2017-05). Exchange from and to, or mend one.',
  );
});

test('an office that starts and ends in one year is sound', () => {
  const roles = [{ title: 'Chair', from: '2017-05', to: '2017' }];

  assert.deepEqual(problemsOf({ actors: [actor('dockers-union', { roles })] }), []);
});
