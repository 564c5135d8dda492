import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { test, type TestContext } from 'node:test';
import { shownPath } from '../../base/system/environment.ts';
import { reasonOf } from '../../base/system/reason.ts';
import { readContent } from '../../content/read-content.ts';
import { folderOf, soundFiles } from '../../content/sample.ts';
import { knownIn } from '../known.ts';
import { newFile, readAddition } from './addition.ts';
import { writeNew } from './new-file.ts';

const today = '2017-04-12';

async function add(folder: string, ...args: string[]): Promise<string[]> {
  return writeNew(folder, newFile(readAddition(args), await knownIn(folder), today));
}

async function errorsIn(folder: string): Promise<string[]> {
  const settings = { content: folder, dist: join(folder, 'dist'), cache: join(folder, 'cache'), today };
  const { problems } = await readContent(settings);
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

function sound(context: TestContext): Promise<string> {
  return folderOf(context, soundFiles);
}

const briefing = ['briefing', 'Pilots join the {dockers} & <others>', '--location', 'east-quay'];

test('everything that is added passes the check, and refers to what was added before', async (context) => {
  const folder = await sound(context);

  await add(folder, 'actor', 'Ann "Annie" Marsh: pilot');
  await add(folder, 'place', 'East Quay', '--kind', 'site', '--within', 'port-ellis');
  await add(folder, 'topic', 'Dock strikes', '--broader', 'strikes');
  await add(folder, ...briefing, '--actors', 'ann-annie-marsh-pilot', '--topics', 'dock-strikes');

  assert.deepEqual(await errorsIn(folder), []);
});

test('what the check only warns of is written', async (context) => {
  const folder = await sound(context);

  await add(folder, 'actor', 'CafÃ© Quay');

  assert.deepEqual(await errorsIn(folder), []);
  assert.match(await readFile(join(folder, 'actors/cafa-quay.yaml'), 'utf8'), /^name: CafÃ© Quay$/m);
});

test('an author is told the path and the address of the preview', async (context) => {
  const folder = await sound(context);

  assert.deepEqual(await add(folder, 'place', 'East Quay'), [
    shownPath(join(folder, 'places/east-quay.yaml')),
    'http://localhost:4321/places/east-quay/',
  ]);
});

test('the address of the preview is below the path of the site', async (context) => {
  const folder = await folderOf(context, {
    ...soundFiles,
    'archive.yaml': soundFiles['archive.yaml'].replace('harbour.example', 'harbour.example/press/archive'),
  });

  const [, address] = await add(folder, 'place', 'East Quay');

  assert.equal(address, 'http://localhost:4321/press/archive/places/east-quay/');
});

test('nothing is written where the port of the preview is none', async (context) => {
  const folder = await sound(context);
  const env = { ...process.env, ARCHIVE_CONTENT: folder, PORT: '80a' };

  const { stderr, status } = spawnSync(process.execPath, ['src/cli/new.ts', 'place', 'East Quay'], {
    env,
    encoding: 'utf8',
  });

  assert.match(stderr, /^PORT is "80a"\. Write a number from 1 to 65535, such as 4321\.$/m);
  assert.equal(status, 1);
  assert.deepEqual(await readdir(join(folder, 'places')), ['port-ellis.yaml']);
});

test('a file that is there is never written over', async (context) => {
  const folder = await sound(context);
  const path = join(folder, 'places/port-ellis.yaml');

  await assert.rejects(add(folder, 'place', 'Port Ellis'), {
    message: `${shownPath(path)} is there already, and nothing was written. Choose another title or name, or add --id …`,
  });
  assert.equal(await readFile(path, 'utf8'), soundFiles['places/port-ellis.yaml']);
});

test('a file where a folder is to be is named', async (context) => {
  const folder = await folderOf(context, { ...soundFiles, 'briefings/1998': '' });
  const ids = ['--actors', 'dockers-union', '--location', 'port-ellis', '--topics', 'strikes'];

  await assert.rejects(add(folder, 'briefing', 'Pilots stay', '--date', '1998-04-10', ...ids), (error) => {
    const path = shownPath(join(folder, 'briefings/1998'));
    assert.equal(reasonOf(error), `${path} cannot be used: something else is there. Give that another name.`);
    return true;
  });
});

test('on a disk that is full no part of a file is left, and the file is named', async (context) => {
  const folder = await sound(context);
  const disk = join(folder, 'places');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    context.skip('Only root may mount a disk.');
    return;
  }
  try {
    await writeFile(join(disk, 'full.txt'), 'a'.repeat(4096));
    await assert.rejects(add(folder, 'place', 'East Quay'), (error) => {
      const path = shownPath(join(disk, 'east-quay.yaml'));
      assert.equal(reasonOf(error), `${path} cannot be used: its disk is full. Make room on it.`);
      return true;
    });
    assert.deepEqual(await readdir(disk), ['full.txt']);
  } finally {
    execFileSync('umount', [disk]);
  }
});

test('what the check would refuse is not written, and the reason is the check’s', async (context) => {
  const folder = await sound(context);
  const references = ['--actors', 'dockers-union', '--location', 'port-ellis', '--topics', 'strikes'];

  await assert.rejects(add(folder, 'briefing', 'Short '.repeat(70), ...references), {
    message: 'title: The text has 419 characters, and at most 400 are shown. Cut 19 characters.',
  });
  await assert.rejects(add(folder, 'actor', 'Pilots', '--kind', 'orgnisation'), {
    message: 'kind: "orgnisation" is not possible here. Did you mean "organisation"?',
  });
  await assert.rejects(add(folder, 'actor', 'Pilots \u202eof Ellis'), {
    message:
      'Here is the invisible character U+202E, which changes the order in which text is shown. Delete it.',
  });
  assert.equal((await knownIn(folder)).files.length, 4);
});
