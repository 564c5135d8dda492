import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'playwright/test';
import { test } from './built-copy.ts';
import { patience } from './patience.ts';
import { filesIn } from './project-copy.ts';
import { fixtureContent } from './sites.ts';

/** Words that stand nowhere else, each in one briefing and in all that only this briefing uses. */
const secret = { draft: 'zanzibarquux', embargoed: 'xylophonquux', erased: 'yttriumquux' };

/** Front matter that readers see nothing of, and the same once they do. */
const states = {
  draft: ['status: draft', 'status: published'],
  embargoed: ['publish: 2099-01-01', 'publish: 2017-09-10'],
  erased: [
    'status: withdrawn\nwithdrawn: { date: 2017-09-11, reason: A court asked for it., erase: true }',
    'status: published',
  ],
} as const;

/** A briefing with its word in every field, and subjects that nothing but it leads to, by file. */
function planted(id: string, word: string, state: string): Record<string, string> {
  const subjects: Record<string, string> = {
    [`actors/${word}-speaker.yaml`]: `name: ${word} Speaker\nkind: person\naliases: [${word} Alias]\nmemberOf: [dockers-union, ${word}-lodge]\ncountry: ${word}-isle\nroles: [{ title: ${word} Chair, organisation: ${word}-board, from: 2010 }, { title: ${word} Pilot, organisation: dockers-union, from: 2012 }]\nidentifiers: { wikidata: Q99 }\n`,
    [`actors/${word}-lodge.yaml`]: `name: ${word} Lodge\nkind: alliance\nsummary: The ${word} lodge.\n`,
    [`actors/${word}-board.yaml`]: `name: ${word} Board\nkind: body\n`,
    [`actors/${word}-witness.yaml`]: `name: ${word} Witness\nkind: person\n`,
    [`places/${word}-pier.yaml`]: `name: ${word} Pier\nkind: site\nwithin: west-quay\ncoordinates: [10, 10]\n`,
    [`places/${word}-isle.yaml`]: `name: ${word} Isle\nkind: region\n`,
    [`topics/${word}-theme.yaml`]: `name: ${word} Theme\nbroader: ${word}-themes\n`,
    [`topics/${word}-themes.yaml`]: `name: ${word} Themes\nsummary: All ${word} themes.\n`,
  };
  // The story of what is taken down stays: its words are not those of the briefing.
  subjects[`stories/${id}-tale.mdx`] = `---\ntitle: The ${id} tale\n---\n\nHow the ${id} tale went.\n`;
  const briefing = `---
title: The ${word} briefing
date: 2017-09-09
summary: Here to be found nowhere, with the word ${word} in it and in everything else.
actors: [${word}-speaker]
location: ${word}-pier
topics: [${word}-theme, weather]
stories: [${id}-tale]
${state}
updated: 2017-09-10
aliases: [/${id}/]
corrections:
  - { date: 2017-09-10, kind: factual, was: '${word} was', now: '${word} is' }
sources:
  - { id: s1, title: ${word} Gazette, publisher: ${word} House, date: 2017-09-09, url: 'https://${word}.example' }
  - { id: s2, title: Harbour Gazette, publisher: Harbour Gazette, date: 2017-09-09 }
---

export const counted = '${word}';

The {counted} rose, and <Actor id="${word}-witness">${word} witness</Actor> saw.<Cite id="s1" />

<Statement by="${word}-speaker" source="s1">No ${word} today.</Statement>

![The ${word} crane](./${word}.png)
`;
  return { ...subjects, [`briefings/2017/${id}.mdx`]: briefing };
}

/** The files of a site with a word in their paths or bytes, and how many files there are. */
async function filesWith(dist: string, words: string[]): Promise<{ found: string[]; count: number }> {
  const paths = await filesIn(dist);
  const found: string[] = [];
  for (const path of paths) {
    const bytes = await readFile(path);
    // Pagefind's parts of the index are compressed.
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
    const all = `${path} ${text}`.toLowerCase();
    if (words.some((word) => all.includes(word))) found.push(relative(dist, path));
  }
  return { found, count: paths.length };
}

async function write(content: string, isPublic: boolean): Promise<void> {
  for (const [state, word] of Object.entries(secret) as [keyof typeof secret, string][]) {
    // An address stays when its words are taken down.
    const id = state === 'erased' ? 'taken-down' : word;
    for (const [name, text] of Object.entries(planted(id, word, states[state][isPublic ? 1 : 0])))
      await writeFile(join(content, name), text);
    await cp(
      join(fixtureContent, 'briefings/2017/crane.png'),
      join(content, 'briefings/2017', `${word}.png`),
    );
  }
}

test('no byte of the site tells of a draft, an embargo, what was taken down, or what only these use', async ({
  project,
}) => {
  test.setTimeout(patience);
  await project.reset();
  const content = join(project.folder, 'content');
  const words = Object.values(secret);
  const told = (dist: string) => filesWith(join(project.folder, dist), words);

  // A site of yesterday, in which they were public, so that nothing of it may stay.
  await write(content, true);
  await project.built();
  const before = await told('dist');
  for (const kind of [
    /^actors\/.*html$/,
    /^stories\/.*html$/,
    /csv$/,
    /ndjson$/,
    /sitemap/,
    /atom$/,
    /pf_fragment$/,
    /_redirects$/,
  ])
    expect(before.found.filter((path) => kind.test(path))).not.toEqual([]);

  await write(content, false);
  await project.built();
  const after = await told('dist');
  expect(after.found).toEqual([]);
  expect(after.count).toBeGreaterThan(300);
  const left = await readFile(join(project.folder, 'dist/briefings/2017/taken-down/index.html'), 'utf8');
  expect(left).toContain('A court asked for it.');

  await project.fromNothing();
  expect((await told('cold')).found).toEqual([]);
});
