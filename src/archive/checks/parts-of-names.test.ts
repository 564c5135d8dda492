import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionFinder } from '../mentions.ts';
import { partIn, withoutNames } from './parts-of-names.ts';

test('a person may be meant by the family name or the first name alone', () => {
  assert.equal(partIn(['Tedros calls it.'], 'Tedros Adhanom Ghebreyesus', 'Ghebreyesus'), 'Tedros');
  assert.equal(partIn(['One.', 'Dr Biggs, then.'], 'Hermann Biggs', 'Biggs'), 'Biggs');
});

test('nobody is meant by the name of another, by less than a word or by few letters', () => {
  for (const text of ['John Snow came.', 'Johnny came.', 'JOHN came.', 'Adhanom came.'])
    assert.equal(partIn([text], 'John Adhanom Poyer', 'Poyer'), undefined, text);
  assert.equal(partIn(['Jo or J. came.'], 'Jo Poyer', 'Poyer'), undefined);
  assert.equal(partIn(['Cher.'], 'Cher', 'Cher'), undefined);
});

test('an organisation may be meant by the last words of its name, the more the better, and not by one', () => {
  const name = 'United States Coast Guard';

  assert.equal(partIn(['The Coast Guard came.'], name, undefined), 'Coast Guard');
  assert.equal(partIn(['The States Coast Guard came.'], name, undefined), 'States Coast Guard');
  for (const text of ['The Guard came.', 'The United States came.', 'The Coast Guard Cutter came.'])
    assert.equal(partIn([text], name, undefined), undefined, text);
  assert.equal(partIn(['Of the Ports.'], 'Ministry of the Ports', undefined), undefined);
});

test('a text without names keeps what stands between them', () => {
  const find = mentionFinder([
    { kind: 'actor', id: 'a', name: 'Ada Lind' },
    { kind: 'place', id: 'b', name: 'Lind' },
    { kind: 'actor', id: 'c', name: 'Lind' },
  ]);
  const text = 'Then Ada Lind met Lind there.';

  assert.equal(withoutNames(text, find(text)).replace(/[\s…]+/g, ' '), 'Then met there.');
});
