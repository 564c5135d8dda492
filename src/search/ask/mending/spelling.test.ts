import assert from 'node:assert/strict';
import { test } from 'node:test';
import { names } from '../sample.ts';
import { slips } from '../words/slips.ts';
import { speller } from './spelling.ts';

const common = speller(names, ['attack', 'government', 'inquiry', 'sarin']);
const wordsOf = async (word: string) => (await common.meant(word))?.words;
const meant = (words: string[]) => Promise.all(words.map(wordsOf));

test('misspelt names are known', async () => {
  const wrong = ['Putn', 'Tilerson', 'Tillersen', 'Sheikun', 'Lavrow', 'Jonson', 'Holande', 'sanktions'];

  assert.deepEqual(await meant(wrong), [
    'Putin',
    'Tillerson',
    'Tillerson',
    'Sheikhoun',
    'Lavrov',
    'Johnson',
    'Hollande',
    'Sanctions',
  ]);
});

test('initials stand for a name', async () => {
  assert.equal(await wordsOf('UNSC'), 'United Nations Security Council');
});

test('common words are known, after names', async () => {
  assert.equal(await wordsOf('goverment'), 'government');
  assert.equal(await wordsOf('atack'), 'attack');
});

test('what is near nothing, or too short to tell, is left alone', async () => {
  assert.deepEqual(await meant(['xyzzyplugh', 'zz', '']), [undefined, undefined, undefined]);
});

test('a name in Cyrillic is mended in Cyrillic', async () => {
  assert.equal(await wordsOf('Лаврв'), 'Лавров');
});

test('a name in Cyrillic or Greek that the archive has in Latin only is read as it is transcribed', async () => {
  const places = speller({ actor: [], place: [{ id: 'angola', name: 'Angola', count: 1 }], topic: [] }, []);

  for (const written of ['Ангола', 'Ανγκόλα'])
    assert.equal((await places.meant(written))?.words, 'Angola', written);
});

test('transcriptions of a name come near each other by their sounds', async () => {
  const leaders = speller(
    {
      actor: ['Khrushchev', 'Zelenskyy', 'Gorbachev'].map((name) => ({ id: name, name, count: 1 })),
      place: [],
      topic: [],
    },
    ['sputnik', 'hiroshima', 'coronavirus'],
  );

  for (const [written, name] of [
    ['Chruschtschow', 'Khrushchev'],
    ['Selenskyj', 'Zelenskyy'],
    ['Zelenskiy', 'Zelenskyy'],
    ['gorbachov', 'Gorbachev'],
    ['sputnick', 'sputnik'],
    ['hirosima', 'hiroshima'],
    ['coronovirus', 'coronavirus'],
  ] as const)
    assert.deepEqual(await leaders.meant(written), { words: name, isSure: true }, written);
});

test('a word that begins with another sound may be a word of its own, and is not sure to be meant', async () => {
  const places = speller({ actor: [], place: [{ id: 'nl', name: 'Holland', count: 1 }], topic: [] }, [
    'center',
  ]);

  assert.deepEqual(await places.meant('poland'), { words: 'Holland', isSure: false });
  assert.equal((await places.meant('winter'))?.isSure ?? false, false);
});

test('a word that is far from a name, or near a short one, may be a word of its own', async () => {
  const some = speller(
    {
      actor: ['United States Senate', 'Kim Yong Sam'].map((name) => ({ id: name, name, count: 1 })),
      place: [],
      topic: [],
    },
    ['savage', 'rouge', 'ceasefire'],
  );

  for (const word of ['sewage', 'sam’s', 'siam', 'ultimate'])
    assert.notEqual((await some.meant(word))?.isSure, true, word);
  for (const [word, words] of [
    ['rogue', 'rouge'],
    ['Senete', 'Senate'],
    ['ceasfire', 'ceasefire'],
  ] as const)
    assert.deepEqual(await some.meant(word), { words, isSure: true }, word);
});

test('words written as one are parted, names first', () => {
  const words = speller(names, ['base', 'air', 'bas']);

  assert.equal(words.joined('khanshaykhun'), 'Khan Shaykhun');
  assert.deepEqual(words.splits('airbase'), ['air base']);
  assert.deepEqual(words.splits('xyz'), []);
});

test('words written as one are parted where one of them is misspelt', async () => {
  const words = speller(names, ['jodrell', 'bank', 'weather', 'station']);

  for (const [written, pair] of [
    ['jodrelbank', 'jodrell bank'],
    ['wetherstation', 'weather station'],
    ['weatherstaton', 'weather station'],
  ] as const)
    assert.deepEqual(await words.nearSplits(written), [pair]);
  for (const other of ['weatherstation', 'bankqqqq', 'xyzzyplugh', 'bank'])
    assert.ok(!(await words.nearSplits(other)).some((pair) => pair !== 'bank qqqq'), other);
});

test('a word with none of a name’s vowels may be a word of its own', async () => {
  const some = speller(
    {
      actor: [{ id: 's', name: 'Senate', count: 1 }],
      place: [{ id: 'c', name: 'Canada', count: 1 }],
      topic: [],
    },
    [],
  );

  for (const word of ['sunita', 'sonita', 'conodo'])
    assert.notEqual((await some.meant(word))?.isSure, true, word);
  for (const word of ['senete', 'kanada', 'sinate', 'conada'])
    assert.equal((await some.meant(word))?.isSure, true, word);
});

test('slips are letters left out, put in, changed or exchanged; likely ones count half', () => {
  assert.equal(slips('putin', 'putin'), 0);
  assert.equal(slips('putin', 'puttin'), 0.5);
  assert.equal(slips('lavrow', 'lavrov'), 0.5);
  assert.equal(slips('putin', 'patin'), 0.5);
  assert.equal(slips('sarin', 'srain'), 0.75);
  assert.equal(slips('sevage', 'sewage'), 0.5);
  assert.equal(slips('sevage', 'sewage', { isTranscribed: false }), 1);
  assert.equal(slips('sarin', 'sabin'), 1);
  assert.equal(slips('sarin', 'government', { most: 2 }), Infinity);
});

test('letters and numbers that are written as one are taken apart', () => {
  for (const [word, apart] of [
    ['TPO118', 'TPO 118'],
    ['118TPO', '118 TPO'],
    ['S2017x', 'S 2017 x'],
  ] as const)
    assert.deepEqual(speller(names, []).splits(word), [apart]);
  assert.deepEqual(speller(names, []).splits('2017'), []);
});

test('initials or a short name with a number behind them may be any name of their subject', () => {
  const airlines = speller(
    {
      actor: [
        { id: 'af', name: 'Air France', count: 1 },
        { id: 'jal', name: 'Japan Airlines', aliases: ['JAL'], count: 1 },
      ],
      place: [],
      topic: [],
    },
    [],
  );

  assert.deepEqual(airlines.splits('AF447'), ['AF 447', 'Air France 447']);
  assert.deepEqual(airlines.splits('jal123'), ['jal 123', 'Japan Airlines 123', 'JAL 123']);
  assert.deepEqual(airlines.splits('447AF'), ['447 AF']);
});
