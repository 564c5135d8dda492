import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readlink, realpath, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { test, type TestContext } from 'node:test';
import { shownPath } from '../../base/system/environment.ts';
import { folderOf, write } from '../../content/sample.ts';
import { mark } from '../../kept/folder-mark.ts';
import { sealed } from '../../kept/sealed.ts';
import { ownPlaces } from './own-folders.ts';

interface Case {
  /** Files, and links by where they lead, from a folder in which the project is `project`. */
  files?: Record<string, string>;
  links?: Record<string, string>;
  /** From the project; `content`, `dist` and `cache` where nothing is said. */
  content?: string;
  dist?: string;
  cache?: string;
  /** What is said, with paths from the project; nothing where all is well. */
  said?: string;
  /** Where the site is to stand. */
  leads?: string;
}

const site = { 'project/dist/pagefind/archive.json': '{}', 'project/dist/_headers': '' };
const move = 'Move them away, or set ARCHIVE_DIST to an empty or a new folder.';

const cases: Record<string, Case> = {
  'folders that are not there': {},
  'empty ones': { files: { 'project/dist/': '', 'project/cache/': '', 'project/dist.next/': '' } },
  'those of a build': {
    files: {
      [`project/dist/${mark}`]: '',
      'project/dist/index.html': '',
      [`project/dist.next/${mark}`]: '',
      [`project/cache/${mark}`]: '',
      'project/cache/report.2024': '',
    },
  },
  'those of a build that left no mark yet': {
    files: { ...site, 'project/cache/facts': sealed('1\n'), 'project/cache/lock': '' },
  },
  'a cache that was damaged': {
    files: { [`project/cache/${mark}`]: 'foreign', 'project/cache/facts': 'torn' },
  },
  'a site of somebody else': {
    files: { 'project/dist/index.html': '', 'project/dist/CNAME': '' },
    said: `dist has files that no build made, and would be replaced: CNAME, index.html. ${move}`,
  },
  'a site of somebody else with headers for its host': {
    files: { 'project/dist/_headers': '', 'project/dist/index.html': '' },
    said: `dist has files that no build made, and would be replaced: _headers, index.html. ${move}`,
  },
  'a folder with many files': {
    files: Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`project/dist/${name}.txt`, ''])),
    said: `dist has files that no build made, and would be replaced: a.txt, b.txt, c.txt and 1 more. ${move}`,
  },
  'one hidden file': {
    files: { 'project/dist/.gitkeep': '' },
    said: `dist has files that no build made, and would be replaced: .gitkeep. ${move}`,
  },
  'a folder of somebody else where the next site is made': {
    files: { ...site, 'project/dist.next/thesis.doc': '' },
    said: `dist.next has files that no build made, and would be replaced: thesis.doc. ${move}`,
  },
  'and where the last one stands for a moment': {
    files: { 'project/dist.previous/photos/a.jpg': '' },
    said: `dist.previous has files that no build made, and would be replaced: photos. ${move}`,
  },
  'a file in the place of the site': {
    files: { 'project/dist': 'text' },
    said: 'dist is a file, and a build needs a folder there. Set ARCHIVE_DIST to another.',
  },
  'a site below a file': {
    files: { 'project/thesis': 'text' },
    dist: 'thesis/dist',
    said: 'thesis/dist cannot be the folder of the site: a part of its path is a file. Set ARCHIVE_DIST to another.',
  },
  'a cache below a link that leads round in a circle': {
    links: { 'project/round': 'circle', 'project/circle': 'round' },
    cache: 'round/cache',
    said: 'round/cache cannot be the folder of the cache: its links lead round in a circle. Set ARCHIVE_CACHE to another.',
  },
  'a file in the place of the content': {
    files: { 'project/content': 'text' },
    said: 'content is a file, and a build needs a folder there. Set ARCHIVE_CONTENT to another.',
  },
  'a link to a cache that is not there yet': { links: { 'project/cache': '../disk/cache' } },
  'a link to an empty folder where the next site is made': {
    files: { 'elsewhere/': '' },
    links: { 'project/dist.next': '../elsewhere' },
    said: 'dist.next is a link, and a build makes a folder there. Remove it, or set ARCHIVE_DIST to another folder.',
  },
  'a link to nothing where the last one stands for a moment': {
    links: { 'project/dist.previous': '../nowhere' },
    said: 'dist.previous is a link, and a build makes a folder there. Remove it, or set ARCHIVE_DIST to another folder.',
  },
  'a cache with files of somebody else': {
    files: { 'project/cache/report.2024': '', 'project/cache/photo.damaged': '' },
    said: 'cache has files that are no cache: photo.damaged, report.2024. Set ARCHIVE_CACHE to an empty or a new folder.',
  },
  'files that are called as those of a cache are': {
    files: { 'project/cache/build': 'make all', 'project/cache/facts': '' },
    said: 'cache has files that are no cache: build, facts. Set ARCHIVE_CACHE to an empty or a new folder.',
  },
  'the site in the content': {
    dist: 'content/site',
    said: 'The folders of the content and of the site, content and content/site, lie in each other. Set ARCHIVE_DIST to a folder apart from all others.',
  },
  'the content in the site': {
    content: 'dist/content',
    said: 'The folders of the content and of the site, dist/content and dist, lie in each other. Set ARCHIVE_DIST to a folder apart from all others.',
  },
  'one folder for both': {
    dist: 'content',
    said: 'The folders of the content and of the site, content and content, lie in each other. Set ARCHIVE_DIST to a folder apart from all others.',
  },
  'the content where the next site is made': {
    content: 'dist.next',
    said: 'The folders of the content and of the site, dist.next and dist.next, lie in each other. Set ARCHIVE_DIST to a folder apart from all others.',
  },
  'the cache in the content': {
    cache: 'content/.cache',
    said: 'The folders of the content and of the cache, content and content/.cache, lie in each other. Set ARCHIVE_CACHE to a folder apart from all others.',
  },
  'the cache in the site': {
    cache: 'dist/.cache',
    said: 'The folders of the site and of the cache, dist and dist/.cache, lie in each other. Set ARCHIVE_CACHE to a folder apart from all others.',
  },
  'the site in the cache': {
    dist: 'cache/dist',
    said: 'The folders of the site and of the cache, cache/dist and cache, lie in each other. Set ARCHIVE_CACHE to a folder apart from all others.',
  },
  'the site in the content by way of a link': {
    files: { 'project/content/archive.yaml': '' },
    links: { 'project/out': 'content' },
    dist: 'out/site',
    said: 'The folders of the content and of the site, content and content/site, lie in each other. Set ARCHIVE_DIST to a folder apart from all others.',
  },
  'the project for the site': {
    dist: '.',
    said: '. cannot be the folder of the site: the project lies in it. Set ARCHIVE_DIST to a folder apart from all others.',
  },
  'a folder above the project for the cache': {
    cache: '..',
    said: '.. cannot be the folder of the cache: the project lies in it. Set ARCHIVE_CACHE to a folder apart from all others.',
  },
  'a link to a folder above the project for the content': {
    links: { 'project/all': '..' },
    content: 'all',
    said: 'all cannot be the folder of the content: the project lies in it. Set ARCHIVE_CONTENT to a folder apart from all others.',
  },
  'the site in what is copied into it': {
    dist: 'public/site',
    said: 'public/site cannot be the folder of the site: it lies in the project’s public. Set ARCHIVE_DIST to a folder apart from all others.',
  },
  'a cache among the code': {
    cache: 'src/cache',
    said: 'src/cache cannot be the folder of the cache: it lies in the project’s src. Set ARCHIVE_CACHE to a folder apart from all others.',
  },
  'folders whose names begin alike': { dist: 'out', cache: 'out-cache', content: 'out-content' },
  'folders beside the project': { content: '../content', dist: '../dist', cache: '../cache' },
  'a link to the site of a build': {
    files: { [`www/live/${mark}`]: '' },
    links: { 'project/dist': '../www/live' },
    leads: '../www/live',
  },
  'a link that leads to nothing yet': { links: { 'project/dist': '../www/live' }, leads: '../www/live' },
  'a link to a folder of somebody else': {
    files: { 'www/live/CNAME': '' },
    links: { 'project/dist': '../www/live' },
    said: `../www/live has files that no build made, and would be replaced: CNAME. ${move}`,
  },
  'a link beside which somebody else has files': {
    files: { [`www/live/${mark}`]: '', 'www/live.next/CNAME': '' },
    links: { 'project/dist': '../www/live' },
    said: `../www/live.next has files that no build made, and would be replaced: CNAME. ${move}`,
  },
};

const home = process.cwd();

for (const [name, { files = {}, links = {}, said, leads, ...set }] of Object.entries(cases)) {
  const outcome = said === undefined ? 'a build may begin' : 'none begins';
  test(`${name}: ${outcome}, and nothing is lost`, async (context) => {
    const folder = await realpath(await folderOf(context));
    const project = join(folder, 'project');
    await mkdir(project);
    for (const [path, text] of Object.entries(files))
      if (path.endsWith('/')) await mkdir(join(folder, path), { recursive: true });
      else await write(folder, path, text);
    for (const [path, to] of Object.entries(links)) await symlink(to, join(folder, path));
    const before = await readdir(folder, { recursive: true });
    // Paths are said from where the command was started.
    process.chdir(project);
    context.after(() => {
      process.chdir(home);
    });
    const { dist = 'dist', content = 'content', cache = 'cache' } = set;
    const settings = { dist: resolve(dist), content: resolve(content), cache: resolve(cache) };

    if (said === undefined) assert.deepEqual(ownPlaces(settings), { dist: resolve(leads ?? dist) });
    else assert.throws(() => ownPlaces(settings), { message: said });

    const after = await readdir(folder, { recursive: true });
    const cached = await realpath(settings.cache).catch(() => settings.cache);
    const marked = relative(folder, join(cached, mark));
    // By way of a link, too.
    const claimed = [
      marked,
      dirname(marked),
      dirname(dirname(marked)),
      relative(folder, join(settings.cache, mark)),
    ];
    assert.deepEqual(
      after.filter((path) => !before.includes(path) && !claimed.includes(path)),
      [],
    );
    assert.deepEqual(
      before.filter((path) => !after.includes(path)),
      [],
    );
    if (said === undefined) assert.ok(after.includes(marked));
    for (const [path, to] of Object.entries(links)) assert.equal(await readlink(join(folder, path)), to);
  });
}

/** Does some work while a disk stands in the place of a folder; passed over where nobody may put it there. */
function whileMounted(context: TestContext, disk: string, folder: string, work: () => void): void {
  try {
    execFileSync('mount', ['--bind', disk, folder], { stdio: 'ignore' });
  } catch {
    context.skip('Only root may mount a folder.');
    return;
  }
  try {
    work();
  } finally {
    execFileSync('umount', [folder]);
  }
}

test('a mount point is named before any work, with a folder in it to set', async (context) => {
  const folder = await realpath(await folderOf(context, { 'disk/a': '', 'dist a/b': '' }));
  const dist = join(folder, 'dist a');
  const settings = { dist, content: join(folder, 'content'), cache: join(folder, 'cache') };
  await rm(join(folder, 'disk/a'));

  whileMounted(context, join(folder, 'disk'), dist, () => {
    assert.throws(() => ownPlaces(settings), {
      message:
        `${shownPath(dist)} is a mount point, which cannot be replaced by a new site. ` +
        `Set ARCHIVE_DIST to a folder in it, such as ${shownPath(join(dist, 'site'))}.`,
    });
    assert.deepEqual(ownPlaces({ ...settings, dist: join(dist, 'site') }), { dist: join(dist, 'site') });
  });
});

for (const place of ['dist/photographs', 'dist.next', 'dist.previous/a/b'])
  test(`a disk at ${place} is named, and not emptied`, async (context) => {
    const ours = ['dist', 'dist.next', 'dist.previous', 'disk'];
    const files = [...ours.map((name) => `${name}/${mark}`), `${place}/b`];
    const laid = Object.fromEntries(files.map((path) => [path, '']));
    const folder = await realpath(await folderOf(context, laid));
    const mount = join(folder, place);
    const settings = {
      dist: join(folder, 'dist'),
      content: join(folder, 'content'),
      cache: join(folder, 'cache'),
    };

    whileMounted(context, join(folder, 'disk'), mount, () => {
      assert.throws(() => ownPlaces(settings), {
        message:
          `${shownPath(mount)} is a mount point, which cannot be replaced by a new site. ` +
          'Unmount it, or set ARCHIVE_DIST to another folder.',
      });
    });
  });

test('a site where no folders can stand is refused', { skip: !existsSync('/proc/self') }, async (context) => {
  const folder = await folderOf(context);
  const settings = {
    content: join(folder, 'content'),
    dist: '/proc/none/dist',
    cache: join(folder, 'cache'),
  };

  assert.throws(() => ownPlaces(settings), /cannot be made: no folders can stand there\. Set ARCHIVE_DIST/);
});
