import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { archiveOf, place } from '../../archive/sample.ts';
import { importsIn } from '../../base/system/import-graph.ts';
import { licencesOf, shippedIn } from './licences.ts';

const src = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(src, path), 'utf8');
const coordinates: [number, number] = [10, 10];
const withMap = archiveOf({ places: [place('port-ellis', { coordinates })] });

/** The package of an import or an address: `@scope/name` of `@scope/name/files/a.woff2`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Packages from which something goes into browsers: by sheets, by faces of templates, and by scripts. */
function packagesForBrowsers(): Set<string> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const templates = files.filter((path) => path.endsWith('.astro'));
  const found = new Set<string>();
  for (const sheet of files.filter((path) => path.endsWith('.css')))
    for (const [, path = ''] of read(sheet).matchAll(/url\('([^.'][^']*)'\)/g)) found.add(packageOf(path));
  const scripts = new Set<string>();
  for (const file of templates) {
    const text = read(file);
    for (const [, path = ''] of text.matchAll(/from '([^.'][^']*)\?url'/g)) found.add(packageOf(path));
    for (const [, script = ''] of text.matchAll(/<script>(.*?)<\/script>/gs))
      for (const { to } of importsIn(script, file)) scripts.add(to);
  }
  for (const file of scripts) {
    const text = read(file);
    for (const { to, isType } of importsIn(text, file)) if (!isType) scripts.add(to);
    for (const [, name = ''] of text.matchAll(/^(?:import|\} from)(?! type)[^;']*'([^.'][^']*)'/gm))
      found.add(packageOf(name));
  }
  return found;
}

test('every package of which browsers get something has its notice, and no other', () => {
  const notices = shippedIn(withMap).map(({ name }) => name);
  // Imported by no module: Pagefind writes itself beside its index, Vite into scripts, and maps are drawn beforehand.
  const byOtherWays = ['pagefind', 'vite', 'world-atlas'];

  assert.deepEqual(notices.toSorted(), [...packagesForBrowsers(), ...byOtherWays].toSorted());
});

test('the data of maps have a notice only where the site has a map', () => {
  const names = (archive: typeof withMap) => shippedIn(archive).map(({ name }) => name);

  assert.ok(names(withMap).includes('world-atlas'));
  assert.ok(!names(archiveOf({})).includes('world-atlas'));
});

test('notices are those of the packages, without what these only use themselves', () => {
  const text = licencesOf(withMap);

  assert.match(text, /^The Harbour Papers\n\nWhat is written here is under CC BY 4\.0/);
  for (const words of [
    'Copyright 2015 The Public Sans Project Authors',
    'SIL OPEN FONT LICENSE',
    'Michael Bostock',
  ])
    assert.ok(text.includes(words), words);
  assert.ok(text.includes(readFileSync('node_modules/lit-html/LICENSE', 'utf8').trim()));
  assert.ok(text.includes(readFileSync('node_modules/pagefind/LICENSE/LICENSE', 'utf8').trim()));
  assert.doesNotMatch(text, /bundled dependencies/i);
  assert.ok(text.length < 30_000, `${text.length} characters`);
});
