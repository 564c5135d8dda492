import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../base/problems.ts';
import { problemLine } from '../../base/told-problems.ts';
import { ignoresIn, withoutIgnored } from './ignores.ts';

const warning: Problem = {
  file: 'a.mdx',
  line: 4,
  column: 1,
  severity: 'warning',
  rule: 'vague-link',
  message: 'Vague.',
};

const read = (text: string, ...problems: Problem[]) =>
  withoutIgnored('a.mdx', problems, ignoresIn(text)).map(problemLine);

test('a comment silences a warning of its rule on its own line', () => {
  const left = read('\n\n\n[here](/) {/* check-ignore vague-link: a quotation */}\n', warning);

  assert.deepEqual(left, []);
});

test('a comment silences a warning on the next line that is not empty', () => {
  const left = read('\n{/* check-ignore vague-link: a quotation */}\n\n[here](/)\n', warning);

  assert.deepEqual(left, []);
});

test('a comment in YAML silences too', () => {
  const left = read('a: 1\nb: 2\n# check-ignore vague-link: why\nc: 3\n', warning);

  assert.deepEqual(left, []);
});

test('a comment silences no other rule, no other line and no error, and is then reported', () => {
  const text = '{/* check-ignore vague-link: why */}\n\n\n\n';

  const left = read(
    text,
    { ...warning, line: 1, rule: 'skipped-level' },
    { ...warning, line: 1, severity: 'error' },
  );

  assert.deepEqual(left, [
    'a.mdx:1:1  warning  Vague.  (skipped-level)',
    'a.mdx:1:1  error  Vague.  (vague-link)',
    'a.mdx:1:1  warning  "vague-link" is an error, and only warnings can be silenced. Mend it, and remove the comment.  (unused-ignore)',
  ]);
});

test('a comment that is shown as code is none', () => {
  const left = read('\n\nWrite `{/* check-ignore vague-link: why */}`.\n', warning);

  assert.deepEqual(left, ['a.mdx:4:1  warning  Vague.  (vague-link)']);
});

test('a comment without a reason is reported', () => {
  const left = read('\n\n{/* check-ignore vague-link */}\n[here](/)\n', warning);

  assert.deepEqual(left, [
    'a.mdx:3:1  warning  The comment does not say why. Write check-ignore vague-link: and the reason.  (unexplained-ignore)',
  ]);
});
