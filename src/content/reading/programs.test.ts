import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { text } from '../mistakes/mistake.ts';
import { withoutPrograms } from '../mistakes/programs.ts';
import { readContent } from '../read-content.ts';
import { folderOf, soundFiles } from '../sample.ts';

/** The content of an archive with one text. */
async function contentOf(context: TestContext, written: string, archive: Record<string, string>) {
  const folder = await folderOf(context, { ...soundFiles, ...archive, ...text(written) });
  return readContent({
    content: folder,
    dist: join(folder, 'dist'),
    cache: join(folder, 'cache'),
    today: '2020-01-01',
  });
}

const allowed = { 'archive.yaml': soundFiles['archive.yaml'] };
const forbidden = withoutPrograms({}) as Record<string, string>;
const unread = { 'archive.yaml': 'programs: [true' };

/** Whether Astro is handed code of the one briefing, with its archive.yaml. */
const archives: [name: string, archive: Record<string, string>, isRun: boolean][] = [
  ['allows programs', allowed, true],
  ['allows none', forbidden, false],
  ['cannot be read', unread, false],
];

for (const [name, archive, isRun] of archives) {
  test(`where archive.yaml ${name}, code is ${isRun ? '' : 'not '}run`, async (context) => {
    const { entries } = await contentOf(context, 'It is {1 + 1}.', archive);

    const [briefing] = entries.briefings;
    assert.equal(briefing?.body !== undefined, isRun);
    assert.equal((briefing?.data.outline as { program?: object }).program !== undefined, isRun);
  });
}

test('texts with code are counted', async (context) => {
  const counts = [];
  for (const written of ['It is {1 + 1}.', 'It is two.{/* a remark */}'])
    counts.push((await contentOf(context, written, allowed)).programs);

  assert.deepEqual(counts, [1, 0]);
});
