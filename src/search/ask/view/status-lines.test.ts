import { nothing } from 'lit-html';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../answer/answer.ts';
import { Asking } from '../page/asking.ts';
import { names, state } from '../sample.ts';
import type { Actions, View } from './model.ts';
import { notes, status } from './status-lines.ts';

const none: Answer = {
  hits: [],
  counts: {
    ...{ kind: new Map(), actor: new Map(), place: new Map() },
    ...{ topic: new Map(), story: new Map(), year: new Map() },
  },
  notes: [],
  asked: { words: [], phrases: [], without: [] },
  isWhole: true,
};
const { view } = new Asking(() => undefined);
const of = (given: Partial<View>): View => ({
  ...view,
  phase: 'ready',
  state: state('q=sarin'),
  answer: none,
  names,
  ...given,
});
const hasAdvice = (given: View) => notes(given, {} as Actions).values.at(-1) !== nothing;

test('a search says that nothing was found when that is known, and not of what was asked before', () => {
  assert.match(status(of({})), /\bno|nothing/i);
  assert.equal(hasAdvice(of({})), true);

  assert.equal(status(of({ isBusy: true })), '');
  assert.equal(hasAdvice(of({ isBusy: true })), false);
});
