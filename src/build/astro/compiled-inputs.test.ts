import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { archiveOf, briefing } from '../../archive/sample.ts';
import { emptyOutline, type Outline } from '../../base/outline.ts';
import { folderOf, write } from '../../content/sample.ts';
import { compiledDigest, readByAstro, textsForAstro } from './compiled-inputs.ts';

function entry(id: string, outline: Partial<Outline> = {}, more: { body?: string; filePath?: string } = {}) {
  const one = briefing(id);
  return { ...one, ...more, data: { ...one.data, outline: { ...emptyOutline(), ...outline } } };
}

const position = { line: 1, column: 1 };
const isProgram = { program: position };

/** A program in a folder, of which all that is read of it is that it is one. */
function program(folder: string, outline: Partial<Outline> = {}, body?: string) {
  const filePath = join(folder, 'briefings/2017/a.mdx');
  return entry('2017/a', { ...isProgram, ...outline }, { filePath, ...(body !== undefined && { body }) });
}

/** The digest of an archive with some briefings, and other files in its folder. */
async function digestOf(
  briefings: ReturnType<typeof entry>[],
  files: Record<string, string> = {},
  { code = 'c', folder = '/nowhere' } = {},
): Promise<string> {
  return compiledDigest(archiveOf({ briefings }), { folder, files: new Map(Object.entries(files)) }, code);
}

/** Digests of an archive with one briefing, each with something else in what is said of the site. */
function digestsWith(one: ReturnType<typeof entry>, folder = '/nowhere') {
  const { site, ...rest } = archiveOf({ briefings: [one] });
  return (changed: Partial<typeof site>) =>
    compiledDigest({ ...rest, site: { ...site, ...changed } }, { folder, files: new Map() }, 'c');
}

test('programs are for Astro, documents are not, with images or without', () => {
  const image = { src: 'crane.png', alt: 'A crane', position };
  const archive = archiveOf({
    briefings: [entry('2017/a'), entry('2017/b', isProgram), entry('2017/c', { images: [image] })],
  });

  assert.deepEqual(
    textsForAstro(archive)
      .map(({ id }) => id)
      .sort(),
    ['2017/b'],
  );
});

test('Astro reads programs from their files, and all texts where one of these reaches for others', () => {
  const readWith = (body: string) => {
    const briefings = [
      entry('2017/a', isProgram, { body }),
      entry('2017/b', {}, { body: 'import.meta.glob' }),
    ];
    const isRead = readByAstro({ entries: { briefings, stories: [], pages: [] } as never });
    return ['briefings/2017/a.mdx', 'briefings/2017/b.mdx', 'actors/ada.yaml'].map(isRead);
  };

  assert.deepEqual(readWith('{1 + 1}'), [true, false, false]);
  assert.deepEqual(readWith("{import.meta.glob('../*')}"), [true, true, true]);
});

test('documents, data files and images change nothing that is compiled', async () => {
  const before = await digestOf([entry('2017/a')], { 'briefings/2017/a.mdx': '1', 'actors/ada.yaml': '1' });

  assert.equal(
    await digestOf([entry('2017/a', {}, { body: 'Another.' }), entry('2017/b')], {
      'briefings/2017/a.mdx': '2',
      'briefings/2017/b.mdx': '1',
      'briefings/2017/crane.png': '1',
      'actors/ada.yaml': '2',
    }),
    before,
  );
});

test('the name and host of the archive change nothing that is compiled, its path does', async () => {
  const digestAs = digestsWith(entry('2017/a'));

  assert.equal(await digestAs({ title: 'Another' }), await digestAs({}));
  assert.equal(await digestAs({ url: 'https://other.example' }), await digestAs({}));
  assert.notEqual(await digestAs({ url: 'https://other.example/press/' }), await digestAs({}));
});

test('an archive with a program is compiled anew for another host, which programs can ask for', async (context) => {
  const folder = await folderOf(context, { 'briefings/2017/a.mdx': 'One' });
  const digestAs = digestsWith(program(folder), folder);

  assert.notEqual(await digestAs({ url: 'https://other.example' }), await digestAs({}));
});

test('another program, another file that it may import, and other code are compiled anew', async (context) => {
  const folder = await folderOf(context, { 'briefings/2017/a.mdx': 'One' });
  const one = program(folder);
  const digests = [
    await digestOf([entry('2017/a')], {}, { folder }),
    await digestOf([entry('2017/a')], {}, { folder, code: 'd' }),
    await digestOf([one], {}, { folder }),
    await digestOf([one], { 'briefings/2017/crane.png': '1' }, { folder }),
    await digestOf([one], { 'briefings/2017/crane.png': '2' }, { folder }),
  ];
  await write(folder, 'briefings/2017/a.mdx', 'Two');
  digests.push(await digestOf([one], {}, { folder }));

  assert.equal(new Set(digests).size, digests.length);
});

test('an archive at another path outside of the project is not compiled anew, one within the project is', async (context) => {
  const files = { 'briefings/2017/a.mdx': 'One', 'actors/ada.yaml': 'name: Ada' };
  const imports = [{ source: '../../actors/ada.yaml?raw', position }];
  const [one, other] = await Promise.all(
    [1, 2].map(async () => {
      const folder = await folderOf(context, files);
      return digestOf([program(folder, { imports })], {}, { folder });
    }),
  );

  await mkdir('.astro', { recursive: true });
  const inside = await mkdtemp(join(process.cwd(), '.astro/archive-'));
  context.after(() => rm(inside, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await write(inside, name, text);

  assert.equal(one, other);
  assert.notEqual(await digestOf([program(inside, { imports })], {}, { folder: inside }), one);
});

test('a program is compiled anew when a file that it imports changes', async (context) => {
  const folder = await folderOf(context, { 'briefings/2017/a.mdx': '', 'actors/ada.yaml': 'name: Ada' });
  const one = program(folder, { imports: [{ source: '../../actors/ada.yaml?raw', position }] });
  const before = await digestOf([one], {}, { folder });

  await write(folder, 'actors/ada.yaml', 'name: Bo');

  assert.notEqual(await digestOf([one], {}, { folder }), before);
});

test('a change of any file is compiled anew where a module or a program may reach every file', async (context) => {
  const folder = await folderOf(context, {
    'briefings/2017/a.mdx': '',
    'briefings/2017/Tide.astro': "---\nconst all = import.meta.glob('../../actors/*.yaml');\n---\n",
  });
  const module = { 'briefings/2017/Tide.astro': '1' };
  const reaching = program(folder, {}, "{Object.keys(import.meta.glob('./*.mdx'))}");

  for (const [briefings, files] of [
    [[program(folder)], module],
    [[reaching], {}],
  ] as const) {
    const [one, two] = await Promise.all(
      ['1', '2'].map((text) => digestOf([...briefings], { ...files, 'actors/ada.yaml': text }, { folder })),
    );
    assert.notEqual(one, two);
  }
});
