import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { archiveOf, briefing } from '../archive/sample.ts';
import { folderOf, write } from '../content/sample.ts';
import { emptyOutline, type Outline } from '../base/outline.ts';
import { compiledDigest, textsForAstro } from './compiled-inputs.ts';

function entry(
  id: string,
  outline: Partial<Outline> = {},
  more: { digest?: string; body?: string; filePath?: string } = {},
) {
  const one = briefing(id);
  return {
    ...one,
    digest: 'one',
    ...more,
    data: { ...one.data, outline: { ...emptyOutline(), ...outline } },
  };
}

const position = { line: 1, column: 1 };
const program = { program: position };

/** The digest of an archive with some briefings, and other files in its folder. */
async function digestOf(
  briefings: ReturnType<typeof entry>[],
  files: Record<string, string> = {},
  { version = 'v', folder = '/nowhere', project = '/project' } = {},
): Promise<string> {
  return compiledDigest(
    archiveOf({ briefings }),
    { folder, files: new Map(Object.entries(files)) },
    version,
    project,
  );
}

test('programs are for Astro, documents are not, with images or without', () => {
  const image = { src: 'crane.png', alt: 'A crane', position };
  const archive = archiveOf({
    briefings: [entry('2017/a'), entry('2017/b', program), entry('2017/c', { images: [image] })],
  });

  assert.deepEqual(
    textsForAstro(archive)
      .map(({ id }) => id)
      .sort(),
    ['2017/b'],
  );
});

test('documents and data files change nothing that is compiled', async () => {
  const before = await digestOf([entry('2017/a')], { 'briefings/2017/a.mdx': '1', 'actors/ada.yaml': '1' });

  assert.equal(
    await digestOf([entry('2017/a', {}, { digest: 'two' }), entry('2017/b')], {
      'briefings/2017/a.mdx': '2',
      'briefings/2017/b.mdx': '1',
      'actors/ada.yaml': '2',
    }),
    before,
  );
});

test('programs, images and what else lies in the folder do, and so do code and project', async () => {
  const digests = [
    await digestOf([entry('2017/a')]),
    await digestOf([entry('2017/a', program)]),
    await digestOf([entry('2017/a', program, { digest: 'two' })]),
    await digestOf([entry('2017/a')], { 'briefings/2017/crane.png': '1' }),
    await digestOf([entry('2017/a')], { 'briefings/2017/crane.png': '2' }),
    await digestOf([entry('2017/a')], {}, { version: 'w' }),
    await digestOf([entry('2017/a')], {}, { project: '/elsewhere' }),
  ];

  assert.equal(new Set(digests).size, digests.length);
});

test('a file that a program imports does', async (context) => {
  const folder = await folderOf(context, { 'briefings/2017/a.mdx': '', 'actors/ada.yaml': 'name: Ada' });
  const imports = [{ source: '../../actors/ada.yaml?raw', position }];
  const one = entry('2017/a', { ...program, imports }, { filePath: join(folder, 'briefings/2017/a.mdx') });
  const before = await digestOf([one]);

  await write(folder, 'actors/ada.yaml', 'name: Bo');

  assert.notEqual(await digestOf([one]), before);
});

test('where a module or a program may reach any file, every file does', async (context) => {
  const folder = await folderOf(context, {
    'briefings/2017/Tide.astro': "---\nconst all = import.meta.glob('../../actors/*.yaml');\n---\n",
  });
  const module = { 'briefings/2017/Tide.astro': '1' };
  const reaching = entry('2017/a', program, { body: "{Object.keys(import.meta.glob('./*.mdx'))}" });

  for (const [briefings, files] of [
    [[entry('2017/a')], module],
    [[reaching], {}],
  ] as const) {
    const [one, two] = await Promise.all(
      ['1', '2'].map((text) => digestOf([...briefings], { ...files, 'actors/ada.yaml': text }, { folder })),
    );
    assert.notEqual(one, two);
  }
});
