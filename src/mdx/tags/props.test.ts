import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMdx } from '../render.ts';
import { htmlOf, saidOf } from '../sample.ts';

test('every wrong prop of a tag is reported', () => {
  assert.equal(saidOf('<Statement on="yesterday" by="">A</Statement>').length, 2);
});

test('what is right beside a wrong prop is looked at in the same round', () => {
  const { messages } = renderMdx(
    '<Statement on="yesterday" colour="red" by="a" source="sun">A</Statement>',
    {},
  );

  assert.deepEqual(messages.map(({ ruleId }) => ruleId).sort(), [
    'unknown-prop',
    'unknown-source',
    'wrong-prop',
  ]);
});

test('a prop that is no text is said once, and not to be missing as well', () => {
  assert.deepEqual(saidOf('<Place id={x} />').length, 1);
});

test('front matter that is wrong in any way stops nothing', () => {
  const wrong = [{}, { sources: 'sun' }, { sources: [null, 1, { id: 2 }, { title: 'A' }] }];

  const rules = wrong.map((one) => renderMdx('A<Cite id="sun" />', one).messages.map(({ ruleId }) => ruleId));

  assert.deepEqual(rules, Array(3).fill(['unknown-source']));
});

test('a component with wrong props leaves its words', () => {
  assert.match(htmlOf('<Note colour="red">The words.</Note>'), /The words\./);
});
