import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { test } from './built-copy.ts';
import { patience } from './patience.ts';
import { differences } from './project-copy.ts';

let whole: Record<string, string>;

const off = `outputs:
  feeds: none
  records: false
  markdown: false
  citations: false
  cards: false
`;

const addresses =
  /\/feeds\/|\bfeed(?:\/\d+)?\.(?:atom|rss|json)|\bindex\.(?:json|md)\b|\bcite\.(?:bib|ris|csl)|\bcard\.png|data\/schemas\//;

test.describe.configure({ mode: 'default', timeout: patience });

test.beforeEach(async ({ project }) => {
  await project.restore();
  whole = await project.tree('dist');
  await project.edit('content/archive.yaml', (text) => text + off);
  await project.built();
});

test('an archive without outputs has no file of them, and no file leads to one', async ({ project }) => {
  const files = Object.keys(await project.tree('dist'));
  expect(Object.keys(whole).filter((path) => addresses.test(`/${path}`)).length).toBeGreaterThan(100);
  expect(files.filter((path) => addresses.test(`/${path}`))).toEqual([]);
  const leading: string[] = [];
  const texts = files.filter((one) => /\.(?:html|txt|xml|json|ndjson|csv)$/.test(one));
  expect(texts.length).toBeGreaterThan(20);
  for (const path of texts) {
    const found = addresses.exec(await readFile(join(project.folder, 'dist', path), 'utf8'));
    if (found) leading.push(`${path}: ${found[0]}`);
  }
  expect(leading).toEqual([]);
});

test(
  'an archive without outputs is the same when nothing was kept',
  { tag: '@soak' },
  async ({ project }) => {
    expect(differences(await project.fromNothing(), await project.tree('dist'))).toEqual([]);
  },
);

test('an archive whose outputs are on again is as it was', { tag: '@soak' }, async ({ project }) => {
  await project.edit('content/archive.yaml', (text) => text.replace(off, ''));

  await project.built();

  expect(differences(await project.tree('dist'), whole)).toEqual([]);
});
