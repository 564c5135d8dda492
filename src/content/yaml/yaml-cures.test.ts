import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextEdit } from '../../base/text/text-edits.ts';
import { dedented } from './realigned.ts';
import { closingEdit, elisionAt, escapeOf, unrepeated, untabbed } from './yaml-cures.ts';
import { openApostrophe } from './yaml-sign-messages.ts';

type Cure = (source: string, offset: number) => TextEdit[] | undefined;

/** A text in which the offset is marked, after a cure. */
function cured(cure: Cure, marked: string): string | undefined {
  const offset = marked.indexOf('▸');
  const source = marked.replace('▸', '');
  return cure(source, offset)?.reduceRight((text, edit) => {
    assert.equal(text.slice(edit.offset, edit.offset + edit.was.length), edit.was);
    return text.slice(0, edit.offset) + edit.now + text.slice(edit.offset + edit.was.length);
  }, source);
}

const elided: Cure = (source, offset) => {
  const text = elisionAt(source, offset);
  return text === undefined ? undefined : [{ offset, ...openApostrophe(text) }];
};

const cases: Record<string, [cure: Cure, marked: string, now: string | undefined][]> = {
  'a sign is closed where its line ends': [
    [closingEdit, 'title: ▸"Port closed\ndate: 2017\n', 'title: "Port closed"\ndate: 2017\n'],
    [closingEdit, 'actors: ▸[ada, bo \nkind: x\n', 'actors: [ada, bo] \nkind: x\n'],
    [closingEdit, "- name: ▸'Ada\n- name: Bo\n", "- name: 'Ada'\n- name: Bo\n"],
    [closingEdit, 'roles: [▸{ title: Chair]\n', 'roles: [{ title: Chair}]\n'],
    [closingEdit, 'title: ▸"Port\n  closed\n', undefined],
    [closingEdit, 'title: ▸"Port "closed\ndate: 2017\n', undefined],
    [closingEdit, 'title: Port ▸"closed\ndate: 2017\n', undefined],
    [closingEdit, 'actors: ▸[ada, # who\nkind: x\n', undefined],
  ],
  'an apostrophe for letters left out is put in quotation marks': [
    [elided, "title: ▸'tis the works\ndate: 2017\n", 'title: "\'tis the works"\ndate: 2017\n'],
    [elided, "- ▸'90s strikes \n- b\n", '- "\'90s strikes" \n- b\n'],
    [elided, "title: ▸'Port closed\n", undefined],
    [elided, 'title: ▸\'tis a "port"\n', undefined],
  ],
  'tabs are two spaces where they alone indent': [
    [untabbed, '▸a:\n\tb:\n\t\tc: 1\n', 'a:\n  b:\n    c: 1\n'],
    [untabbed, '▸a:\n\tb: x\ty\n', 'a:\n  b: x\ty\n'],
    [untabbed, '▸a:\n\tb: 1\n  c: 2\n', undefined],
  ],
  'a line is not said twice': [
    [unrepeated, 'kind: person\nname: Ada\nki▸nd: person\n', 'kind: person\nname: Ada\n'],
    [unrepeated, 'kind: person\nname: Ada\nki▸nd: state\n', undefined],
    [unrepeated, 'akind: person\nki▸nd: person\n', undefined],
    [unrepeated, 'a:\n  b: 1\n▸a:\n  b: 2\n', undefined],
    [unrepeated, 'note: x\n▸note: x\n  y\n', undefined],
  ],
  'a field stands at the start of its line': [
    [dedented, 'name: Ada\n  ▸kind: person\n', 'name: Ada\nkind: person\n'],
    [dedented, 'name: Ada\n  ▸nothing: person\n', undefined],
    [dedented, 'name: Ada ▸kind: person\n', undefined],
  ],
};

for (const [name, each] of Object.entries(cases)) {
  test(name, () => {
    for (const [cure, marked, now] of each) assert.equal(cured(cure, marked), now, marked);
  });
}

test('a character is found however it is written as code', () => {
  for (const written of ['\\x07', '\\u0007', '\\U00000007', '\\a'])
    assert.deepEqual(escapeOf('\x07', `name: "A\\n${written}"`), { written, index: 10 });
  assert.equal(escapeOf('\x07', 'name: "\\\\a"'), undefined);
});
