import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMdx } from './render.ts';
import { htmlOf, saidOf } from './sample.ts';

test('an unknown prop is reported where it stands, with the nearest one', () => {
  assert.deepEqual(saidOf('\nHe: <Actor idd="a">A</Actor>'), [
    '2:12 <Actor> has no prop "idd". Did you mean "id"? (unknown-prop)',
  ]);
});

test('an unknown prop that is like no other comes with all props', () => {
  assert.deepEqual(saidOf('<Note colour="red">A</Note>\n\n<Statement by="a" speaker="b">A</Statement>'), [
    '1:7 <Note> has no prop "colour". It takes no props. (unknown-prop)',
    '3:19 <Statement> has no prop "speaker". It takes by, on, at, source, topic. (unknown-prop)',
  ]);
});

test('a missing prop is reported at the tag', () => {
  assert.deepEqual(saidOf('<Statement>A</Statement>\n\n<Figure src="a.png" />'), [
    '1:1 <Statement> needs the prop "by". Write <Statement by="…">. (missing-prop)',
    '3:1 <Figure> needs the prop "alt". Write <Figure alt="…">. (missing-prop)',
  ]);
});

test('a prop is plain text', () => {
  assert.deepEqual(saidOf('<Actor id={a}>A</Actor>\n\n<Cite id />\n\n<Note {...b}>A</Note>'), [
    '1:8 <Actor> takes props as plain text only. Write id="…". (wrong-prop)',
    '3:7 <Cite> takes props as plain text only. Write id="…". (wrong-prop)',
    '5:7 <Note> takes props as plain text only. Write …="…". (wrong-prop)',
  ]);
});

test('an empty prop asks for a value', () => {
  assert.deepEqual(saidOf('A <Actor id="">A</Actor>'), [
    '1:10 id="" of <Actor> is empty. Give it a value. (wrong-prop)',
  ]);
});

test('a day that does not exist is reported at its prop', () => {
  assert.deepEqual(saidOf('<Statement by="a" on="2017-02-30">A</Statement>'), [
    '1:19 on="2017-02-30" of <Statement> is not a day that exists. Write it as 2017-04-10. (wrong-prop)',
  ]);
});

test('every wrong prop of a tag is reported', () => {
  assert.equal(saidOf('<Statement on="yesterday" by="">A</Statement>').length, 2);
});

test('a source that the front matter does not have is reported, with the nearest one', () => {
  assert.deepEqual(saidOf('A<Cite id="sum" />\n\n<Statement by="a" source="telegraph">A</Statement>'), [
    '1:2 "sum" is not among the sources of this file. Did you mean "sun"? (unknown-source)',
    '3:1 "telegraph" is not among the sources of this file. Add it to sources in the front matter. (unknown-source)',
  ]);
});

test('front matter that is wrong in any way stops nothing', () => {
  const wrong = [{}, { sources: 'sun' }, { sources: [null, 1, { id: 2 }, { title: 'A' }] }];

  const rules = wrong.map((one) => renderMdx('A<Cite id="sun" />', one).messages.map(({ ruleId }) => ruleId));

  assert.deepEqual(rules, Array(3).fill(['unknown-source']));
});

test('a component with wrong props leaves its words', () => {
  assert.match(htmlOf('<Note colour="red">The words.</Note>'), /The words\./);
});
