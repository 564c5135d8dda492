import assert from 'node:assert/strict';
import { test } from 'node:test';
import { state } from '../sample.ts';
import { askedIn, isAsked, questionIn, without } from './query.ts';

test('words, phrases and what must not occur are told apart', () => {
  assert.deepEqual(askedIn('sarin "no fly zone" -draft -"travel ban" attack'), {
    words: ['sarin', 'attack'],
    phrases: ['no fly zone'],
    without: ['draft', 'travel ban'],
  });
});

test('quotation marks around a phrase may be typographic', () => {
  assert.deepEqual(askedIn('“no fly zone”').phrases, ['no fly zone']);
});

test('a phrase whose quotation mark is open holds the rest', () => {
  assert.deepEqual(askedIn('"no fly').phrases, ['no fly']);
});

test('a single word in quotation marks is a word', () => {
  assert.deepEqual(askedIn('"sarin"').words, ['sarin']);
});

test('hyphens part words, apostrophes do not', () => {
  assert.deepEqual(askedIn('Sant’Anna-Stazzema').words, ['Sant’Anna', 'Stazzema']);
});

test('signs count only where there is nothing else', () => {
  assert.deepEqual(askedIn('§').words, ['§']);
  assert.deepEqual(askedIn('sarin § &').words, ['sarin']);
  for (const nothing of ['', '  ', '-', '"', '“'])
    assert.equal(isAsked({ ...state(), words: nothing }), false, nothing);
});

test('something that is no operator is a word', () => {
  assert.deepEqual(askedIn('colour:red').words, ['colour:red']);
});

test('words of scripts without spaces are asked for one by one, or together in quotation marks', () => {
  assert.deepEqual(askedIn('新しい港 ships -東京都知事 "新しい港"'), {
    words: ['新しい', '港', 'ships'],
    phrases: ['新しい 港'],
    without: ['東京 都知事'],
  });
});

test('NOT, AND and OR do what they say, in capitals', () => {
  assert.deepEqual(askedIn('sarin AND paris NOT khan & syria'), {
    words: ['sarin', 'paris', 'syria'],
    phrases: [],
    without: ['khan'],
  });
  assert.deepEqual(askedIn('sarin OR chlorine attack').words, ['sarin|chlorine', 'attack']);
  assert.deepEqual(askedIn('war and peace').words, ['war', 'and', 'peace']);
});

test('signs part words, but not numbers', () => {
  assert.deepEqual(askedIn('Russia/China veto;sarin,paris').words, [
    'Russia',
    'China',
    'veto',
    'sarin',
    'paris',
  ]);
  assert.deepEqual(askedIn('450,000 S/2017/315 68/262 tillers*').words, [
    '450,000',
    'S/2017/315',
    '68/262',
    'tillers',
  ]);
  assert.deepEqual(askedIn("Putin’s Johnson's").words, ['Putin', 'Johnson']);
});

test('times are taken out of a question, and little words left out', () => {
  const asked = (text: string) => {
    const { asked: some, times } = questionIn(text, (year) => year === '2017');
    return [...some.words, ...some.phrases, ...times.map((time) => `(${time.text})`)];
  };

  assert.deepEqual(asked('who met putin in april 2017'), ['met', 'putin', '(april 2017)']);
  assert.deepEqual(asked('"in april 2017" -2016'), ['in april 2017']);
});

test('initials, flags and addresses are words', () => {
  const words = (text: string) => questionIn(text, () => false).asked.words;

  assert.deepEqual(words('U.N. vote'), ['UN', 'vote']);
  assert.deepEqual(words('🇷🇺'), ['Russia']);
  assert.deepEqual(words('https://briefings.example.org/briefings/2017/g7-lucca/'), ['2017', 'g7', 'lucca']);
});

test('of phrases with OR between them, as of words, any will do', () => {
  assert.deepEqual(askedIn('"no fly zone" OR "travel ban" OR sarin paris "a b"'), {
    words: ['no fly zone|travel ban|sarin', 'paris'],
    phrases: ['a b'],
    without: [],
  });
  assert.deepEqual(askedIn('sarin OR "travel ban"').words, ['sarin|travel ban']);
  assert.deepEqual(askedIn('OR "travel ban"').phrases, ['travel ban']);
});

test('in a question written in capitals, NOT and OR are words, unless there are only initials', () => {
  assert.deepEqual(questionIn('WHAT DID NOT HAPPEN IN LUCCA', () => false).asked, {
    words: ['not', 'LUCCA'],
    phrases: [],
    without: [],
  });
  assert.deepEqual(questionIn('WAR OR PEACE AND WHO WANTED IT', () => false).asked.words, [
    'WAR',
    'PEACE',
    'WANTED',
  ]);
  assert.deepEqual(askedIn('NATO NOT EU').without, ['EU']);
  assert.deepEqual(askedIn('Lucca NOT PARIS').without, ['PARIS']);
});

test('one word, one phrase or one exclusion asks for something, and an empty field for nothing', () => {
  for (const words of ['lucca', '"travel ban"', '-paris', '  lucca '])
    assert.ok(isAsked({ ...state(), words }), words);
  for (const words of ['', '  ', '""']) assert.equal(isAsked({ ...state(), words }), false, words);
  assert.ok(isAsked(state('actor=union')));
});

test('a text without a part of it keeps its other words, one blank apart', () => {
  assert.equal(without('vetoes in  2017 again', 'in  2017'), 'vetoes again');
  assert.equal(without('2017', '2017'), '');
});

test('a word is asked for without the one before it that has lost a vowel, unless it is quoted', () => {
  assert.deepEqual(askedIn("l'eau -d’Orsay").words, ['eau']);
  assert.deepEqual(askedIn("l'eau -d’Orsay").without, ['Orsay']);
  assert.deepEqual(askedIn('"agence de l’eau"').phrases, ['agence de l’ eau']);
});
