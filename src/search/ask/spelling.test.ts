import assert from 'node:assert/strict';
import { test } from 'node:test';
import { names } from './sample.ts';
import { slips, speller } from './spelling.ts';

const common = speller(names, ['attack', 'government', 'inquiry', 'sarin']);
const meant = (word: string) => common.meant(word);

test('misspelt names are known', () => {
  const wrong = ['Putn', 'Tilerson', 'Tillersen', 'Sheikun', 'Lavrow', 'Jonson', 'Holande', 'sanktions'];

  assert.deepEqual(wrong.map(meant), [
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

test('initials stand for a name', () => {
  assert.equal(meant('UNSC'), 'United Nations Security Council');
});

test('common words are known, after names', () => {
  assert.equal(meant('goverment'), 'government');
  assert.equal(meant('atack'), 'attack');
});

test('what is near nothing, or too short to tell, is left alone', () => {
  assert.deepEqual(['xyzzyplugh', 'zz', ''].map(meant), [undefined, undefined, undefined]);
});

test('a name in Cyrillic is mended in Cyrillic', () => {
  assert.equal(meant('Лаврв'), 'Лавров');
});

test('slips are letters left out, put in, changed or exchanged; likely ones count half', () => {
  assert.equal(slips('putin', 'putin'), 0);
  assert.equal(slips('putin', 'puttin'), 0.5);
  assert.equal(slips('lavrow', 'lavrov'), 0.5);
  assert.equal(slips('putin', 'patin'), 0.5);
  assert.equal(slips('sarin', 'srain'), 1);
  assert.equal(slips('sarin', 'sabin'), 1);
  assert.equal(slips('sarin', 'government', 2), Infinity);
});
