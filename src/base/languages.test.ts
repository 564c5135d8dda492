import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, interfaceNote } from './languages.ts';

test('the direction is that of the script, written or usual', () => {
  const found = ['en', 'fr', 'ar', 'he-IL', 'fa', 'ur', 'uz-Arab', 'uz', 'az-Latn', 'dv'].map(directionOf);

  assert.deepEqual(found, ['ltr', 'ltr', 'rtl', 'rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'rtl']);
});

test('an archive in another language is told once what is English', () => {
  assert.match(interfaceNote('fr') ?? '', /^The archive is in French; headings, menus, search/);
  assert.equal(interfaceNote('en-US'), undefined);
});
