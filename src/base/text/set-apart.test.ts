import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapWords, relatedWords } from '../words.ts';
import { setApart } from './set-apart.ts';

test('a name from right to left is set apart in a sentence, any other stays as it is', () => {
  for (const name of ['ثوران', 'הר געש', 'Etna (إتنا)', 'ܛܘܪܐ'])
    assert.equal(setApart(name), `\u2068${name}\u2069`);
  for (const name of ['Etna', 'Везувий', '富士山', 'l’Etna – 2', '']) assert.equal(setApart(name), name);
});

test('sentences set apart the names in them', () => {
  assert.equal(relatedWords.on({ topics: ['ثوران', 'Ash'] }), 'on \u2068ثوران\u2069 and Ash');
  assert.equal(relatedWords.with({ actors: ['مريم'] }), 'with \u2068مريم\u2069');
  assert.equal(relatedWords.alsoIn({ place: 'صنعاء' }), 'also in \u2068صنعاء\u2069');
  assert.equal(mapWords.alone({ name: 'صنعاء' }), '\u2068صنعاء\u2069 and what lies around it.');
});
