import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withArchiveNames } from './other-names.ts';
import { names } from './sample.ts';

const renamed = (text: string) => withArchiveNames(text.split(' '), names)?.join(' ');

test('another name becomes the one that the archive uses, wherever it stands', () => {
  assert.equal(renamed('khan sheikhoun attack'), 'Khan Shaykhun attack');
  assert.equal(renamed('statement of Сергей Лавров'), 'statement of Sergey Lavrov');
});

test('names that the archive uses stay, also where another name only leaves words out', () => {
  assert.equal(renamed('Khan Shaykhun attack'), undefined);
  assert.equal(renamed('sheikhoun'), undefined);
  assert.equal(renamed('UN security'), undefined);
});

test('of subjects with the same other name the one in most briefings is meant', () => {
  const council = (id: string, name: string, count: number) => ({ id, name, aliases: ['SC'], count });
  const two = {
    actor: [council('a', 'Scouts Club', 1), council('b', 'Security Council', 5)],
    place: [],
    topic: [],
  };

  assert.deepEqual(withArchiveNames(['SC', 'vote'], two), ['Security', 'Council', 'vote']);
});
