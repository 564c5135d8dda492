import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing } from '../sample.ts';
import { withdrawalFindings, withdrawalIn } from './withdrawals.ts';

const corrections = [
  { date: '2017-05-01', kind: 'typo' as const, note: 'A letter.' },
  { date: '2017-06-01', kind: 'factual' as const, note: 'It was not so.' },
];

test('a briefing was withdrawn as it says, or else as the note of its newest correction does', () => {
  const withdrawn = { date: '2018-01-01', reason: 'A court asked for it.' };
  const { data } = briefing('2017/a', { status: 'withdrawn', corrections });

  assert.deepEqual(withdrawalIn(data), { date: '2017-06-01', reason: 'It was not so.' });
  assert.deepEqual(withdrawalIn({ ...data, withdrawn }), withdrawn);
  assert.equal(withdrawalIn({ ...data, status: 'published' }), undefined);
});

test('what a withdrawn text says now is no reason of its withdrawal', () => {
  const now = [{ date: '2017-07-01', kind: 'factual' as const, now: 'Another word.' }, ...corrections];

  assert.equal(withdrawalIn(briefing('2017/a', { status: 'withdrawn', corrections: now }).data), undefined);
});

test('a withdrawn briefing that does not say when and why is told of, with what its correction says', () => {
  const rules = (overrides: Parameters<typeof briefing>[1]) =>
    withdrawalFindings(briefing('2017/a', overrides)).map(({ field, message }) => [
      field?.join('.'),
      message.includes('It was not so.'),
    ]);

  assert.deepEqual(rules({ status: 'withdrawn', corrections }), [['status', true]]);
  assert.deepEqual(rules({ status: 'withdrawn' }), [['status', false]]);
  assert.deepEqual(rules({ corrections }), []);
  assert.deepEqual(
    rules({ status: 'withdrawn', withdrawn: { date: '2018-01-01', reason: 'A court asked for it.' } }),
    [],
  );
});

test('a briefing that says when and why it was withdrawn, and is published, is told of', () => {
  const withdrawn = { date: '2018-01-01', reason: 'A court asked for it.' };
  const fieldsOf = (overrides: Parameters<typeof briefing>[1]) =>
    withdrawalFindings(briefing('2017/a', overrides)).map(({ rule, field }) => `${rule} ${field?.join('.')}`);

  assert.deepEqual(fieldsOf({ withdrawn }), ['withdrawn-published withdrawn']);
  assert.deepEqual(fieldsOf({ status: 'published', withdrawn: { ...withdrawn, erase: true } }), [
    'withdrawn-published withdrawn',
  ]);
  assert.deepEqual(fieldsOf({ status: 'draft', withdrawn }), []);
});

test('a briefing that was withdrawn before its news is told of', () => {
  const withdrawn = { date: '2000-01-01', reason: 'A court asked for it.' };
  const [told] = withdrawalFindings(briefing('2017/a', { status: 'withdrawn', withdrawn }));

  assert.deepEqual(
    [told?.rule, told?.severity, told?.field],
    ['withdrawal-order', 'warning', ['withdrawn', 'date']],
  );
});

test('a briefing may be withdrawn before its day where it came out before', () => {
  const rules = (date: string) =>
    withdrawalFindings(
      briefing('2017/a', {
        ...{ status: 'withdrawn', publish: '2017-02-01' },
        withdrawn: { date, reason: 'A court asked for it.' },
      }),
    ).map(({ rule }) => rule);

  assert.deepEqual(rules('2017-02-01'), []);
  assert.deepEqual(rules('2017-01-31'), ['withdrawal-order']);
});
