import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { shownPath } from '../base/environment.ts';
import { problemLine } from '../base/problems.ts';
import { accepted } from './mistakes/accepted.ts';
import { mistakes } from './mistakes/all.ts';
import { laid } from './mistakes/laid.ts';
import type { Written } from './mistakes/mistake.ts';
import { readContent } from './read-content.ts';

/** What the check says about a sound content folder with the given files laid over it. */
async function said(context: TestContext, files: Record<string, Written>): Promise<string[]> {
  const environment = await laid(context, files);
  const { problems } = await readContent(environment);
  return problems.map((problem) => problemLine(problem).replaceAll(`${shownPath(environment.content)}/`, ''));
}

for (const [subject, cases] of Object.entries(mistakes)) {
  describe(`${subject}:`, { concurrency: 8 }, () => {
    for (const { name, files, expected } of cases) {
      test(name, async (context) => {
        assert.deepEqual(await said(context, files), expected);
      });
    }
  });
}

describe('accepted without complaint:', { concurrency: 8 }, () => {
  for (const { name, files } of accepted) {
    test(name, async (context) => {
      assert.deepEqual(await said(context, files), []);
    });
  }
});
