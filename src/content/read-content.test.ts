import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { shownPath } from '../base/system/environment.ts';
import { problemLine } from '../base/told-problems.ts';
import { readContent, type Content } from './read-content.ts';
import { textFor } from './reading/text-for.ts';
import { textWriter } from './reading/text-store.ts';
import { briefingText, folderOf, soundFiles, write } from './sample.ts';
import { joinable } from './shared-content.ts';

const today = '2020-01-01';

/** Reads a content folder, with a cache within it. */
function read(folder: string): Promise<Content> {
  return readContent({ content: folder, dist: join(folder, 'dist'), cache: join(folder, 'cache'), today });
}

async function said(context: TestContext, files: Record<string, string>): Promise<string[]> {
  const folder = await folderOf(context, { ...soundFiles, ...files });
  const { problems } = await read(folder);
  return problems.map((problem) => problemLine(problem).replaceAll(shownPath(folder), 'DIR'));
}

/** The text of the first briefing, as a page gets it. */
async function htmlIn(folder: string): Promise<string> {
  const content = await read(folder);
  const [entry] = joinable(content).briefings;
  assert.ok(entry);
  return (await textFor(entry, content.texts)).html;
}

test('sound content becomes entries of every collection', async (context) => {
  const folder = await folderOf(context, soundFiles);

  const { archive, entries, problems, files } = await read(folder);

  assert.deepEqual(problems, []);
  assert.equal(files, 5);
  assert.equal(archive.data.title, 'The Harbour Papers');
  assert.deepEqual(
    Object.values(entries).map((list) => list.map(({ id }) => id)),
    [['2017/strike'], ['dockers-union'], ['port-ellis'], ['strikes'], [], []],
  );
});

test('a briefing comes with its HTML, its outline and its text', async (context) => {
  const folder = await folderOf(context, soundFiles);

  const [briefing] = (await read(folder)).entries.briefings;

  assert.match(await htmlIn(folder), /<p id="p_the-port-stayed-closed">The port stayed closed\./);
  assert.deepEqual(Object.keys(briefing?.data ?? {}).includes('outline'), true);
  assert.equal(briefing?.filePath, shownPath(join(folder, 'briefings/2017/strike.mdx')));
});

test('every problem of every file is reported at once, by file, line and column', async (context) => {
  const lines = await said(context, {
    'briefings/2017/strike.mdx': briefingText(
      { actors: '[dokers-union]', topics: 'strikes' },
      '<Notte>Closed.</Notte>\n',
    ),
    'briefings/2017/vote.mdx': briefingText({ date: '2018-01-01', location: 'port-elis' }),
    'topics/strikes.yaml': 'nmae: Strikes\n',
    'Actors.yaml': '',
    'actors/Pilots.yaml': 'name: Pilots\nkind: body\n',
  });

  assert.deepEqual(lines, [
    'DIR/Actors.yaml:1:1  error  Files stand in the folders briefings, actors, places, topics, stories and pages. Move it into one of them.  (unknown-file)',
    'DIR/actors/Pilots.yaml:1:1  error  "Pilots" may only hold a-z, 0-9, hyphens and slashes. Rename it to "pilots".  (illegal-id)',
    'DIR/briefings/2017/strike.mdx:5:10  error  "dokers-union" is not in DIR/actors. Did you mean "dockers-union"?  (unknown-actor)',
    'DIR/briefings/2017/strike.mdx:7:9  error  topics: "strikes" is not a list. Write it in brackets: [strikes].  (wrong-type)',
    'DIR/briefings/2017/strike.mdx:11:1  error  <Notte> is not a component. Did you mean "Note"?  (unknown-component)',
    'DIR/briefings/2017/vote.mdx:3:7  error  The date 2018-01-01 is not in the year of the folder 2017. Move the file, or mend the date.  (other-year)',
    'DIR/briefings/2017/vote.mdx:6:11  error  "port-elis" is not in DIR/places. Did you mean "port-ellis"?  (unknown-place)',
    'DIR/topics/strikes.yaml:1:1  error  "nmae" is not a field. Did you mean "name"?  (unknown-key)',
  ]);
});

test('a broken file is one problem, not one for each file that refers to it', async (context) => {
  const lines = await said(context, { 'actors/dockers-union.yaml': 'name: Dockers: Union\nkind: body\n' });

  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /^DIR\/actors\/dockers-union\.yaml:1:7 {2}error/);
});

test('an archive without archive.yaml says so', async (context) => {
  const folder = await folderOf(context);

  const { problems } = await read(folder);

  assert.deepEqual(
    problems.map(({ message }) => message),
    ['The file is missing. It names the archive: title, description, url.'],
  );
});

test('a byte order mark and the line ends of Windows do not move places', async (context) => {
  const text = briefingText({ location: 'port-elis' });

  const lines = await said(context, {
    'briefings/2017/strike.mdx': `\ufeff${text.replaceAll('\n', '\r\n')}`,
  });

  assert.deepEqual(lines, [
    'DIR/briefings/2017/strike.mdx:6:11  error  "port-elis" is not in DIR/places. Did you mean "port-ellis"?  (unknown-place)',
  ]);
});

test('an unchanged briefing is taken from the cache, not parsed again', async (context) => {
  const folder = await folderOf(context, soundFiles);
  await read(folder);
  const { entries, texts } = await read(folder);
  const write = textWriter(join(folder, 'cache'));
  texts.set(entries.briefings[0]?.digest ?? '', write({ html: 'as it was kept', passages: [] }));
  await texts.save();

  assert.equal(await htmlIn(folder), 'as it was kept');
});

test('a changed briefing is parsed again, and has another digest', async (context) => {
  const folder = await folderOf(context, soundFiles);
  const [before] = (await read(folder)).entries.briefings;
  await write(folder, 'briefings/2017/strike.mdx', briefingText({}, 'The port opened.\n'));

  const [after] = (await read(folder)).entries.briefings;

  assert.match(await htmlIn(folder), /The port opened\./);
  assert.notEqual(after?.digest, before?.digest);
});

test('a text that was lost is parsed again', async (context) => {
  const folder = await folderOf(context, soundFiles);
  await read(folder);
  await rm(join(folder, 'cache/texts'), { recursive: true });

  assert.match(await htmlIn(folder), /The port stayed closed\./);
});

test('many files are parsed in processes, and come in order', async (context) => {
  const names = Array.from(
    { length: 200 },
    (_, index) => `briefings/2017/day-${String(index).padStart(3, '0')}`,
  );
  const files = names.map((name, index) => [
    `${name}.mdx`,
    briefingText({ title: `Day ${index} of the strike` }),
  ]);
  const folder = await folderOf(context, {
    ...soundFiles,
    ...(Object.fromEntries(files) as Record<string, string>),
  });

  const { entries } = await read(folder);

  const titles = entries.briefings.map(({ data }) => data.title).slice(0, 200);
  assert.deepEqual(
    titles,
    names.map((_, index) => `Day ${index} of the strike`),
  );
});

test('a problem in an unchanged briefing is reported again', async (context) => {
  const folder = await folderOf(context, {
    ...soundFiles,
    'briefings/2017/strike.mdx': briefingText({ title: 'Short' }),
  });

  const runs = [await read(folder), await read(folder)];

  assert.equal(runs[0]?.problems.length, 1);
  assert.deepEqual(runs[0].problems, runs[1]?.problems);
});

test('a file with mistakes of every kind is told all of them in one run', async (context) => {
  const folder = await folderOf(context, {
    ...soundFiles,
    'briefings/2017/Big Vote.mdx': briefingText(
      { title: '"…"', status: 'publishd', actors: '[dokers-union]', nmae: 'x' },
      'The <Notte>port</Notte> and <Place id="port-elis" />.\n',
    ),
  });

  const { problems } = await read(folder);

  assert.deepEqual(problems.map(({ rule }) => rule).sort(), [
    ...['illegal-id', 'unknown-actor', 'unknown-component', 'unknown-key', 'unknown-place'],
    ...['wrong-value', 'wrong-value'],
  ]);
});
