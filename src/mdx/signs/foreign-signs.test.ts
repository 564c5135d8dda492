import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostOfFile } from '../../base/told-problems.ts';
import { renderMdx } from '../render.ts';

const reasonsOf = (text: string) =>
  renderMdx(text, { sources: [{ id: 'press' }] }).messages.map(({ reason }) => reason);

const honest: [name: string, text: string][] = [
  ['per cent that was typed twice', 'Rates were 5 %% a year, 6 %% later.'],
  ['per cent before its number', 'It rose %%5 and then %%10.'],
  ['formats of programs', 'It said %%s and %%d.'],
  ['shouts', '!!! URGENT !!! The port is closed.'],
  ['questions', '??? was all that he wrote back.'],
  ['figures of a study', 'It was so [adjusted p=0.03] of some [men n=24].'],
  ['a path in brackets', 'It stands at [/archive] now.'],
  ['names of people elsewhere', 'Thanks to [@ada_99] and [@CBS4].'],
  ['signs of prices', 'Dear ($$, mid-range) or not ($$$, dear), A$$5 and US$$10.'],
  ['a power', 'The term is 10 ^2017'],
];

for (const [name, text] of honest)
  test(`nothing is said of what people write: ${name}`, () => {
    assert.deepEqual(reasonsOf(text), []);
  });

const braces = ['{... and so on}', '{#MeToo}', '{{1},{2}}', '{: a colon }', '{%5 and 6%}'];

test('braces of people are to be shown, those of other programs to be removed', () => {
  for (const written of braces) assert.match(reasonsOf(`So ${written} said.`)[0] ?? '', /^".*" is not code/);
  for (const written of ['{{ page.title }}', '{% include a %}', '{: .class}', '{.class}', '{ width=50% }'])
    assert.match(reasonsOf(`So${written} said.`)[0] ?? '', /is for another program/);
  assert.match(reasonsOf('## The port {#port}')[0] ?? '', /is for another program/);
});

test('a citation is put in its place only where its words mean the same there', () => {
  const curesOf = (text: string) =>
    renderMdx(text, { sources: [{ id: 'press' }] }).messages.map(({ fix }) => fix !== undefined);

  assert.deepEqual(curesOf('So it was [@press, p. 4].'), [true]);
  assert.deepEqual(curesOf('So it was [@press, see *Ships*].'), [false]);
});

test('a remark is not hidden for its author', () => {
  const { messages } = renderMdx('It closed %%ask Ada%% then.', {});

  assert.deepEqual(
    messages.map(({ fix }) => fix),
    [undefined],
  );
});

test('of very many in one paragraph the first are told', () => {
  for (const sign of [':ship: ', '$$a$$ ', '%%a%% '])
    assert.equal(reasonsOf(sign.repeat(5000)).length, mostOfFile + 1);
});
