import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { getFileInfo } from 'prettier';
import { importGraph } from './system/import-graph.ts';
import * as urls from './urls.ts';

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

const imports = importGraph(join(import.meta.dirname, '..'));
const files = [...imports.keys()].filter((path) => !/(?:\.test|sample)\.ts$|\/mistakes\//.test(path));

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

/** What a text names of the code: `sheets.ts`, `build/astro/sheets.ts`. */
const named = (written: string) =>
  [...written.matchAll(/(?<![\w./:-])(?:src\/)?((?:[\w-]+\/)*[\w-]+(?:\.test)?\.(?:ts|astro))\b/g)].map(
    ([, path = '']) => path,
  );
const stands = (path: string) => [...imports.keys()].some((file) => `/${file}`.endsWith(`/${path}`));

test('every module that a comment names is there', () => {
  const gone = files.flatMap((file) =>
    [...text(file).matchAll(/^\s*(?:\/?\*|\/\/).*/gm)]
      .flatMap(([line]) => named(line))
      .flatMap((path) => (stands(path) ? [] : [`${file}: ${path}`])),
  );

  assert.deepEqual(gone, []);
});

test('every module and folder that README and CONTRIBUTING name is there', () => {
  const root = join(import.meta.dirname, '../..');
  const gone = ['README.md', '.github/CONTRIBUTING.md'].flatMap((file) => {
    const written = readFileSync(join(root, file), 'utf8');
    const modules = named(written).filter((path) => !stands(path) && !existsSync(join(root, path)));
    const folders = [...written.matchAll(/`((?:src|e2e)\/[\w/-]*)`/g)].map(([, path = '']) => path);
    return [...modules, ...folders.filter((path) => !existsSync(join(root, path)))];
  });

  assert.deepEqual(gone, []);
});

test('a doc comment says first what it is about, and then what is handed to it', () => {
  const bare = [...imports.keys()].flatMap((file) =>
    [...text(file).matchAll(/\/\*\*[\s*]*@param.*/g)].map(([comment]) => `${file}: ${comment}`),
  );

  assert.deepEqual(bare, []);
});

test('a comment is no wider than 120 columns, to which the formatter does not see', () => {
  const wide = [...imports.keys()].flatMap((file) =>
    text(file)
      .split('\n')
      .filter((line) => /^\s*(?:\/?\*|\/\/)/.test(line) && line.length > 120)
      .map((line) => `${file}: ${line.trim()}`),
  );

  assert.deepEqual(wide, []);
});

test('what asks the index in the browser knows neither Node nor what makes the index', () => {
  const asking = files.filter((file) => file.startsWith('search/ask/'));

  assert.ok(asking.length > 20);
  for (const file of asking) {
    assert.doesNotMatch(readFileSync(join(import.meta.dirname, '..', file), 'utf8'), /['"]node:/, file);
    assert.ok(!(imports.get(file) ?? []).some(({ to }) => to.startsWith('search/index/')), file);
  }
});

/** What `joinEntries` runs before anybody is handed the archive. */
const joins = [
  ...['former-ids', 'join-actors', 'join-briefing', 'join-places', 'join-related', 'join-stories'],
  ...['join-turns', 'join', 'names-apart', 'subjects', 'unpublished'],
];

test('the archive is written by its join alone', () => {
  const writing = files.filter((file) =>
    (imports.get(file) ?? []).some(({ to }) => to === 'archive/join/writable.ts'),
  );

  assert.deepEqual(
    writing,
    joins.map((name) => `archive/join/${name}.ts`),
  );
});

const text = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

/** The folders of the site, without those that are called as folders of the content are: `feeds`, `pagefind`. */
const addresses = Object.values(urls).filter((url) => typeof url === 'string');
const ownFolders = addresses.flatMap((url) => /^\/([^/]+)\/$/.exec(url)?.[1] ?? []);
const contentFolders = ['briefings', 'actors', 'places', 'topics', 'stories'];

/** A path of the site in a text: what begins with a folder's name is one of the content, or of code. */
const path = [
  `['"\`}](?:${ownFolders.map((name) => (contentFolders.includes(name) ? `/${name}` : `/?${name}`)).join('|')})/`,
  ...addresses
    .filter((url) => url.length > 1 && !url.endsWith('/'))
    .map((url) => `['"\`}]${RegExp.escape(url)}['"\`]`),
].join('|');

test('no address is spelt outside urls.ts and the names of pages', () => {
  const spells = (file: string) => new RegExp(`^(?!\\s*(?:/?\\*|//)).*(?:${path})`, 'm').test(text(file));

  assert.deepEqual(files.filter(spells), ['base/url-forms.ts', 'base/urls.ts']);
});

/** What is known of a library and not promised by it, and the only modules that know it. */
const doors: Record<string, string[]> = {
  'prerender-entry|setInternals|pagesByKeys|astro/runtime/': ['build/astro/astro-private.ts'],
  'astro/compiler-runtime': ['layouts/astro-head.ts'],
  'type=style': ['build/astro/sheets.ts'],
  pagefind_dcd: ['search/ask/loaded/pagefind-names.ts'],
  'pagefind-entry\\.json': ['search/index/pagefind/pagefind-paths.ts'],
  load_index_chunk: ['search/index/pagefind/loud-failures.ts'],
  minifySync: ['search/index/pagefind/small-code.ts'],
};

/** Parts of the door to Pagefind's index, and who opens it from the outside. */
const inside = [
  'cbor',
  'indexed-words',
  'join-span',
  'loaded-files',
  'loud-failures',
  'pagefind-files',
  'pagefind-paths',
  'record-list',
  'word-chunks',
  'words-by-record',
].map((name) => `search/index/pagefind/${name}.ts`);
const openers = ['search/index/pagefind/pagefind-private.ts', 'search/index/pagefind/served-code.ts'];

test('what is known of a library and not promised is known in one place', () => {
  for (const [known, by] of Object.entries(doors)) {
    // Comments may speak of it.
    const knows = (file: string) =>
      new RegExp(`^(?!\\s*(?:/?\\*|//)).*(?:${known})`, 'm').test(
        readFileSync(join(import.meta.dirname, '..', file), 'utf8'),
      );

    assert.deepEqual(files.filter(knows), by, known);
  }
  const others = files.filter((file) => ![...inside, ...openers].includes(file));
  const through = others.filter((file) => (imports.get(file) ?? []).some(({ to }) => inside.includes(to)));

  assert.deepEqual(through, []);
});

/**
 * How a name begins that leans on the test above it. A group is said before the names in it, which may lean on that.
 */
const leaning =
  /^(?:and|but|so|its?|they|their|this|that|these|those|such|none|neither|others|all else|the (?:same|others?|rest)|one (?:of|from|in|that|which|is|was|alone)|where (?:its?|they|this|that))\b/;
const groups = /^( *)(?:test\.)?describe\(.*?^\1\}?\);$/gms;

test('the name of a test outside a group says by itself what broke', () => {
  const root = join(import.meta.dirname, '../..');
  const names = globSync(['src/**/*.test.ts', 'e2e/**/*.spec.ts'], { cwd: root }).flatMap((file) => {
    const ungrouped = readFileSync(join(root, file), 'utf8').replace(groups, '');
    return [...ungrouped.matchAll(/\btest\(\s*(['"`])(.*?)\1/g)].map(([, , name = '']) => ({ file, name }));
  });

  assert.ok(names.length > 1000);
  assert.deepEqual(
    names.filter(({ name }) => leaning.test(name)),
    [],
  );
});

test('the style of the generator is asked of its own folders, not of archives in them', async () => {
  const isAsked = async (path: string) =>
    !(await getFileInfo(path, { ignorePath: '.prettierignore' })).ignored;

  for (const path of ['src/a.ts', 'e2e/a.ts', '.github/a.yml', '.config/a.mjs', 'a.json'])
    assert.ok(await isAsked(path), path);
  for (const path of [
    'content/README.md',
    'mine/README.md',
    'mine/.vscode/schemas/actor.json',
    'site/a.html',
  ])
    assert.equal(await isAsked(path), false, path);
});
