import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { mark } from '../../kept/folder-mark.ts';
import { begin, refuseTaken } from './begin.ts';

const root = mkdtempSync(join(tmpdir(), 'begin-'));
after(() => {
  rmSync(root, { recursive: true, force: true });
});

const archive = 'title: A\ndescription: B\nurl: https://a.example/\npublisher: C\nlicence: D\n';
const files = new Map([
  ['archive.yaml', archive],
  ['README.md', 'ours'],
  ['.vscode/settings.json', '{}'],
]);

function folderWith(name: string, there: string[]): string {
  const folder = join(root, name);
  mkdirSync(join(folder, '.git'), { recursive: true });
  for (const file of there) writeFileSync(join(folder, file), 'theirs');
  return folder;
}

test('what stands in a repository beside content stays as it is', async () => {
  const folder = folderWith('beside', [
    'README.md',
    'LICENSE',
    'package.json',
    'package-lock.json',
    '.editorconfig',
  ]);

  assert.deepEqual(await begin(folder, files), {
    written: ['archive.yaml', '.vscode/settings.json'],
    kept: ['README.md'],
  });
  assert.equal(readFileSync(join(folder, 'README.md'), 'utf8'), 'theirs');
});

test('a folder with content of others is refused by name, and nothing is written', async () => {
  const folder = folderWith('others', ['README.md', 'b.txt', 'archive.yaml', 'c', 'd']);

  await assert.rejects(
    refuseTaken(folder),
    /holds archive\.yaml, b\.txt, c and more already, and nothing was written/,
  );
  assert.ok(!readdirSync(folder).includes('.vscode'));
});

test('a folder is refused where it would be read as part of something else, or be deleted', async () => {
  const archive = folderWith('archive', ['archive.yaml']);
  const site = folderWith('site', [mark]);

  await assert.rejects(refuseTaken(join(archive, 'new')), /lies in .*archive, which is an archive already/);
  await assert.rejects(refuseTaken(join(site, 'a', 'new')), /lies in .*site, which builds replace/);
  for (const own of ['src/new', 'public/new', 'node_modules/new', '.cache/new', '.github'])
    await assert.rejects(refuseTaken(join(root, own), root), /which is the generator’s own/, own);
  await refuseTaken(join(root, 'new'), root);
  await refuseTaken(join(root, '..', '.new'), root);
});

test('a file in the place of the folder is said', async () => {
  writeFileSync(join(root, 'file'), '');

  await assert.rejects(refuseTaken(join(root, 'file', 'new')), /a part of its path is a file/);
});
