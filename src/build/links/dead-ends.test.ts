import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { filesBelow } from '../folders/listing.ts';
import { deadEnds, type DeadEnd } from './dead-ends.ts';
import { KeptLinks } from './kept-links.ts';

const site = 'https://a.example';

/** Written for a file that is to be removed. */
const gone = '\0gone';

type Files = Record<string, string>;

const cases: { name: string; files: Files; ends: Record<string, string[]> }[] = [
  {
    name: 'finds no fault with pages, files and places',
    files: {
      'index.html': '<a id=x href="/b/#y">',
      'b/index.html': '<a id=y href="../#x"><a href="/c.csv#row=2"><a href="/b"><a href="#top">',
      'c.csv': '',
    },
    ends: {},
  },
  {
    name: 'finds a page that is missing, once',
    files: { 'index.html': '<a href="/b/">', 'c/index.html': '<a href="/b/">' },
    ends: { 'b/': ['c/index.html', 'index.html'] },
  },
  {
    name: 'finds a sheet that is missing',
    files: { 'index.html': '<link href="/_astro/a.css">' },
    ends: { '_astro/a.css': ['index.html'] },
  },
  {
    name: 'finds a module that is missing',
    files: { '_astro/a.js': 'import"./b.js"' },
    ends: { '_astro/b.js': ['_astro/a.js'] },
  },
  {
    name: 'finds an address of the site in a feed',
    files: { 'feed.atom': '<id>https://a.example/b/</id>' },
    ends: { 'b/': ['feed.atom'] },
  },
  {
    name: 'finds no fault with ids that are written as in addresses, however these are written',
    files: {
      'index.html': '<p id=n-%C3%A9><a href="#n-%C3%A9"><a href="#n-é"><a href="/b/#50%25">',
      'b/index.html': '<p id=50%25><p id=50%><p id="%E6%97%A5"><a href="#日"><a href="#50%">',
    },
    ends: {},
  },
  {
    name: 'finds that an id is another than one written as in an address',
    files: { 'index.html': '<p id=n-%C3%A9><a href="#n-%C3%A8"><a href="#n-e">' },
    ends: { '#n-è': ['index.html'], '#n-e': ['index.html'] },
  },
  {
    name: 'finds a place that is missing on a page',
    files: { 'index.html': '<a href="/b/#y">', 'b/index.html': '<p id=z>' },
    ends: { 'b/#y': ['index.html'] },
  },
  {
    name: 'takes what a host leads on from',
    files: { 'index.html': '<a href="/old/">', _redirects: '/old/ / 301\n' },
    ends: {},
  },
  {
    name: 'finds where a host cannot lead on to',
    files: { 'index.html': '', _redirects: '/old/ /new/ 301\n' },
    ends: { 'new/': ['_redirects'] },
  },
  {
    name: 'takes no folder without a page for one',
    files: { 'index.html': '<a href="/data/">', 'data/a.csv': '' },
    ends: { 'data/': ['index.html'] },
  },
];

for (const { name, files, ends } of cases)
  test(name, async (t) => {
    const at = siteFor(t);

    at.write(files);

    assert.deepEqual(byAddress(await at.ends()), ends);
  });

test('below a path, addresses from the root of the host lead out of the site', async (t) => {
  const at = siteFor(t, 'https://a.example/press');

  at.write({
    'index.html': '<a href="/press/b/"><a href="/press/old/"><a href="/b/">',
    'b/index.html': '',
    _redirects: '/press/old/ /press/b/ 301\n/press/older/ /press/c/ 301\n',
  });

  assert.deepEqual(byAddress(await at.ends()), { '/b/': ['index.html'], 'c/': ['_redirects'] });
});

const changes: { name: string; before: Files; after: Files; ends: Record<string, string[]> }[] = [
  {
    name: 'a page that vanished is missed by one that stayed',
    before: { 'index.html': '<a href="/b/">', 'b/index.html': '' },
    after: { 'b/index.html': gone },
    ends: { 'b/': ['index.html'] },
  },
  {
    name: 'a place that vanished is missed by a page that stayed',
    before: { 'index.html': '<a href="/b/#y">', 'b/index.html': '<p id=y>' },
    after: { 'b/index.html': '<p id=another>' },
    ends: { 'b/#y': ['index.html'] },
  },
  {
    name: 'a new link is looked for on a page that stayed',
    before: { 'index.html': '', 'b/index.html': '<p id=y>' },
    after: { 'index.html': '<a href="/b/#z"><a href="/b/#y">' },
    ends: { 'b/#z': ['index.html'] },
  },
  {
    name: 'a dead link that was mended is forgotten',
    before: { 'index.html': '<a href="/b/">', 'b/index.html': '<a href="/">' },
    // Of another size: a clock may not tell apart what is written twice within a few milliseconds.
    after: { 'index.html': '<a href="/other/">', 'b/index.html': gone, 'other/index.html': '' },
    ends: {},
  },
];

for (const { name, before, after, ends } of changes)
  test(`after a change, ${name}`, async (t) => {
    const at = siteFor(t);
    at.write(before);
    await at.ends();

    at.write(after);

    assert.deepEqual(byAddress(await at.ends()), ends);
  });

test('files are read again for dead ends only when they changed', async (t) => {
  const at = siteFor(t);
  at.write({ 'index.html': '<a href="/">', 'b/index.html': '<a href="/b/">' });
  await at.ends();

  // Without their content, files of the same size and time count as read.
  const files = await filesBelow(at.folder);
  rmSync(join(at.folder, 'b/index.html'));
  const kept = await KeptLinks.open(at.cache, '1');

  assert.deepEqual(await deadEnds({ folder: at.folder, files, site, kept }), []);
});

test('what is kept of dead ends is made anew when it is of another file or version, or damaged', async (t) => {
  const at = siteFor(t);
  at.write({ 'index.html': '<a href="/">' });
  await at.ends();
  const [file = { path: '', size: 0, mtime: 0 }] = await filesBelow(at.folder);

  const same = await KeptLinks.open(at.cache, '1');
  const other = await KeptLinks.open(at.cache, '2');
  writeFileSync(join(at.cache, 'links'), 'damaged');
  const damaged = await KeptLinks.open(at.cache, '1');

  assert.equal(same.take(file.path, { ...file, mtime: file.mtime + 1 }), false);
  assert.equal(same.take(file.path, { ...file, size: file.size + 1 }), false);
  assert.equal(same.take(file.path, file), true);
  assert.equal(other.take(file.path, file), false);
  assert.equal(damaged.take(file.path, file), false);
});

/** A site in a folder that is removed after a test. */
function siteFor(t: { after: (action: () => void) => void }, address = site) {
  const root = mkdtempSync(join(tmpdir(), 'dead-ends-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  const [folder, cache] = [join(root, 'dist'), join(root, 'cache')];
  return {
    folder,
    cache,
    write(files: Files): void {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        if (text === gone) rmSync(join(folder, path));
        else writeFileSync(join(folder, path), text);
      }
    },
    async ends(): Promise<DeadEnd[]> {
      const kept = await KeptLinks.open(cache, '1');
      const ends = await deadEnds({ folder, files: await filesBelow(folder), site: address, kept });
      if (ends.length === 0) await kept.save();
      return ends;
    },
  };
}

function byAddress(ends: DeadEnd[]): Record<string, string[]> {
  return Object.fromEntries(ends.map(({ address, files }) => [address, files]));
}
