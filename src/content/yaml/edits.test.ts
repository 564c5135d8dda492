import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, parseDocument } from 'yaml';
import type { FieldAnswer } from '../../base/problems.ts';
import { scalarText, yamlEdits } from './edits.ts';

/** A YAML text after an answer at a path; undefined where none can be written. */
function answered(source: string, path: PropertyKey[], answer: FieldAnswer): string | undefined {
  const edits = yamlEdits(parseDocument(source), source, path, answer);
  return edits?.reduceRight((text, { offset, was, now }) => {
    assert.equal(text.slice(offset, offset + was.length), was);
    return text.slice(0, offset) + now + text.slice(offset + was.length);
  }, source);
}

type Case = [name: string, source: string, path: PropertyKey[], answer: FieldAnswer, now: string | undefined];

const cases: Case[] = [
  [
    'a text',
    'kind: Person # who\nname: Ada\n',
    ['kind'],
    { was: '', now: 'person' },
    'kind: person # who\nname: Ada\n',
  ],
  ['a text as it was quoted', "kind: 'Person'\n", ['kind'], { was: '', now: "it's" }, "kind: 'it''s'\n"],
  ['a text that has to be quoted', 'number: 5\n', ['number'], { was: '', now: '5' }, 'number: "5"\n'],
  ['a text within lists', 'a: [x, {b: Y}]\n', ['a', 1, 'b'], { was: '', now: 'y' }, 'a: [x, {b: y}]\n'],
  [
    'another field, with the remark behind it',
    'draft: true # not yet\ntitle: x\n',
    ['draft'],
    { field: 'status: draft' },
    'status: draft # not yet\ntitle: x\n',
  ],
  [
    'another field that is there',
    'draft: true\nstatus: published\n',
    ['draft'],
    { field: 'status: draft' },
    undefined,
  ],
  ['YAML over a comment', 'a: [x, # why\n  y]\n', ['a'], { yaml: '[z]' }, undefined],
  ['YAML as written', 'a: x\n', ['a'], { yaml: '[x, y]' }, 'a: [x, y]\n'],
  ['several in a list', 'a: [x, "y, z"]\n', ['a', 1], { entries: ['y', 'z'] }, 'a: [x, y, z]\n'],
  [
    'several with dashes',
    'a:\n  - y, z\n  - x\n',
    ['a', 0],
    { entries: ['y', 'z'] },
    'a:\n  - y\n  - z\n  - x\n',
  ],
  ['several in no list', 'a: y, z # why\n', ['a'], { entries: ['y', 'z'] }, 'a: [y, z] # why\n'],
  ['several behind a dash of its own', 'a:\n  -\n    y, z\n', ['a', 0], { entries: ['y', 'z'] }, undefined],
  ['a text of many lines', 'a: |\n  one\n  two\n', ['a'], { was: '', now: 'one' }, undefined],
  ['a text with an anchor', 'a: &x one\nb: *x\n', ['a'], { was: '', now: 'two' }, undefined],
  ['what is not there', 'a: x\n', ['b'], { was: '', now: 'y' }, undefined],
  ['a key', 'nmae: Ada\nkind: person\n', ['nmae'], { key: 'name' }, 'name: Ada\nkind: person\n'],
  [
    'a key in a list',
    'r:\n  - titel: Chair\n',
    ['r', 0, 'titel'],
    { key: 'title' },
    'r:\n  - title: Chair\n',
  ],
  ['a key that is there already', 'nmae: Ada\nname: Bo\n', ['nmae'], { key: 'name' }, undefined],
  ['the first of a list', 'a: [x, y, z]\n', ['a', 0], 'remove', 'a: [y, z]\n'],
  ['the last of a list', 'a: [x, y, z]\n', ['a', 2], 'remove', 'a: [x, y]\n'],
  ['the only one of a list', 'a: [x]\n', ['a', 0], 'remove', 'a: []\n'],
  ['an entry with a dash', 'a:\n  - x\n  - y\n', ['a', 0], 'remove', 'a:\n  - y\n'],
  ['a field', 'a: x\nb: 1\nd: y\n', ['b'], 'remove', 'a: x\nd: y\n'],
  ['a field of a flow', 'a: {b: 1, c: 2}\n', ['a', 'c'], 'remove', 'a: {b: 1}\n'],
  ['a field with a comment', 'a: x\nb: y # why\nc: z\n', ['b'], 'remove', undefined],
  ['the only field', 'a: x\n', ['a'], 'remove', undefined],
];

for (const [name, source, path, answer, now] of cases) {
  const done = answer === 'remove' ? 'removed' : 'written';
  test(`${name} is ${now === undefined ? `not ${done}` : done}`, () => {
    assert.equal(answered(source, path, answer), now);
  });
}

test('a text is read back as it was, in a list and in a field, quoted or not', () => {
  for (const text of [
    'yes',
    '5',
    '2017-04-10',
    'a: b',
    'a #b',
    '- a',
    '',
    ' a',
    'a, b',
    '[a]',
    '*a',
    'Ünal',
    'it’s "so"',
  ])
    for (const type of [undefined, 'PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE']) {
      const written = scalarText(text, type);
      assert.deepEqual(parse(`a: ${written}\nb: [${written}]`), { a: text, b: [text] }, written);
    }
  assert.equal(scalarText('boris-johnson'), 'boris-johnson');
});
