import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mistakes } from './mistakes/all.ts';
import { laid } from './mistakes/laid.ts';
import type { Written } from './mistakes/mistake.ts';
import { readContent } from './read-content.ts';
import { soundFiles } from './sample.ts';

/** Files in which no briefing says when it was. */
function withoutDays(files: Record<string, Written>): Record<string, Written> {
  return Object.fromEntries(
    Object.entries<Written>({ ...soundFiles, ...files }).map(([name, written]) => [
      name,
      name.startsWith('briefings/') && typeof written === 'string'
        ? written.replace(/^date: .*$/m, 'date: soon')
        : written,
    ]),
  );
}

/** Mistakes of which the check tells with a day. */
const dated = Object.values(mistakes)
  .flat()
  .filter(({ expected }) => expected.some((line) => /\d{4}-\d{2}-\d{2}/.test(line)));

describe('where the day of a briefing cannot be read, nothing is told of it:', { concurrency: 8 }, () => {
  assert.ok(dated.length > 20);
  for (const { name, files } of dated)
    test(name, async (context) => {
      const { problems } = await readContent(await laid(context, withoutDays(files)));

      assert.deepEqual(
        problems.filter(({ message }) => /\(\)|""| {2}|\bof ,/.test(message)),
        [],
      );
    });
});
