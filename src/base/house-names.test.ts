import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './house-sample.ts';

/**
 * How a name begins that leans on the test above it. A group is said before the names in it, which may lean on that.
 */
const leaning =
  /^(?:and|but|so|its?|they|their|this|that|these|those|such|none|neither|others|all else|the (?:same|others?|rest)|one (?:of|from|in|that|which|is|was|alone)|where (?:its?|they|this|that))\b/;
const groups = /^( *)(?:test\.)?describe\(.*?^\1\}?\);$/gms;

test('the name of a test outside a group says by itself what broke', () => {
  const names = globSync(['src/**/*.test.ts', 'e2e/**/*.spec.ts'], { cwd: root }).flatMap((file) => {
    const ungrouped = readFileSync(join(root, file), 'utf8').replace(groups, '');
    return [...ungrouped.matchAll(/\btest\(\s*(['"`])(.*?)\1/g)].map(([, , name = '']) => ({ file, name }));
  });

  assert.ok(names.length > 1000);
  assert.deepEqual(
    names.filter(({ name }) => leaning.test(name)),
    [],
  );
});
