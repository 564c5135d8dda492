import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** The folders of `src/`: each may use those in rows above its own, and those beside it in its row. */
const rows = [
  ['base'],
  ['kept'],
  ['images'],
  ['schema'],
  ['mdx'],
  ['archive'],
  ['content'],
  ['site'],
  ['formats'],
  ['search'],
  ['components', 'layouts', 'styles', 'pages'],
  ['build'],
  ['authoring'],
  ['cli'],
];

const root = join(import.meta.dirname, '..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro)$/.test(path) && !/(?:\.test|sample)\.ts$|\/mistakes\//.test(path))
  .sort();
const imports = new Map(files.map((file) => [file, importsOf(file)]));

interface Import {
  to: string;
  /** Whether it is gone when the code runs. */
  isType: boolean;
}

/** The files of ours that a file imports. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(
    /^[ \t]*(?:import|export)\s(?<type>type\s)?(?:[^'";]*?\sfrom\s*)?['"](?<to>\.[^'"?]+)|import\(\s*['"](?<later>\.[^'"?]+)/gm,
  );
  return [...found].map(({ groups: { type, to, later } = {} }) => ({
    to: normalize(join(dirname(file), to ?? later ?? '')),
    isType: type !== undefined,
  }));
}

function rowOf(file: string): number {
  return rows.findIndex((row) => row.includes(file.split('/')[0] ?? ''));
}

test('every folder has a place in the house', () => {
  const homeless = files.filter((file) => file.includes('/') && rowOf(file) < 0);

  assert.deepEqual(homeless, []);
});

test('no folder uses one below it', () => {
  const against = files.flatMap((file) =>
    (imports.get(file) ?? [])
      .filter(({ to }) => file.includes('/') && rowOf(to) > rowOf(file))
      .map(({ to }) => `${file} uses ${to}`),
  );

  assert.deepEqual(against, []);
});

test('no files import each other in a circle', () => {
  const seen = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (seen.get(file) === 'open') circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (seen.has(file)) return;
    seen.set(file, 'open');
    for (const { to, isType } of imports.get(file) ?? []) if (!isType) visit(to, [...path, file]);
    seen.set(file, 'done');
  };
  for (const file of files) visit(file, []);

  assert.deepEqual(circles, []);
});

test('what asks the index in the browser knows neither Node nor what makes the index', () => {
  const asking = files.filter((file) => file.startsWith('search/ask/'));

  assert.ok(asking.length > 20);
  for (const file of asking) {
    assert.doesNotMatch(readFileSync(join(root, file), 'utf8'), /['"]node:/, file);
    assert.ok(!(imports.get(file) ?? []).some(({ to }) => to.startsWith('search/index/')), file);
  }
});
