import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passage } from '../../mdx/passages.ts';
import { briefing } from '../sample.ts';
import { quoteFindings } from './quote-findings.ts';

const families = new Map([
  ['ada', 'Lind'],
  ['bo', 'van Karr'],
]);

function passage(text: string, actors: string[] = []): Passage {
  return { text, pieces: [], linked: [], actors, isStatement: false };
}

/** How many quotations are told of in paragraphs of a briefing that lists Ada Lind and Bo van Karr. */
function foundIn(...texts: (string | Passage)[]): number {
  const entry = briefing('2017/a', { actors: ['ada', 'bo'] });
  const passages = texts.map((text) => (typeof text === 'string' ? passage(text) : text));
  return quoteFindings({ entry, passages }, [], families, true).length;
}

test('a quotation of which nobody is named is told of, whatever verb stands beside it', () => {
  for (const text of [
    '“We stay until they pay,” it was said.',
    'It was called “a day without any ships”.',
    'The captain told them: “We stay until they pay.”',
    'Nobody said “we stay until they pay”.',
    '“We stay until they pay.” Then the port closed.',
    'Officials insisted that “we stay until they pay”.',
  ])
    assert.equal(foundIn(text), 1, text);
});

test('the family name of somebody in the briefing names the speaker, before the quotation or behind it', () => {
  assert.equal(foundIn('“We stay! We go on until they pay,” Lind told her.'), 0);
  assert.equal(foundIn('To van Karr the rule was “we stay until they pay”.'), 0);
  assert.equal(foundIn('It was said that “Lind stays until they pay”.'), 1);
  assert.equal(foundIn('To Karr the rule was “we stay until they pay”.'), 1);
});

test('a name beside a verb of saying names the speaker, with a page or without', () => {
  for (const text of [
    ...['told', 'asked', 'added', 'replied', 'warned', 'recalled', 'wrote', 'insisted', 'says'].flatMap(
      (verb) => [
        `“We stay until they pay,” Moss ${verb}.`,
        `“We stay until they pay,” ${verb} Moss.`,
        `Moss, the harbour master, later ${verb}: “We stay until they pay.”`,
      ],
    ),
    'According to Dr Moss it was “a day without any ships”.',
  ])
    assert.equal(foundIn(text), 0, text);
});

test('a pronoun names the speaker where the paragraph before names somebody', () => {
  const said = '“We stay until they pay,” she told them.';

  assert.equal(foundIn(passage('Ada Lind came.', ['ada']), said), 0);
  assert.equal(foundIn('The minister came.', said), 1);
  assert.equal(foundIn(passage('Ada Lind came.', ['ada']), 'The rule was “We stay until they pay”.'), 1);
});

test('a term or a motto is nobody’s', () => {
  assert.equal(
    foundIn('Three things, in the shorthand of railwaymen "lock, block and brake", became law.'),
    0,
  );
  for (const text of [
    'Three things, "Lock, block and brake", became law.',
    'Three things, "lock, block and brake!", became law.',
    'Three things, which somebody called "lock, block and brake", became law.',
    'The rule was "we stay until they pay".',
    'The rule was "every port of the whole coast until Easter".',
  ])
    assert.equal(foundIn(text), 1, text);
});
