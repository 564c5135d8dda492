import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlOf, outlineOf, saidOf } from '../sample.ts';
import { lastingNames } from './anchors.ts';

const we = '<Statement by="a">We will.</Statement>';
const they = '<Statement by="a">They will not.</Statement>';
const anchorsIn = (text: string) => outlineOf(text).statements.map(({ anchor }) => anchor);

test('the words and the written day make a name of eight digits', () => {
  const [name, later] = lastingNames([{ text: 'We will.' }, { text: 'We will.', on: '2017-04-10' }]);

  assert.match(name ?? '', /^[0-9a-f]{8}$/);
  assert.notEqual(name, later);
  assert.equal(name, '53a14a9d', 'published addresses hang on it');
});

test('capitals, accents and punctuation are no matter', () => {
  const [a, b] = ['“Où êtes-vous?”', 'ou etes vous'].map((text) => lastingNames([{ text }])[0]);

  assert.equal(a, b);
});

test('a twin has a number, also beside an id that is its digest', () => {
  const [name = ''] = lastingNames([{ text: 'No.' }]);

  assert.deepEqual(lastingNames([{ text: 'No.' }, { text: 'no' }, { text: 'No!' }]), [
    name,
    `${name}-2`,
    `${name}-3`,
  ]);
  assert.deepEqual(lastingNames([{ text: 'No.' }, { id: name, text: 'Yes.' }]), [`${name}-2`, name]);
});

test('a statement inserted above moves no address', () => {
  const [before] = anchorsIn(we);
  const [, after] = anchorsIn(`${they}\n\n${we}`);

  assert.equal(before, after);
  assert.match(
    htmlOf(we),
    new RegExp(`^<figure id="${before}" class="statement"><span id="statement_1"></span>`),
  );
});

test('old addresses by position are gone once one statement of the file has an id', () => {
  const html = htmlOf(`<Statement id="vow" by="a">We will.</Statement>\n\n${they}`);

  assert.match(html, /<figure id="statement_vow" class="statement"><div/);
  assert.doesNotMatch(html, /statement_[12]"/);
});

test('an id is unique in its file, and of letters and digits', () => {
  const twice =
    '<Statement id="vow" by="a">We will.</Statement>\n\n<Statement id="vow" by="a">No.</Statement>';

  assert.deepEqual(saidOf(twice), [
    '3:12 Another statement of this file has the id "vow". Give one of them another. (repeated-id)',
  ]);
  assert.deepEqual(saidOf('<Statement id="The Vow" by="a">We will.</Statement>'), [
    '1:12 id="The Vow" of <Statement> may only hold a-z, 0-9 and hyphens. Write the-vow. (wrong-prop)',
  ]);
});
