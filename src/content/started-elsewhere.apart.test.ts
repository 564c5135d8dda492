import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { problemLine } from '../base/told-problems.ts';
import { renditionsOf, type Image } from '../images/image.ts';
import { publishedAs } from '../images/publish.ts';
import { fixFiles } from './fixing/fix-files.ts';
import { laid } from './mistakes/laid.ts';
import { readContent } from './read-content.ts';
import { briefingText, soundFiles } from './sample.ts';

/* A workflow checks an archive from the generator's folder, and files are named from the archive's. */

const strike = 'briefings/2017/strike.mdx';
const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>';

const startedAt: Record<string, (content: string) => string> = {
  'the content folder': (content) => content,
  'the folder above it': (content) => join(content, '..'),
  'a folder below it': (content) => join(content, 'briefings'),
};

for (const [name, folderFor] of Object.entries(startedAt)) {
  test(`files, images and what mends them are found when commands are started in ${name}`, async (context) => {
    const environment = await laid(context, {
      'archive.yaml': `${soundFiles['archive.yaml']}logo: ./logo.svg\n`,
      'logo.svg': picture,
      'briefings/2017/gate.svg': picture,
      'briefings/2017/gates.js': 'export const gates = 2;\n',
      [strike]: briefingText(
        { status: 'Published' },
        'import { gates } from "./gates.js";\n\n![The gate](./gate.svg)\n\nThe Dockers’ Union said {gates}.\n',
      ),
    });
    const { content } = environment;
    process.env.ARCHIVE_STARTED_IN = folderFor(content);
    context.after(() => delete process.env.ARCHIVE_STARTED_IN);

    const { problems } = await readContent(environment);
    await fixFiles(environment, () => undefined, readContent);

    assert.deepEqual(
      problems.map((one) =>
        problemLine(one)
          .replace(/^.*?(?=strike)/, '')
          .replace(/ {2}.*/, ''),
      ),
      ['strike.mdx:9:9'],
    );
    assert.match(await readFile(join(content, strike), 'utf8'), /^status: published$/m);
    const mended = await readContent(environment);
    assert.deepEqual(mended.problems.map(problemLine), []);
    const [gate] = mended.entries.briefings[0]?.data.images as [Image];
    assert.ok(await publishedAs(gate, renditionsOf(gate)[0]?.path ?? ''));
  });
}
