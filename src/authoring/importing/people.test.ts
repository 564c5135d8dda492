import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peopleIn } from './people.ts';

test('people are told apart, and what is no name is none', () => {
  const lines: Record<string, string[]> = {
    'By Ann Marsh': ['Ann Marsh'],
    'Ann Marsh, Bo Karr and  Cy Wren': ['Ann Marsh', 'Bo Karr', 'Cy Wren'],
    'Marsh, Ann': ['Marsh, Ann'],
    'Marsh, Ann; Karr, Bo': ['Marsh, Ann', 'Karr, Bo'],
    'Ann Marsh | Ann Marsh': ['Ann Marsh'],
    'The Harbour Gazette': [],
    'https://gazette.example/ann': [],
    'desk@gazette.example': [],
    'gazette.example': [],
    'J. Andersen': ['J. Andersen'],
    '': [],
  };

  for (const [line, people] of Object.entries(lines))
    assert.deepEqual(peopleIn(line, 'Harbour Gazette'), people, line);
});
