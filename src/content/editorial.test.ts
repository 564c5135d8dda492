import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { environment } from '../base/system/environment.ts';
import { readContent } from './read-content.ts';
import { briefingText, folderOf, soundFiles, write } from './sample.ts';

const files = {
  ...soundFiles,
  'actors/ada-lind.yaml': [
    'name: Ada Lind',
    'kind: person',
    'roles:',
    '  - { title: Harbour Minister, from: 2014, to: 2016-12-31 }',
    '  - { title: Prime Minister, from: "2017-01-01" }',
    '',
  ].join('\n'),
  'actors/bo-karr.yaml':
    'name: Bo Karr\nkind: person\nroles:\n  - { title: Harbour Minister, from: "2017-01-01", to: "2017-07-24" }\n',
  'places/west-quay.yaml': 'name: West Quay\nkind: site\nwithin: port-ellis\n',
};

/** The warnings of a briefing with the given fields and text, without its path. */
async function warnings(
  context: TestContext,
  text: string,
  fields: Record<string, string> = {},
): Promise<string[]> {
  const said = `The Dockers’ Union met.\n\n${text}\n`;
  const folder = await folderOf(context, {
    ...files,
    'briefings/2017/strike.mdx': briefingText(fields, said),
  });
  const env = { ARCHIVE_CONTENT: folder, ARCHIVE_CACHE: `${folder}/cache`, ARCHIVE_TODAY: '2020-01-01' };
  const { problems } = await readContent(environment(env));
  return problems.map(({ line, column, message, rule }) => `${line}:${column} ${message} (${rule})`);
}

test('a known actor or place that is neither listed nor linked is reported once', async (context) => {
  const found = await warnings(context, 'Ada Lind went to\nWest Quay. Ada Lind stayed.');

  assert.deepEqual(found, [
    '13:1 "Ada Lind" is the actor ada-lind, and is not linked. Add ada-lind to actors, or write <Actor id="ada-lind">Ada Lind</Actor>. (unlisted-actor)',
    '14:1 "West Quay" is the place west-quay, and is not linked. Write <Place id="west-quay">West Quay</Place>. (unlisted-place)',
  ]);
});

test('nothing is asked of a briefing whose words were taken down', async (context) => {
  const gone = {
    status: 'withdrawn',
    withdrawn: '{ date: 2017-06-01, reason: A court asked for it., erase: true }',
  };

  assert.deepEqual(await warnings(context, 'Ada Lind went.', gone), []);
});

test('names in links, in quotations of titles and of the listed are not reported', async (context) => {
  const found = await warnings(
    context,
    '[Ada Lind](/actors/ada-lind/) read “Ada Lind” at <Place id="west-quay">the quay</Place>, that is West Quay.',
  );

  assert.deepEqual(found, []);
});

test('a listed actor of whom the text says nothing is reported', async (context) => {
  const found = await warnings(context, 'No one came.', { actors: '[dockers-union, bo-karr]' });

  assert.deepEqual(found, [
    '5:25 Bo Karr is listed, and the text never names them. Name them, or take them off the list. (unnamed-actor)',
  ]);
});

test('a text in another language than the archive’s need not name the listed as they are called here', async (context) => {
  const found = await warnings(context, 'Никто не пришёл.', {
    language: 'ru',
    actors: '[dockers-union, bo-karr]',
  });

  assert.deepEqual(found, []);
});

test('whoever speaks in a transcript is named by it, by any of their names or by their surname', async (context) => {
  const spoken = (label: string) =>
    warnings(context, `<Transcript>\n\n**${label}:** No one came.\n\n</Transcript>`, {
      actors: '[dockers-union, bo-karr]',
    });

  for (const label of ['Bo Karr', 'Karr', 'KARR']) assert.deepEqual(await spoken(label), [], label);
  assert.match((await spoken('Lind')).join(), /Bo Karr is listed, and the text never names them/);
});

test('a transcript names whom the front matter says that its labels are, and links nobody', async (context) => {
  const text = '<Transcript>\n\n**Q:** Ada Lind came, said one at West Quay.\n\n</Transcript>';
  const fields = { actors: '[dockers-union, bo-karr]', speakers: '{ Q: bo-karr }' };

  assert.deepEqual(await warnings(context, text, fields), []);
});

test('an office that the named person did not hold that day is reported, with who held it', async (context) => {
  const found = await warnings(
    context,
    'Harbour Minister <Actor id="ada-lind">Ada Lind</Actor> left. <Actor id="bo-karr">Bo Karr</Actor>, the Harbour Minister, came.',
  );

  assert.deepEqual(found, [
    '13:39 Ada Lind was not Harbour Minister on 2017-04-10. It was held by Bo Karr until 24 July 2017. Write the office held that day, or "former". (office-not-held)',
  ]);
});

test('a former office, and one with its years, are not reported', async (context) => {
  const found = await warnings(
    context,
    'The former Harbour Minister <Actor id="ada-lind">Ada Lind</Actor> came. Ada Lind, Harbour Minister until 2016, spoke.',
  );

  assert.deepEqual(found, []);
});

test('a quotation in a passage that names nobody is reported', async (context) => {
  const found = await warnings(
    context,
    'It was called “a day without any ships”.\n\nThe Dockers’ Union said “we are not going back in”.',
  );

  assert.deepEqual(found, [
    '13:15 A quotation stands here, and nobody is named who says it. Name the speaker, or put it into a <Statement> with by="…", or speaker="…" for somebody who is not named. (quote-without-speaker)',
  ]);
});

test('a single source, a day to come and a title used twice that day are reported', async (context) => {
  const folder = await folderOf(context, {
    ...files,
    'briefings/2017/again.mdx': briefingText(),
    'briefings/2030/later.mdx': briefingText({
      date: '2030-01-01',
      sources: '[{ id: gazette, title: Port closed }]',
    }),
  });
  const env = { ARCHIVE_CONTENT: folder, ARCHIVE_CACHE: `${folder}/cache`, ARCHIVE_TODAY: '2020-01-01' };

  const { problems } = await readContent(environment(env));

  assert.deepEqual(
    problems.map(({ rule, line }) => `${rule} ${line}`),
    ['duplicate-title 2', 'future-date 3', 'single-source 8'],
  );
});

test('what was asked of a text is asked again once there is another actor or place, or the archive has another language', async (context) => {
  const fields = { actors: '[dockers-union, bo-karr]' };
  const folder = await folderOf(context, {
    ...soundFiles,
    'archive.yaml': `${soundFiles['archive.yaml']}language: ru\n`,
    'actors/bo-karr.yaml': files['actors/bo-karr.yaml'],
    'briefings/2017/strike.mdx': briefingText(fields, 'The Dockers’ Union met Ada Lind at West Quay.\n'),
  });
  const env = { ARCHIVE_CONTENT: folder, ARCHIVE_CACHE: `${folder}/cache`, ARCHIVE_TODAY: '2020-01-01' };
  const rules = async () => (await readContent(environment(env))).problems.map(({ rule }) => rule).toSorted();

  assert.deepEqual(await rules(), []);
  await write(folder, 'places/west-quay.yaml', files['places/west-quay.yaml']);
  assert.deepEqual(await rules(), ['unlisted-place']);
  await write(folder, 'actors/ada-lind.yaml', files['actors/ada-lind.yaml']);
  assert.deepEqual(await rules(), ['unlisted-actor', 'unlisted-place']);
  await write(folder, 'archive.yaml', soundFiles['archive.yaml']);
  assert.deepEqual(await rules(), ['unlisted-actor', 'unlisted-place', 'unnamed-actor']);
});
