import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderMdx } from '../render.ts';
import { boundIn } from './text-bounds.ts';

const size = 280_000;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const filled = (part: string) => part.repeat(Math.ceil(size / part.length));
const nested = (open: string, close: string) =>
  open.repeat(size / 2 / open.length) + close.repeat(size / 2 / close.length);

const ticks = (count: number) =>
  numbers(count)
    .map((length) => `${'`'.repeat(length)} a `)
    .join('');

const brackets =
  'One paragraph holds more than 1,000 square brackets. Cut it into several, or write \\[ where they are text.';
const emphasis =
  'One paragraph holds more than 1,000 marks of emphasis. Cut it into several, or write \\* where they are text.';
const deep =
  'More than 100 lists, quotations, tags or braces are open at once here. Close some before, or write \\{ and \\< where they are text.';

const tangled: [name: string, text: string, reason: string][] = [
  ['marks of emphasis in a row around a word', `${'*'.repeat(10_000)}x${'*'.repeat(10_000)}`, emphasis],
  ['marks of emphasis in rows around words', `${'**_'.repeat(700)}x y${'_**'.repeat(700)}`, emphasis],
  ['links without addresses', filled('[a][b] '), brackets],
  ['links without addresses on lines of their own', filled('[a][b]\n'), brackets],
  ['brackets that are never closed', filled('['), brackets],
  ['brackets that are never opened', filled('] '), brackets],
  ['brackets in brackets', nested('[', ']'), brackets],
  ['pictures in pictures', nested('![', ']'), brackets],
  ['brackets in a quotation', filled('> [a][b] \n'), brackets],
  ['emphasis that never ends', filled('*a '), emphasis],
  ['emphasis within words', filled('*a'), emphasis],
  ['emphasis of two kinds', filled('*a_ '), emphasis],
  ['struck out words', filled('~~a '), emphasis],
  ['braces in braces', nested('{', '}'), deep],
  ['tags in tags', nested('<b>', '</b>'), deep],
  ['components in components', filled('<Note>\n'), deep],
  ['quotations in quotations', filled('> '), deep],
  [
    'lists in lists',
    filled('- a\n')
      .split('\n')
      .slice(0, 500)
      .map((line, depth) => ' '.repeat(depth) + line)
      .join('\n'),
    deep,
  ],
  ['lists in quotations', filled('> - '), deep],
  ['numbered lists in lists', filled('1. '), deep],
];

const much =
  'Up to here the text holds more lines and signs of Markdown than can be read in a reasonable time. Cut it into several files.';
const backticks = 'More than 20 backticks stand in a row here. Write fewer, or \\` where they are text.';
const word = 'More than 3,000 signs without a blank stand in a row here. Write blanks between them.';

tangled.push(
  ['a rule without end', '- '.repeat(500_000), much],
  ['paragraphs of one letter', filled('a\n\n'), much],
  ['headings of one letter', filled('## a\n'), much],
  ['a list of one letter each', filled('- a\n'), much],
  ['a list with lines of its own', `- a\n${filled('b\n')}`, much],
  ['underlined headings', filled('a\n=\n'), much],
  ['eight thousand underlined headings', 'a\n=\n'.repeat(8000), much],
  ['eight thousand underlined headings in a quotation', '> a\n> -\n>\n'.repeat(8000), much],
  ['emphasis in paragraphs of its own', filled('*a\n\n'), much],
  ['props of one letter', `<Note ${filled('a="b" ')}>a</Note>`, much],
  ['quotations in quotations in lines of their own', filled(`${'> '.repeat(99)}a\n\n`), much],
  [
    'lists in lists again and again',
    filled(
      `${numbers(48)
        .map((depth) => `${'  '.repeat(depth)}- a\n`)
        .join('')}\n`,
    ),
    much,
  ],
  ['words in braces', filled('{b c} '), much],
  ['words in braces in paragraphs of their own', filled('{b c}\n\n'), much],
  ['closing tags', filled('</b>'), much],
  ['signs that are no tags', filled('<3 '), much],
  ['closing tags in paragraphs of their own', filled('</b>\n\n'), much],
  ['code of one letter', filled('`a` '), much],
  ['addresses', filled('www.a.b '), much],
  ['addresses of mail', filled('a@b.c '), much],
  ['lines of code', `\`\`\`\n${filled('a\n')}`, much],
  ['empty lines', `a${filled('\n')}`, much],
  ['backticks of rising length', ticks(700), backticks],
  ['an address without end', `See https://a.b/${filled('a')}`, word],
  ['an address of brackets', `See https://a.b/${filled(')')}`, word],
  ['an address of full stops', `See www.a.b/${filled('.')}`, word],
  ['text behind a fence in a quotation', `> \`\`\`\n\n${filled('[a][b] ')}`, brackets],
  ['text behind code that shows a fence', `\`\`\`\n~~~\n\`\`\`\n${filled('[a][b] ')}`, brackets],
);

describe('what would take minutes to parse is one line:', { timeout: 60_000 }, () => {
  for (const [name, text, reason] of tangled)
    test(name, () => {
      const { messages } = renderMdx(text, {});

      assert.deepEqual(
        messages.map((message) => message.reason),
        [reason],
      );
      assert.equal(messages[0]?.fatal, true);
    });
});

const honest: [name: string, text: string][] = [
  ['a book of prose', filled('The port of *Ellis* [stayed](/a/) closed.\n\n')],
  [
    'a megabyte of prose in lines',
    `${'The port of *Ellis* stayed closed, said the union, and ships waited.\n'.repeat(20)}\n`.repeat(750),
  ],
  ['three thousand names', 'Said <Actor id="a">the union</Actor> on [Monday](/a/).[^1]\n\n'.repeat(3000)],
  [
    'a table of ten columns',
    '| one | two | three | four | five | six | seven | eight | nine | ten |\n'.repeat(5000),
  ],
  [
    'a megabyte with three hundred comments',
    `${'The port stayed closed. '.repeat(140)}\n\n{/* Seen. */}\n\n`.repeat(300),
  ],
  ['a line without end', filled('The port stayed closed. ')],
  [
    'two thousand notes',
    numbers(2000)
      .map((one) => `Text.[^${one}]\n\n[^${one}]: See [there](/a/).`)
      .join('\n\n'),
  ],
  ['a table of five thousand rows', `| a | b |\n| - | - |\n${'| [one](/a/) | *two*[^1] |\n'.repeat(5000)}`],
  ['a list of five thousand links', '- [one](/a/), **two**\n'.repeat(5000)],
  [
    'an interview of five hundred turns',
    '**Q:** And then?\n\n**A:** [Nothing](/a/) {"so"} <b>to say</b>.\n\n'.repeat(500),
  ],
  ['a paragraph with two hundred notes', '*Some* text[^1] [here](/a/). '.repeat(200)],
  ['as many quotations as may be open', `${'> '.repeat(100)}a`],
  ['as many brackets as a paragraph may hold', '[a] '.repeat(500)],
  ['as many marks of emphasis', '*a* '.repeat(500)],
  ['as many backticks in a row', `${'`'.repeat(20)} a ${'`'.repeat(20)}`],
  ['a rule of many signs', `One.\n\n${'* '.repeat(300)}\n\n${'- '.repeat(300)}`],
  ['code of any kind', `\`\`\`\n${filled('[{<b>')}\n\`\`\`\n\n${'`[{<b>` '.repeat(2000)}`],
  ['a thousand underlined headings', 'One\n---\n\nThe port stayed closed.\n\n'.repeat(1000)],
  ['five thousand rules', 'One.\n\n---\n\n'.repeat(5000)],
  ['a fence of fifty thousand signs', `${'~'.repeat(50_000)}\na\n${'~'.repeat(50_000)}\n`],
  ['signs that are escaped', filled('\\[ \\{ \\< \\* ')],
];

describe('a long text for readers is within bounds:', () => {
  for (const [name, text] of honest)
    test(name, () => {
      assert.equal(boundIn(text), undefined);
    });
});

test('the place is the line on which it becomes too much', () => {
  const { line, column } = boundIn(`One.\n\n${'[a]\n'.repeat(600)}`) ?? {};

  assert.deepEqual([line, column], [503, 1]);
});

test('an attribute that holds a picture in code is looked through once', { timeout: 60_000 }, () => {
  const { messages } = renderMdx(`<p data-picture="${'A'.repeat(800_000)}">Vote</p>`, {});

  assert.deepEqual(
    messages.map((message) => message.reason),
    ['The attribute data-picture may not stand in a briefing. Remove it.'],
  );
});
