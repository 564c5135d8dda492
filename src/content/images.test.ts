import assert from 'node:assert/strict';
import { symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { problemLine } from '../archive/problems.ts';
import { imageProblems, mostImageBytes } from './images.ts';
import { folderOf } from './sample.ts';

const position = { line: 7, column: 1 };

async function check(folder: string, ...images: { src: string; alt?: string }[]): Promise<string[]> {
  const file = relative('.', join(folder, 'content/briefings/2017/strike.mdx'));
  const written = images.map(({ src, alt = 'The port' }) => ({ src, alt, position }));
  const problems = await imageProblems(file, written, join(folder, 'content'));
  return problems.map((problem) => problemLine({ ...problem, file: 'F' }));
}

test('an image beside the file is sound', async (context) => {
  const folder = await folderOf(context, { 'content/briefings/2017/port view.png': 'x' });

  assert.deepEqual(await check(folder, { src: './port%20view.png' }), []);
});

test('a missing image, one that is none and one of another site are reported', async (context) => {
  const folder = await folderOf(context, { 'content/briefings/2017/notes.txt': 'x' });

  const problems = await check(
    folder,
    { src: './port.png' },
    { src: './notes.txt' },
    { src: 'https://port.example/a.png' },
  );

  assert.deepEqual(problems, [
    "F:7:1  error  There is no image ./port.png. Mend the path: it starts at this file's folder.  (missing-image)",
    'F:7:1  error  ./notes.txt is not an image. Use PNG, JPEG, GIF, WebP, AVIF or SVG.  (not-an-image)',
    'F:7:1  error  The image https://port.example/a.png is not a file beside this one. Save it here and write its name, as ./photo.jpg.  (image-elsewhere)',
  ]);
});

test('an image outside the content folder is reported, also behind a link', async (context) => {
  const folder = await folderOf(context, { 'secret.png': 'x', 'content/briefings/2017/a.png': 'x' });
  await symlink(join(folder, 'secret.png'), join(folder, 'content/briefings/2017/link.png'));

  const problems = await check(folder, { src: '../../../secret.png' }, { src: './link.png' });

  assert.deepEqual(problems, [
    'F:7:1  error  The image ../../../secret.png is outside the content folder. Copy it into it.  (image-outside)',
    'F:7:1  error  The image ./link.png is outside the content folder. Copy it into it.  (image-outside)',
  ]);
});

test('an image that is too large or has no words is reported', async (context) => {
  const folder = await folderOf(context, { 'content/briefings/2017/a.png': 'x' });
  await writeFile(join(folder, 'content/briefings/2017/big.png'), new Uint8Array(mostImageBytes + 1));

  const problems = await check(folder, { src: './big.png' }, { src: './a.png', alt: ' ' });

  assert.deepEqual(problems, [
    'F:7:1  error  The image ./big.png has 10.1 MB, and at most 10 MB is taken. Make it smaller.  (large-image)',
    'F:7:1  error  The image ./a.png has no words for those who do not see it. Write ![what it shows](./a.png).  (image-without-alt)',
  ]);
});
