import assert from 'node:assert/strict';
import { chmod, lstat, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { shownPath, type Environment } from '../../base/system/environment.ts';
import { problemLine } from '../../base/told-problems.ts';
import { stateOf } from '../files/replace-file.ts';
import { laid } from '../mistakes/laid.ts';
import type { Written } from '../mistakes/mistake.ts';
import { readContent, type Content } from '../read-content.ts';
import { briefingText, write } from '../sample.ts';
import { fixFiles } from './fix-files.ts';

const strike = 'briefings/2017/strike.mdx';

/** A content folder that is mended: what was said of it, and how to see what came of it. */
async function mended(context: TestContext, files: Record<string, Written>, check = readContent) {
  const environment = await laid(context, files);
  const said = await mendedAgain(environment, check);
  const { content } = environment;
  return { environment, content, said, text: (name: string) => readFile(join(content, name), 'utf8') };
}

async function mendedAgain(environment: Environment, check = readContent): Promise<string[]> {
  const said: string[] = [];
  await fixFiles(environment, (line) => said.push(line.slice(line.indexOf('/content/') + 9)), check);
  return said;
}

test('one thing that is mended shows the next, until all is right', async (context) => {
  const { environment, said, text } = await mended(context, {
    [strike]: briefingText({ title: 'Strike: dockers close the port', topics: 'Wages', status: 'Published' }),
    'topics/Wages.YML': 'Name: Wages\r\n',
  });

  assert.deepEqual((await readContent(environment)).problems.map(problemLine), []);
  assert.match(await text(strike), /^title: "Strike: dockers close the port"$/m);
  assert.match(await text(strike), /^topics: \[wages\]$/m);
  assert.equal(await text('topics/wages.yaml'), 'name: Wages\r\n');
  assert.deepEqual(said.filter((line) => line.startsWith('topics')).sort(), [
    'topics/Wages.YML:1:1  fixed  renamed it to Wages.yaml',
    'topics/Wages.yaml:1:1  fixed  renamed it to wages.yaml',
    'topics/wages.yaml:1:1  fixed  wrote Name as name',
  ]);
});

test('a speaker is written as what they are, unless the statement says that already', async (context) => {
  const { text } = await mended(context, {
    [strike]: briefingText(
      {},
      [
        '<Statement by="a senior official">We stay.</Statement>',
        '<Statement\n  by="dockers-union (host)">We go.</Statement>',
        '<Statement by="a senior official" speaker="a man">We stay.</Statement>',
        '<Statement by="dockers-union (host)" as="guest">We go.</Statement>',
        '',
      ].join('\n\n'),
    ),
  });

  const written = await text(strike);
  assert.match(written, /^<Statement speaker="a senior official">We stay/m);
  assert.match(written, /^ {2}by="dockers-union" as="host">We go/m);
  assert.match(written, /^<Statement by="a senior official" speaker="a man">/m);
  assert.match(written, /^<Statement by="dockers-union \(host\)" as="guest">/m);
});

test('ids are written when they are asked for, and keep every address', async (context) => {
  const text = briefingText(
    {},
    '<Statement by="dockers-union">We stay.</Statement>\n\n<Statement\n  by="dockers-union">We stay.</Statement>\n',
  );
  const environment = await laid(context, { [strike]: text });
  const anchors = async () => {
    const { entries } = await readContent(environment);
    return entries.briefings
      .flatMap(({ data }) => data.outline?.statements ?? [])
      .map(({ anchor }) => anchor);
  };
  const file = join(environment.content, strike);
  const before = await anchors();

  await mendedAgain(environment);
  assert.equal(await readFile(file, 'utf8'), text);

  await fixFiles(environment, () => undefined, readContent, { ids: true });
  const written = await readFile(file, 'utf8');
  assert.deepEqual(await anchors(), before);
  assert.match(written, /^<Statement id="([0-9a-f]{8})" by="[^]*^<Statement id="\1-2"$/m);

  await fixFiles(environment, () => undefined, readContent, { ids: true });
  assert.equal(await readFile(file, 'utf8'), written);
});

test('a statement gets its id and the fields their order at once', async (context) => {
  const text = briefingText({}, '<Statement by="dockers-union">We stay.</Statement>\n');
  const [, title = ''] = /^(title: .*\n)/m.exec(text) ?? [];
  const turned = text.replace(title, '').replace('\n---\n\n', `\n${title}---\n\n`);
  const environment = await laid(context, { [strike]: turned });

  await fixFiles(environment, () => undefined, readContent, { ids: true });

  const written = await readFile(join(environment.content, strike), 'utf8');
  assert.equal(written.replace(/ id="[0-9a-f]{8}"/, ''), text);
  assert.match(written, /<Statement id="/);
});

for (const [what, written, now] of [
  [
    'an office that is held "now"',
    'roles: [{ title: Host, from: 2016, to: now }]',
    'roles: [{ title: Host, from: 2016 }]',
  ],
  [
    'one that is held at present, in lines',
    'roles:\n  - title: Host\n    to: present',
    'roles:\n  - title: Host',
  ],
  ['one that began "now", which nobody can know', 'roles: [{ title: Host, from: now }]', undefined],
  [
    'the address of an item of Wikidata',
    'identifiers: { wikidata: https://www.wikidata.org/wiki/Q42 }',
    'identifiers: { wikidata: Q42 }',
  ],
  ['an address with two items', 'identifiers: { wikidata: "Q42, Q43" }', undefined],
  ['a member of itself among others', 'memberOf: [pilots, dockers-union]', 'memberOf: [pilots]'],
] as const)
  test(`${now === undefined ? 'left to its author is' : 'mended is'} ${what}`, async (context) => {
    const name = 'actors/dockers-union.yaml';
    const head = 'name: Dockers’ Union\nkind: organisation\n';
    const { text } = await mended(context, {
      'actors/pilots.yaml': 'name: Pilots\nkind: organisation\n',
      [name]: `${head}${written}\n`,
    });

    assert.equal(await text(name), `${head}${now ?? written}\n`);
  });

test('what is right is left alone, to the byte and to the minute', async (context) => {
  const environment = await laid(context, {});
  const path = join(environment.content, strike);
  const before = await stateOf(path);

  assert.deepEqual(await mendedAgain(environment), []);
  assert.equal(await stateOf(path), before);
  assert.equal(await readFile(path, 'utf8'), briefingText());
});

test('a file that is read-only is left alone, in one line', async (context) => {
  const environment = await laid(context, { [strike]: briefingText({ topics: 'strikes' }) });
  await chmod(join(environment.content, strike), 0o444);

  assert.deepEqual(await mendedAgain(environment), [`${strike}:1:1  not fixed  The file is read-only.`]);
  assert.match(await readFile(join(environment.content, strike), 'utf8'), /^topics: strikes$/m);
});

test('a file keeps its mode, and nothing is left beside it', async (context) => {
  const environment = await laid(context, { [strike]: briefingText({ topics: 'strikes' }) });
  const path = join(environment.content, strike);
  await chmod(path, 0o664);

  await mendedAgain(environment);

  assert.equal((await stat(path)).mode & 0o777, 0o664);
  assert.deepEqual(await readdir(join(environment.content, 'briefings/2017')), ['strike.mdx']);
});

test('a file that is saved while it is checked is left as it was saved', async (context) => {
  const saved = briefingText({ topics: 'strikes', title: 'Dockers close the port again' });
  const { said, text } = await mended(
    context,
    { [strike]: briefingText({ topics: 'strikes' }) },
    async (environment) => {
      const content = await readContent(environment);
      await write(environment.content, strike, saved);
      return content;
    },
  );

  const reason = 'The file has changed meanwhile. Run the command again.';
  assert.deepEqual(said, [`${strike}:1:1  not fixed  ${reason}`]);
  assert.equal(await text(strike), saved);
});

const gone = 'not fixed  The file is not there any more, or its name is not UTF-8.';

for (const [what, name] of [
  ['text', strike],
  ['name', 'briefings/2017/New Strike.mdx'],
] as const) {
  test(`a file that goes away while its ${what} is checked is left, in one line`, async (context) => {
    const { said } = await mended(
      context,
      { [name]: briefingText({ topics: 'strikes' }) },
      async (environment) => {
        const content = await readContent(environment);
        await rm(join(environment.content, name), { force: true });
        return content;
      },
    );

    assert.deepEqual(said, [`${name}:1:1  ${gone}`]);
  });
}

test('a file whose name is not UTF-8 is left, in one line, and the others are mended', async (context) => {
  const environment = await laid(context, { [strike]: briefingText({ topics: 'strikes' }) });
  const name = Buffer.concat([Buffer.from(join(environment.content, 'actors/x')), Buffer.from([0xff])]);
  await writeFile(Buffer.concat([name, Buffer.from('.yaml')]), 'name: X\nkind: person\n');

  const said = await mendedAgain(environment);

  assert.deepEqual(said.toSorted(), [
    'actors/x\ufffd.yaml:1:1  ' + gone,
    `${strike}:7:9  fixed  wrote strikes as [strikes]`,
  ]);
});

test('a link within the content folder stays one, and what it leads to is mended', async (context) => {
  const environment = await laid(context, { 'topics/wages.yaml': 'Name: Wages\n' });
  await symlink('wages.yaml', join(environment.content, 'topics/pay.yaml'));

  await mendedAgain(environment);

  assert.ok((await lstat(join(environment.content, 'topics/pay.yaml'))).isSymbolicLink());
  assert.equal(await readFile(join(environment.content, 'topics/wages.yaml'), 'utf8'), 'name: Wages\n');
});

test('what links out of the content folder lead to is never written', async (context) => {
  const { environment } = await mended(context, {
    '../outside/pay.yaml': 'Name: Pay\n',
    'topics/pay.yaml': { linkTo: 'outside/pay.yaml' },
  });

  assert.equal(await readFile(join(environment.content, '../outside/pay.yaml'), 'utf8'), 'Name: Pay\n');
});

test('no file takes the name of another', async (context) => {
  const { said, text } = await mended(context, {
    'topics/wages.yml': 'name: Wages\n',
    'topics/wages.yaml': 'name: Pay\n',
    'topics/Low Wages.yaml': 'name: Low wages\n',
    'topics/low_wages.yaml': 'name: Lowest wages\n',
  });

  assert.deepEqual(said.sort(), [
    'topics/Low Wages.yaml:1:1  not fixed  Another file is to be called low-wages.yaml too.',
    'topics/low_wages.yaml:1:1  not fixed  Another file is to be called low-wages.yaml too.',
  ]);
  assert.equal(await text('topics/wages.yaml'), 'name: Pay\n');
  assert.equal(await text('topics/wages.yml'), 'name: Wages\n');
});

/** Reads content as it is, but has its only sound briefing mended by what makes it worse. */
async function readToWorsen(environment: Environment): Promise<Content> {
  const content = await readContent(environment);
  const wrong = { line: 2, column: 1, was: 'title', now: 'headline' };
  const problems = content.problems.map((problem) => ({ ...problem, fix: undefined }));
  if (problems.length === 0)
    problems.push({
      ...{ file: content.entries.briefings[0]?.filePath ?? '', line: 1, column: 1, severity: 'warning' },
      ...{ rule: 'any', message: 'Any.', fix: { edits: [wrong] } },
    } as never);
  return { ...content, problems };
}

test('a file that came out worse and has another name by then gets its old text again', async (context) => {
  const name = 'briefings/2017/walkout.mdx';
  const { said, text } = await mended(context, { [strike]: briefingText() }, async (environment) => {
    const content = await readToWorsen(environment);
    const problems = content.problems.map((one) =>
      one.rule !== 'any' && one.file.endsWith('strike.mdx') ? { ...one, fix: { name: 'walkout.mdx' } } : one,
    );
    return { ...content, problems };
  });

  assert.deepEqual(said, [
    `${strike}:2:1  fixed  wrote title as headline`,
    `${strike}:1:1  fixed  renamed it to walkout.mdx`,
    `${name}:1:1  taken back  With what was mended it had more errors than before.`,
  ]);
  assert.equal(await text(name), briefingText());
});

test('a file that came out worse and was saved since stays as it was saved', async (context) => {
  const saved = briefingText().replace('title', 'heading');
  const { said, text } = await mended(context, { [strike]: briefingText() }, async (environment) => {
    const content = await readToWorsen(environment);
    if (content.entries.briefings.length === 0) await write(environment.content, strike, saved);
    return content;
  });

  assert.deepEqual(said, [`${strike}:2:1  fixed  wrote title as headline`]);
  assert.equal(await text(strike), saved);
});

test('a file that came out worse gets its old text again', async (context) => {
  const { said, text } = await mended(context, { [strike]: briefingText() }, readToWorsen);

  assert.deepEqual(said, [
    `${strike}:2:1  fixed  wrote title as headline`,
    `${strike}:1:1  taken back  With what was mended it had more errors than before.`,
  ]);
  assert.equal(await text(strike), briefingText());
});

test('a file of which two mistakes want the opposite in turn is mended once', async (context) => {
  const { said } = await mended(context, { [strike]: briefingText() }, async (environment) => {
    const content = await readContent(environment);
    const [entry] = content.entries.briefings;
    const [was, now] = entry ? ['title', 'headline'] : ['headline', 'title'];
    const fix = { edits: [{ line: 2, column: 1, was, now }] };
    const file = shownPath(join(environment.content, strike));
    const problem = { file, line: 1, column: 1, severity: 'error', rule: 'any', message: 'Any.', fix };
    return { ...content, problems: [problem] } as never;
  });

  const fixed = said.filter((line) => line.includes('  fixed  '));
  assert.deepEqual(fixed, [`${strike}:2:1  fixed  wrote title as headline`]);
});

test('fields are put in order once a file has no error', async (context) => {
  const { said, text } = await mended(context, {
    'topics/wages.yaml': 'summary: What is paid for work.\nname: Wages\n',
    'topics/hours.yaml': 'summary: How long work is.\nnome: Hours\nextra: 1\n',
  });

  assert.equal(await text('topics/wages.yaml'), 'name: Wages\nsummary: What is paid for work.\n');
  assert.equal(await text('topics/hours.yaml'), 'summary: How long work is.\nname: Hours\nextra: 1\n');
  assert.ok(said.includes('topics/wages.yaml:1:1  fixed  put the fields in order'));
});

test('an hour that stands in the day is moved to its own field, and none is lost', async (context) => {
  const other = 'briefings/2017/gale.mdx';
  const { text } = await mended(context, {
    [strike]: briefingText({ date: '2017-04-10 14:30' }),
    [other]: briefingText({
      title: 'A gale at the port',
      date: '2017-04-10T14:30:00Z',
      updated: '2017-04-12T10:00:00Z',
    }),
  });

  assert.match(await text(strike), /^date: 2017-04-10\ntime: "14:30"$/m);
  assert.match(await text(other), /^date: 2017-04-10T14:30:00Z$/m);
  assert.match(await text(other), /^updated: 2017-04-12T10:00:00Z$/m);
});
