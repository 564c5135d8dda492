import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, imports, text } from './house-sample.ts';

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

function rowOf(file: string): number {
  return rows.findIndex((row) => row.includes(file.split('/')[0] ?? ''));
}

test('every folder has a place in the house', () => {
  const homeless = files.filter((file) => file.includes('/') && rowOf(file) < 0);

  assert.ok(files.length > 500);
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

/**
 * The parts of large folders, in the order of `rows`; `.` is what lies beside them and all may use; elsewhere that
 * leads some and is led by others.
 */
const parts = {
  base: ['text', 'words', 'days', 'system'],
  mdx: ['findings', 'tags', 'malformed', 'signs', 'remark', 'rehype'],
  archive: ['.', 'findings', 'lists', 'join', 'timeline', 'told', 'related', 'shown', 'checks'],
  content: ['yaml', 'fields', 'front-matter', 'files', 'text', 'reading', 'images', 'fixing', 'mistakes'],
  'search/ask': ['words', '.', 'loaded', 'question', 'ranking', 'mending', 'answer', 'view', 'page'],
  'search/index': ['records', 'pagefind'],
  components: [
    'site',
    'text',
    'lists',
    'tables',
    'front',
    'briefing',
    'timeline',
    'subjects',
    'data',
    'stories',
    'guide',
  ],
  formats: ['text', 'feeds', 'records', 'tables', 'citations', 'cards', 'maps', 'discovery'],
  build: ['html', 'folders', 'hosts', 'links', 'astro', 'preview'],
  authoring: ['adding', 'importing', 'renaming', 'editor', 'beginning'],
};

test('no part of a large folder uses one below it', () => {
  const against = Object.entries(parts).flatMap(([folder, order]) => {
    const within = files.filter((file) => file.startsWith(`${folder}/`));
    const partOf = (file: string) => /^([^/]+)\//.exec(file.slice(folder.length + 1))?.[1] ?? '.';
    const isKnown = (file: string) => partOf(file) === '.' || order.includes(partOf(file));
    const uses = (file: string) => (imports.get(file) ?? []).filter(({ to }) => within.includes(to));
    return within.flatMap((file) => [
      ...(isKnown(file) ? [] : [`${file} has no place`]),
      ...uses(file)
        .map(({ to }) => [order.indexOf(partOf(file)), order.indexOf(partOf(to)), to] as const)
        .filter(([own, other]) => own >= 0 && other > own)
        .map(([, , to]) => `${file} uses ${to}`),
    ]);
  });

  assert.deepEqual(against, []);
});

/** Rows whose values components may use: words, addresses, and what a text and an image are made of. */
const forComponents = ['base', 'images', 'mdx', 'search', 'components', 'styles'];

test('components are handed what they show: of the archive and of formats they know the types alone', () => {
  const asking = files.flatMap((file) =>
    (imports.get(file) ?? [])
      .filter(({ to, isType }) => !isType && !forComponents.includes(to.split('/')[0] ?? ''))
      .filter(() => file.startsWith('components/'))
      .map(({ to }) => `${file} asks ${to}`),
  );

  assert.deepEqual(asking, []);
});

/** What sorts, counts, groups or cuts a list: pages hand it over done. To draw each of a list is no such thing. */
const computing = [
  '(?<!Words)\\.(?:toSorted|sort|toReversed|reverse|reduce|filter|slice|splice|flatMap|find\\w*|indexOf|some|every)\\(',
  '\\b(?:groupedBy|groupBy|byYear|foldedAfter|batchesOf)\\(',
  '\\bnew (?:Map|Set|Date)\\(',
  '\\bMath\\.',
].join('|');

test('pages, components and layouts draw what they are handed: none sorts, counts, groups or cuts a list', () => {
  const drawing = files.filter((file) => /^(?:pages|components|layouts)\/.*\.astro$/.test(file));
  const found = drawing.flatMap((file) => {
    const drawn = text(file).replace(/<(style|script)>.*?<\/\1>/gs, '');
    return [...drawn.matchAll(new RegExp(computing, 'g'))].map(([what]) => `${file}: ${what}`);
  });

  assert.ok(drawing.length > 100);
  assert.deepEqual(found, []);
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

/** Paths by how far away they are: packages, then folders above, then what stands beside; each by name. */
function fromFar(one: string, other: string): number {
  const above = (path: string) => (path.startsWith('.') ? path.split('../').length - 1 : Infinity);
  if (above(one) !== above(other)) return above(other) > above(one) ? 1 : -1;
  return above(one) === Infinity || one === other ? 0 : one < other ? -1 : 1;
}

test('a module imports packages first, then what is farthest away, each by its name', () => {
  const mixed = files.filter((file) => {
    const paths = [...text(file).matchAll(/^(?:import [^;']*?|\}) from '([^']+)';$/gm)].map(
      ([, path = '']) => path,
    );
    return paths.join() !== paths.toSorted(fromFar).join();
  });

  assert.deepEqual(mixed, []);
});
