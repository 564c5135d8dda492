import assert from 'node:assert/strict';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../content/sample.ts';
import type { MadeFile } from '../formats/made-file.ts';
import { SiteFolder } from './folders/site-folder.ts';
import { MadeFiles } from './made-files.ts';

const file = (path: string, text: string): MadeFile => ({ path, shows: text, make: () => text });

/** Builds files as a build does: beside `dist`, which they then become. */
async function built(folder: string, files: MadeFile[], version = 'one'): Promise<number> {
  const [dist, staging] = [join(folder, 'dist'), join(folder, 'next')];
  const made = await MadeFiles.open(join(folder, 'cache'), version);
  await mkdir(staging);
  const count = await made.write(files, new SiteFolder(staging, dist));
  await rm(dist, { recursive: true, force: true });
  await rename(staging, dist);
  await made.save();
  return count;
}

test('only what shows something else is made again; the others are the files of the last build', async (context) => {
  const folder = await folderOf(context);
  assert.equal(await built(folder, [file('a/x.json', 'A'), file('b.csv', 'B')]), 2);
  const before = await stat(join(folder, 'dist/a/x.json'));

  assert.equal(await built(folder, [file('a/x.json', 'A'), file('b.csv', 'other')]), 1);
  assert.equal((await stat(join(folder, 'dist/a/x.json'))).ino, before.ino);
  assert.equal(await readFile(join(folder, 'dist/b.csv'), 'utf8'), 'other');
});

test('a file that is not the one that was written, is gone, or is of another version is made again', async (context) => {
  const folder = await folderOf(context);
  const files = [file('a.json', 'A'), file('b.json', 'B')];
  await built(folder, files);
  await writeFile(join(folder, 'dist/a.json'), 'foreign');
  await rm(join(folder, 'dist/b.json'));

  assert.equal(await built(folder, files), 2);
  assert.equal(await built(folder, files, 'two'), 2);
  assert.equal(await readFile(join(folder, 'dist/a.json'), 'utf8'), 'A');
});

test('a file that cannot be made is named, and one that stands there already is not written over', async (context) => {
  const folder = await folderOf(context);
  const broken: MadeFile = {
    path: 'a.json',
    shows: 1,
    make() {
      throw new Error('there is no ink');
    },
  };

  await assert.rejects(built(folder, [broken]), {
    message: 'The file /a.json cannot be made: there is no ink',
  });
  await rm(join(folder, 'next'), { recursive: true });
  await assert.rejects(built(folder, [file('a.json', 'A'), file('a.json', 'B')]), {
    message: 'The site has two files /a.json.',
  });
});
