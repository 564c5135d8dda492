import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../base/problems.ts';
import { askedFormat, codeFrame, githubReport, jsonReport, refusal, textReport } from './formats.ts';

const plain = (_style: string, text: string) => text;

const problem: Problem = {
  file: 'content/briefings/2017/port-strike.mdx',
  line: 5,
  column: 12,
  severity: 'error',
  rule: 'unknown-actor',
  message: '"dokers" is not in content/actors.',
};
const report = {
  problems: [problem, { ...problem, severity: 'warning' as const, message: '100 %, or: more' }],
  files: 3,
};

test('a report as text has a line for each problem and then the count', () => {
  const text = textReport(report);

  assert.equal(
    text,
    [
      'content/briefings/2017/port-strike.mdx:5:12  error  "dokers" is not in content/actors.  (unknown-actor)',
      'content/briefings/2017/port-strike.mdx:5:12  warning  100 %, or: more  (unknown-actor)',
      '1 error, 1 warning in 3 files',
    ].join('\n'),
  );
});

test('a report as JSON has counts and every field of a problem, but not how it is mended', () => {
  const [first, second] = report.problems;
  const fixed = { ...report, problems: [{ ...first!, fix: { name: 'other.mdx' } }, second!] };
  const read: unknown = JSON.parse(jsonReport(fixed));

  assert.deepEqual(read, { errors: 1, warnings: 1, files: 3, problems: report.problems });
});

test('annotations are escaped as the GitHub runner reads them', () => {
  const lines = githubReport({ problems: [{ ...report.problems[1]!, file: 'a,b:c.mdx' }], files: 1 }).split(
    '\n',
  );

  assert.equal(lines[0], '::warning file=a%2Cb%3Ac.mdx,line=5,col=12,title=unknown-actor::100 %25, or: more');
});

test('a frame marks the column below the line', () => {
  const frame = codeFrame({ ...problem, line: 2, column: 9 }, ['title: x', 'actors: [dokers]'], plain);

  assert.equal(frame, '\n  2 | actors: [dokers]\n    |         ^');
});

test('a frame cuts a long line around the place', () => {
  const frame = codeFrame(
    { ...problem, line: 1, column: 301 },
    [`${'a'.repeat(300)}b${'c'.repeat(300)}`],
    plain,
  );
  const [, line = '', mark = ''] = frame.split('\n');

  assert.equal(line[mark.indexOf('^')], 'b');
});

test('a line that is not there has no frame', () => {
  const frame = codeFrame({ ...problem, line: 9 }, ['title: x'], plain);

  assert.equal(frame, '');
});

test('the format that is asked for is known before anything else is read', () => {
  const asked = (line: string) => askedFormat(line.split(' '));

  assert.equal(asked('--fix --format json --nope'), 'json');
  assert.equal(asked('--format=github extra'), 'github');
  assert.equal(asked('--format json --format=text'), 'text');
  assert.equal(asked('--format jsno'), 'text');
  assert.equal(asked('--strict --format'), 'text');
});

test('why a command did nothing is a problem of no file for programs', () => {
  assert.deepEqual(JSON.parse(refusal('--nope is no option.', 'json')), {
    ...{ errors: 1, warnings: 0, files: 0 },
    problems: [
      { file: '', line: 1, column: 1, severity: 'error', rule: 'usage', message: '--nope is no option.' },
    ],
  });
  assert.equal(refusal('100 % no.', 'github'), '::error title=usage::100 %25 no.');
});
