import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn, isAsked, openOperator, withOperators } from './query.ts';
import { names, state } from './sample.ts';
import { queryOf } from './state.ts';

/** The address of what a text asks for, once its operators are facets. */
function narrowedBy(text: string, isFinished = true): string {
  const asked = withOperators({ ...state(), words: text }, names, isFinished);
  return decodeURIComponent(queryOf(asked.state)).replaceAll('+', ' ');
}

test('words, phrases and what must not occur are told apart', () => {
  assert.deepEqual(askedIn('sarin "no fly zone" -draft -"travel ban" attack'), {
    words: ['sarin', 'attack'],
    phrases: ['no fly zone'],
    without: ['draft', 'travel ban'],
  });
});

test('quotation marks may be typographic, and one that is open holds the rest', () => {
  assert.deepEqual(askedIn('“no fly zone”').phrases, ['no fly zone']);
  assert.deepEqual(askedIn('"no fly').phrases, ['no fly']);
});

test('a single word in quotation marks is a word, and hyphens part words', () => {
  assert.deepEqual(askedIn('"sarin" Sant’Anna-Stazzema').words, ['sarin', 'Sant’Anna', 'Stazzema']);
});

test('signs count only where there is nothing else', () => {
  assert.deepEqual(askedIn('§').words, ['§']);
  assert.deepEqual(askedIn('sarin § &').words, ['sarin']);
  for (const nothing of ['', '  ', '-', '"', '“'])
    assert.equal(isAsked({ ...state(), words: nothing }), false, nothing);
});

test('every operator becomes a facet or a day', () => {
  assert.equal(narrowedBy('actor:boris-johnson sarin'), 'q=sarin&actor=boris-johnson');
  assert.equal(narrowedBy('speaker:"Rex Tillerson"'), 'kind=statement&actor=rex-tillerson');
  assert.equal(narrowedBy('place:Lucca topic:sanctions'), 'place=lucca&topic=sanctions');
  assert.equal(narrowedBy('kind:statements year:2017'), 'kind=statement&year=2017');
  assert.equal(narrowedBy('from:2017-04 to:2017-04'), 'from=2017-04-01&to=2017-04-30');
  assert.equal(narrowedBy('to:2016'), 'to=2016-12-31');
});

test('operators know names, other names, ids, any case and accents', () => {
  assert.equal(narrowedBy('Actor:"francois hollande"'), 'actor=francois-hollande');
  assert.equal(narrowedBy('actor:"Владимир Путин"'), 'actor=vladimir-putin');
  assert.equal(narrowedBy('place:khan-sheikhoun'), 'place=khan-shaykhun');
});

test('what an operator cannot mean stays among the words, and is said', () => {
  const { state: left, unread } = withOperators(
    { ...state(), words: 'actor:nobody from:soon year:17 sarin' },
    names,
  );

  assert.equal(left.words, 'actor:nobody from:soon year:17 sarin');
  assert.deepEqual(unread, [
    { operator: 'actor', value: 'nobody' },
    { operator: 'from', value: 'soon' },
    { operator: 'year', value: '17' },
  ]);
});

test('something that is no operator is a word', () => {
  assert.deepEqual(askedIn('colour:red').words, ['colour:red']);
});

test('an operator that is still being typed waits', () => {
  assert.equal(narrowedBy('sarin year:2017', false), 'q=sarin year:2017');
  assert.equal(narrowedBy('year:2017 sarin', false), 'q=sarin&year=2017');
  assert.deepEqual(openOperator('sarin actor:bor'), { operator: 'actor', value: 'bor', start: 6 });
  assert.deepEqual(openOperator('actor:'), { operator: 'actor', value: '', start: 0 });
  assert.equal(openOperator('actor:"Boris Johnson"'), undefined);
  assert.equal(openOperator('sarin'), undefined);
});

test('words of scripts without spaces are asked for one by one, or together in quotation marks', () => {
  assert.deepEqual(askedIn('新しい港 ships -東京都知事 "新しい港"'), {
    words: ['新しい', '港', 'ships'],
    phrases: ['新しい 港'],
    without: ['東京 都知事'],
  });
});
