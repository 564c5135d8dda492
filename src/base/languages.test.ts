import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, interfaceNote, leavesNames } from './languages.ts';

test('the direction is that of the script, written or usual', () => {
  const found = ['en', 'fr', 'ar', 'he-IL', 'fa', 'ur', 'uz-Arab', 'uz', 'az-Latn', 'dv'].map(directionOf);

  assert.deepEqual(found, ['ltr', 'ltr', 'rtl', 'rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'rtl']);
});

test('an archive in another language is told once what is English', () => {
  assert.match(interfaceNote('fr') ?? '', /^The archive is in French; headings, menus, search/);
  assert.equal(interfaceNote('en-US'), undefined);
});

test('names stand as they are where no case bends them and no small word is one with them', () => {
  const found = ['en-GB', 'fr', 'zh-Hans', 'uk', 'fi', 'he', 'ar'].map(leavesNames);

  assert.deepEqual(found, [true, true, true, false, false, false, false]);
});
