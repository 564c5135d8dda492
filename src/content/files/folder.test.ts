import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { shownPath } from '../../base/system/environment.ts';
import { problemLine } from '../../base/told-problems.ts';
import { readContent } from '../read-content.ts';
import { writtenIn } from '../reading/content-text.ts';
import { folderOf, soundFiles, write } from '../sample.ts';
import { contentFiles } from './content-files.ts';

/** Against hanging: what waits for a pipe waits for ever. */
const bound = { timeout: 60_000 };

/** Something that is put into a sound content folder. `at` is its path there, `to` where a link leads. */
interface Case {
  name: string;
  at: string;
  to?: string;
  make?: (path: string) => unknown;
  expected: string[];
}

const elsewhere =
  'It is a link to a file outside the content folder. Put the file itself here.  (link-outside)';
const linkedFolder =
  'It is a link to a folder, which is not read. Put the folder itself here.  (link-outside)';
const dead = 'It is a link to a file that is not there. Put the file itself here.  (link-outside)';
const circular = 'It is a link that leads back to itself. Put the file itself here.  (link-outside)';
const noFile = 'It is a pipe, a socket or a device, not a file with text. Remove it.  (no-file)';

const pipe = (path: string) => execFileSync('mkfifo', [path]);

const cases: Case[] = [
  {
    name: 'a link to a folder of the system',
    at: 'briefings/2017/assets',
    to: '/proc/self/task',
    expected: [linkedFolder],
  },
  { name: 'a link to the folder above', at: 'briefings/2017/up', to: '../..', expected: [linkedFolder] },
  { name: 'a link to the folder it is in', at: 'pages/here', to: '.', expected: [linkedFolder] },
  { name: 'a link to a folder of the archive', at: 'topics/more', to: '../actors', expected: [linkedFolder] },
  { name: 'a link to a folder where no collection is', at: 'assets', to: '/usr', expected: [linkedFolder] },
  { name: 'a link that is called as a collection', at: 'pages', to: '/usr/share', expected: [linkedFolder] },
  { name: 'a link without an ending', at: 'briefings/2017/hosts', to: '/etc/hosts', expected: [elsewhere] },
  {
    name: 'a picture that is a link',
    at: 'briefings/2017/port.png',
    to: '/etc/hosts',
    expected: [elsewhere],
  },
  { name: 'a text file that is a link', at: 'notes.txt', to: '/etc/hosts', expected: [elsewhere] },
  { name: 'a device', at: 'briefings/2017/zero.mdx', to: '/dev/zero', expected: [elsewhere] },
  { name: 'an actor that is a device', at: 'actors/zero.yaml', to: '/dev/tty', expected: [elsewhere] },
  { name: 'a link that leads nowhere', at: 'actors/gone.yaml', to: 'nowhere', expected: [dead] },
  { name: 'a link through a file', at: 'actors/gone.yaml', to: '../archive.yaml/x', expected: [dead] },
  { name: 'a picture that leads nowhere', at: 'actors/gone.png', to: '/nowhere', expected: [dead] },
  { name: 'a link to itself', at: 'briefings/2017/self.mdx', to: 'self.mdx', expected: [circular] },
  { name: 'a link to itself called as a folder', at: 'topics/self', to: 'self', expected: [circular] },
  { name: 'a pipe', at: 'briefings/2017/pipe.mdx', make: pipe, expected: [noFile] },
  { name: 'a pipe that is called a picture', at: 'briefings/2017/pipe.png', make: pipe, expected: [noFile] },
  { name: 'a pipe that is called as a collection', at: 'pages', make: pipe, expected: [noFile] },
  {
    name: 'a link within the archive',
    at: 'topics/walkouts.yaml',
    to: 'walkouts.txt',
    make: (path) => writeFile(join(dirname(path), 'walkouts.txt'), 'name: Walkouts\n'),
    expected: [],
  },
  {
    name: 'a link that leads nowhere in the place of what others name',
    at: 'actors/dockers-union.yaml',
    make: async (path) => {
      await rm(path);
      await symlink('nowhere', path);
    },
    expected: [dead],
  },
  { name: 'a link that a system or editor keeps', at: 'actors/.#nato.yaml', to: 'me@here.1', expected: [] },
];

async function said(context: TestContext, { at, to, make }: Omit<Case, 'name'>): Promise<string[]> {
  const folder = await folderOf(context);
  const content = join(folder, 'content');
  for (const [name, text] of Object.entries(soundFiles)) await write(content, name, text);
  const path = join(content, at);
  await mkdir(dirname(path), { recursive: true });
  if (to !== undefined) await symlink(to, path);
  await make?.(path);
  const folders = { content, dist: join(folder, 'dist'), cache: join(folder, 'cache') };
  const { problems, entries } = await readContent({ ...folders, today: '2020-01-01' });
  assert.equal(entries.briefings.length, 1, 'the others are read');
  const start = `${shownPath(path)}:1:1  error  `;
  return problems.map((problem) => problemLine(problem).replace(start, ''));
}

describe('what is no file of the archive is one line, and is not read:', bound, () => {
  for (const { name, ...one } of cases)
    test(name, async (context) => {
      assert.deepEqual(await said(context, one), one.expected);
    });

  test('a socket', async (context) => {
    const server = createServer();
    context.after(() => server.close());
    const make = (path: string) => new Promise<void>((resolve) => server.listen(path, resolve));

    assert.deepEqual(await said(context, { at: 'actors/socket.yaml', make, expected: [] }), [noFile]);
  });

  test('archive.yaml as a link, which is not called missing besides', async (context) => {
    const folder = await folderOf(context, { 'content/topics/strikes.yaml': 'name: Strikes\n' });
    await symlink('/etc/hosts', join(folder, 'content/archive.yaml'));

    const { problems, isArchiveRefused } = await contentFiles(join(folder, 'content'));

    assert.deepEqual(
      problems.map(({ message }) => message),
      [elsewhere.replace('  (link-outside)', '')],
    );
    assert.equal(isArchiveRefused, true);
  });

  test('a file that has become a pipe since it was found', async (context) => {
    const folder = await folderOf(context);
    const path = join(folder, 'late.yaml');
    pipe(path);

    const written = await writtenIn({ collection: 'actors', id: 'late', path, shown: 'late.yaml' }, '');

    assert.ok(Array.isArray(written));
    assert.deepEqual(written.map(problemLine), [`late.yaml:1:1  error  ${noFile}`]);
  });

  test('a file that was removed since it was found', async (context) => {
    const path = join(await folderOf(context), 'gone.yaml');

    const written = await writtenIn({ collection: 'actors', id: 'gone', path, shown: 'gone.yaml' }, '');

    assert.ok(Array.isArray(written));
    assert.deepEqual(written.map(problemLine), [
      'gone.yaml:1:1  error  It cannot be read: it was removed just now, or its name is not UTF-8. Look whether it is there, and rename it.  (unreadable)',
    ]);
  });
});

const unread = (path: string, why: string) => `${path}:1:1  error  It cannot be read: ${why}  (unreadable)`;
const notAllowed = 'the build is not allowed to. Give it the right to read it.';
const noEntry = 'the build may not enter the folder. Give it the right to, which systems call execute.';

/** Paths in a sound content folder with the rights that they get, and all that is said. */
const closed: { name: string; modes: Record<string, number>; expected: string[] }[] = [
  { name: 'a folder', modes: { 'briefings/2017': 0 }, expected: [unread('DIR/briefings/2017', notAllowed)] },
  { name: 'a file', modes: { 'places/a.yaml': 0 }, expected: [unread('DIR/places/a.yaml', notAllowed)] },
  { name: 'all of it', modes: { '.': 0 }, expected: [unread('DIR', notAllowed)] },
  { name: 'all of it but its names', modes: { '.': 0o444 }, expected: [unread('DIR', noEntry)] },
  {
    name: 'folders of what others name',
    modes: { actors: 0, topics: 0o444 },
    expected: [unread('DIR/actors', notAllowed), unread('DIR/topics', noEntry)],
  },
  {
    name: 'a file that another names',
    modes: { 'actors/dockers-union.yaml': 0 },
    expected: [unread('DIR/actors/dockers-union.yaml', notAllowed)],
  },
];

describe('what may not be read is one line, and not told as missing besides:', bound, () => {
  for (const { name, modes, expected } of closed)
    test(name, async (context) => {
      const folder = await folderOf(context, {
        ...soundFiles,
        'places/a.yaml': 'name: Aa\nkind: city\n',
        'pages/about.mdx':
          '---\ntitle: About\nsummary: What this archive is about, and who makes it for whom.\n---\n\n[It](/actors/dockers-union/).\n',
      });
      const cache = await folderOf(context);
      const isRoot = process.getuid?.() === 0;
      await chmod(folder, 0o755);
      await chmod(cache, 0o777);
      for (const [path, mode] of Object.entries(modes)) await chmod(join(folder, path), mode);
      // The administrator may read everything.
      if (isRoot) process.seteuid?.(65_534);
      try {
        const folders = { content: folder, dist: join(cache, 'dist'), cache: join(cache, 'cache') };
        const { problems } = await readContent({ ...folders, today: '2020-01-01' });

        assert.deepEqual(
          problems.map((one) => problemLine(one).replace(shownPath(folder), 'DIR')),
          expected,
        );
      } finally {
        if (isRoot) process.seteuid?.(0);
        for (const path of Object.keys(modes)) await chmod(join(folder, path), 0o755);
      }
    });

  test('a folder that a link puts in the place of what others name', async (context) => {
    const folder = await folderOf(context, soundFiles);
    await rename(join(folder, 'actors'), join(folder, '.them'));
    await symlink('.them', join(folder, 'actors'));
    const folders = { content: folder, dist: join(folder, '.dist'), cache: join(folder, '.cache') };

    const { problems } = await readContent({ ...folders, today: '2020-01-01' });

    assert.deepEqual(
      problems.map((one) => problemLine(one).replace(shownPath(folder), 'DIR')),
      [`DIR/actors:1:1  error  ${linkedFolder}`],
    );
  });
});

test('a content folder may be a link itself', async (context) => {
  const folder = await folderOf(context, { 'there/topics/strikes.yaml': '' });
  await symlink('there', join(folder, 'content'));

  const { files, problems } = await contentFiles(join(folder, 'content'));

  assert.deepEqual([files.map(({ id }) => id), problems], [['strikes'], []]);
});
