import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { shownPath, type Environment } from '../base/system/environment.ts';
import { problemLine } from '../base/told-problems.ts';
import { expectMended } from './fixing/mended-sample.ts';
import { accepted } from './mistakes/accepted.ts';
import { mistakes } from './mistakes/all.ts';
import { laid } from './mistakes/laid.ts';
import { readContent, type Content } from './read-content.ts';

/** What the check says, with paths from the content folder. */
function said({ problems }: Content, { content: folder }: Environment): string[] {
  return problems.map((problem) => problemLine(problem).replaceAll(`${shownPath(folder)}/`, ''));
}

let mendable = 0;
let all = 0;

for (const [subject, cases] of Object.entries(mistakes)) {
  describe(
    `the check says what is wrong, and --fix mends what it can, of ${subject}:`,
    { concurrency: 8 },
    () => {
      for (const { name, files, expected } of cases) {
        test(name, async (context) => {
          const environment = await laid(context, files);
          const content = await readContent(environment);

          assert.deepEqual(said(content, environment), expected);
          const mended = await expectMended(environment, content);
          // Not before it is there: others add to the sum meanwhile.
          mendable += mended;
          all += content.problems.length;
        });
      }
    },
  );
}

describe('accepted without complaint:', { concurrency: 8 }, () => {
  for (const { name, files } of accepted) {
    test(name, async (context) => {
      const environment = await laid(context, files);

      assert.deepEqual(said(await readContent(environment), environment), []);
    });
  }
});

after(() => {
  console.log(`--fix mends ${mendable} of ${all} mistakes, and leaves ${all - mendable} to their authors.`);
});
