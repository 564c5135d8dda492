import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from './problems.ts';
import {
  byPosition,
  limited,
  mostOfFile,
  problemCount,
  problemLine,
  problemsOnPage,
} from './told-problems.ts';

function problem(place: Partial<Problem>): Problem {
  return {
    file: 'a.mdx',
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'rule',
    message: 'Mend it.',
    ...place,
  };
}

test('a problem is one line: place, severity, message, rule', () => {
  const line = problemLine({
    file: 'content/briefings/2017/a.mdx',
    line: 5,
    column: 12,
    severity: 'error',
    rule: 'unknown-actor',
    message: '"dokers" is not in actors. Did you mean "dockers"?',
  });

  assert.equal(
    line,
    'content/briefings/2017/a.mdx:5:12  error  "dokers" is not in actors. Did you mean "dockers"?  (unknown-actor)',
  );
});

test('the name of a file neither ends the line nor steers the terminal', () => {
  const line = problemLine(problem({ file: 'a\nb\u001b[2J\u2028c.mdx' }));

  assert.equal(line, 'a\ufffdb\ufffd[2J\ufffdc.mdx:1:1  error  Mend it.  (rule)');
});

test('problems come by file, line and column, as numbers', () => {
  const places = [
    problem({ file: 'b.mdx' }),
    problem({ line: 10 }),
    problem({ line: 9, column: 10 }),
    problem({ line: 9, column: 9 }),
  ];

  const sorted = places.toSorted(byPosition).map(({ file, line, column }) => `${file}:${line}:${column}`);

  assert.deepEqual(sorted, ['a.mdx:9:9', 'a.mdx:9:10', 'a.mdx:10:1', 'b.mdx:1:1']);
});

test('errors and warnings are counted apart', () => {
  const problems = [problem({}), problem({}), problem({ severity: 'warning' })];

  assert.equal(problemCount(problems, 40), '2 errors, 1 warning in 40 files');
});

test('programs are counted where there are any', () => {
  const lines = [0, 1, 2].map((programs) => problemCount([], 40, programs));

  assert.deepEqual(lines, [
    '0 errors, 0 warnings in 40 files',
    '0 errors, 0 warnings in 40 files, 1 of them a program',
    '0 errors, 0 warnings in 40 files, 2 of them programs',
  ]);
});

test('nothing to report is counted too', () => {
  assert.equal(problemCount([], 1), '0 errors, 0 warnings in 1 file');
});

test('of a file with many problems 500 are told, and that there are more', () => {
  const many = Array.from({ length: 700 }, (_, index) => problem({ line: index + 1, severity: 'warning' }));
  const told = limited([...many, problem({ file: 'b.mdx' })]);

  assert.equal(told.length, mostOfFile + 2);
  assert.deepEqual(told.slice(0, mostOfFile), many.slice(0, mostOfFile));
  const { rule, line, severity } = told[mostOfFile] ?? problem({});
  assert.deepEqual([rule, line, severity], ['more-problems', mostOfFile, 'warning']);
});

test('what is not told of a file is an error where one is among it', () => {
  const many = Array.from({ length: 700 }, (_, index) =>
    problem({ severity: index === 650 ? 'error' : 'warning' }),
  );

  assert.equal(limited(many).at(-1)?.severity, 'error');
});

test('a file with as many problems as are told has no more', () => {
  const many = Array.from({ length: mostOfFile }, () => problem({}));

  assert.deepEqual(limited(many), many);
});

test('what is too long to be read is quoted without its middle, whatever is around it', () => {
  const advice = 'Write it as 2017-04-10.';
  const long = { text: 'The port closed. '.repeat(80), word: 'x'.repeat(800), list: '1, '.repeat(400) };
  const told = [`"${long.text}"`, long.word, `[${long.list}1]`, `{"a":"${long.word}"}`].map(
    (value) => limited([problem({ message: `date: ${value} is not a day. ${advice}` })])[0]?.message ?? '',
  );

  for (const message of told) {
    assert.match(message, /^date: .{60} … .{60} is not a day\. Write it as 2017-04-10\.$/);
  }
  const summary = problem({ message: `Put it in quotation marks: "${'a '.repeat(200)}".` });
  assert.deepEqual(limited([summary]), [summary]);
});

test('a message that quotes a whole file in its own way is shortened too', () => {
  const [told] = limited([problem({ message: `Write title: ${'closed '.repeat(1000)}` })]);
  assert.equal(told?.message.length, 1503);
});

test('signs that open and never close take no longer than others', () => {
  for (const sign of ['"', '[', '[ ', '" [ x'])
    assert.ok((limited([problem({ message: sign.repeat(300_000) })])[0]?.message.length ?? 0) < 1600);
});

test('a page tells of every error, and of the warnings of its own file', () => {
  const all = [
    problem({ file: 'a.mdx', severity: 'error' }),
    problem({ file: 'a.mdx', severity: 'warning' }),
    problem({ file: 'b.mdx', severity: 'warning' }),
  ];

  assert.deepEqual(problemsOnPage(all, 'b.mdx'), [all[0], all[2]]);
  assert.deepEqual(problemsOnPage(all, undefined), [all[0]]);
});
