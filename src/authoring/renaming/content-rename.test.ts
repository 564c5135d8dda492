import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { shownPath } from '../../base/system/environment.ts';
import { readContent } from '../../content/read-content.ts';
import { briefingText, folderOf, soundFiles } from '../../content/sample.ts';
import type { Kind } from '../content-kinds.ts';
import { write } from './changes.ts';
import { renameIn } from './content-rename.ts';
import { renameReport } from './rename-report.ts';

const text = `The <Actor id="dockers-union">Dockers’ Union</Actor> closed <Place id="port-ellis" />.

<Statement by="dockers-union" at="port-ellis" source="gazette" topic="strikes">

We stay out, as [before](/briefings/2017/strike/).

</Statement>
`;

const files = {
  ...soundFiles,
  'archive.yaml': `${soundFiles['archive.yaml']}lead: 2017/strike # the first\n`,
  'actors/ann-marsh.yaml': `# A pilot
name: Ann Marsh
kind: person
country:   port-ellis
memberOf: [ dockers-union ]
roles:
  - { title: Speaker, organisation: dockers-union, from: 2016 }
`,
  'places/quay.yaml': 'name: Quay\nkind: site\nwithin: "port-ellis"\n',
  'topics/dock-strikes.yaml': 'name: Dock strikes\nbroader: strikes\n',
  'briefings/2017/talks.mdx': briefingText({}, text).replaceAll('\n', '\r\n'),
  'pages/about.mdx': `---
title: About
summary: The Harbour Papers tell what happened in the port, and what was said of it.
---

The [union](/actors/dockers-union/ "dockers-union") and [its strike](/briefings/2017/strike/).
`,
};

/** Renames in a folder with the files above and returns the texts of what changed, by path. */
async function changed(
  context: TestContext,
  kind: Kind,
  from: string,
  to: string,
): Promise<Record<string, string>> {
  const folder = await folderOf(context, files);
  const { changes } = await renameIn(folder, kind, from, to);
  await write(changes);

  const { problems } = await readContent({
    content: folder,
    dist: join(folder, 'dist'),
    cache: join(folder, 'cache'),
    today: '2020-01-01',
  });
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  const texts = changes.map(async ({ path, to: target }) => {
    if (path !== target) await assert.rejects(access(path));
    return [relative(folder, target).replaceAll('\\', '/'), await readFile(target, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

/** The files above with one text in place of another, under the same names. */
function expected(names: (keyof typeof files)[], old: string, text: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, files[name].replaceAll(old, text)]));
}

async function refusal(
  context: TestContext,
  kind: Kind,
  from: string,
  to: string,
  more: Record<string, string> = {},
): Promise<string> {
  const folder = await folderOf(context, { ...files, ...more });
  const reason = await renameIn(folder, kind, from, to).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  return reason.replaceAll(shownPath(folder), 'DIR');
}

test('a story moves, briefings that name it and links to it change, and what it collects by does with that', async (context) => {
  const story =
    '---\ntitle: The strike of 2017\ncollects: { actors: [dockers-union], topics: [strikes] }\n---\n\nIt began.\n';
  const named = { stories: '[strike]' };
  const folder = await folderOf(context, {
    ...files,
    'stories/strike.mdx': story,
    'briefings/2017/talks.mdx': briefingText(
      named,
      'The Dockers’ Union said so in [the story](/stories/strike/).\n',
    ),
  });

  await write((await renameIn(folder, 'story', 'strike', 'port/strike')).changes);
  await write((await renameIn(folder, 'topic', 'strikes', 'walkouts')).changes);

  const read = (path: string) => readFile(join(folder, path), 'utf8');
  assert.equal(
    await read('stories/port/strike.mdx'),
    story.replace('[strikes] }\n', '[walkouts] }\nformerIds: [strike]\n'),
  );
  const talks = await read('briefings/2017/talks.mdx');
  assert.match(talks, /^stories: \[port\/strike\]$/m);
  assert.match(talks, /\(\/stories\/port\/strike\/\)/);
});

describe('what changes', () => {
  test('an actor’s file moves and every reference to it changes; all else stays as it is', async (context) => {
    assert.deepEqual(await changed(context, 'actor', 'dockers-union', 'dockers'), {
      ...expected(['briefings/2017/strike.mdx', 'briefings/2017/talks.mdx'], 'dockers-union', 'dockers'),
      ...expected(['actors/ann-marsh.yaml'], 'dockers-union', 'dockers'),
      ...expected(['pages/about.mdx'], '/dockers-union/', '/dockers/'),
      'actors/dockers.yaml': `${files['actors/dockers-union.yaml']}formerIds: [dockers-union]\n`,
    });
  });

  test('a place and a topic change where they are named, and in those below them', async (context) => {
    assert.deepEqual(await changed(context, 'place', 'port-ellis', 'ports/ellis'), {
      ...expected(['briefings/2017/strike.mdx', 'briefings/2017/talks.mdx'], 'port-ellis', 'ports/ellis'),
      ...expected(['actors/ann-marsh.yaml', 'places/quay.yaml'], 'port-ellis', 'ports/ellis'),
      'places/ports/ellis.yaml': `${files['places/port-ellis.yaml']}formerIds: [port-ellis]\n`,
    });
    assert.deepEqual(await changed(context, 'topic', 'strikes', 'walkouts'), {
      ...expected(['briefings/2017/strike.mdx', 'briefings/2017/talks.mdx'], 'strikes', 'walkouts'),
      ...expected(['topics/dock-strikes.yaml'], ': strikes', ': walkouts'),
      'topics/walkouts.yaml': `${files['topics/strikes.yaml']}formerIds: [strikes]\n`,
    });
  });

  test('a second new id keeps the first old one, and an id taken back is no former one', async (context) => {
    const folder = await folderOf(context, files);
    const steps = ['dockers', 'union', 'dockers-union'];
    const kept: string[] = [];
    for (const [index, to] of steps.entries()) {
      const { changes } = await renameIn(folder, 'actor', steps.at(index - 1) ?? '', to);
      await write(changes);
      const text = await readFile(join(folder, 'actors', `${to}.yaml`), 'utf8');
      kept.push(/^formerIds: (.*)$/m.exec(text)?.[1] ?? '');
    }

    assert.deepEqual(kept, ['[dockers-union]', '[dockers-union, dockers]', '[union, dockers]']);
  });

  test('a briefing redirects from its old address, and links and the lead follow it', async (context) => {
    assert.deepEqual(await changed(context, 'briefing', '2017/strike', '2017/port-strike'), {
      ...expected(['briefings/2017/talks.mdx', 'pages/about.mdx'], '2017/strike', '2017/port-strike'),
      ...expected(['archive.yaml'], '2017/strike', '2017/port-strike'),
      'briefings/2017/port-strike.mdx': files['briefings/2017/strike.mdx'].replace(
        '\n---\n\n',
        '\naliases: [/briefings/2017/strike/]\n---\n\n',
      ),
    });
  });
});

describe('what is refused', () => {
  test('an unknown old id, with a suggestion', async (context) => {
    assert.equal(
      await refusal(context, 'actor', 'Dockers Union', 'x'),
      '"Dockers Union" is not in actors. Did you mean "dockers-union"?',
    );
    assert.equal(
      await refusal(context, 'briefing', 'strike', '2017/x'),
      '"strike" is not in briefings. Did you mean "2017/strike"?',
    );
    assert.equal(
      await refusal(context, 'topic', 'weather', 'x'),
      '"weather" is not in topics. Known are dock-strikes, strikes.',
    );
  });

  test('a new id that is taken or not legal', async (context) => {
    assert.equal(
      await refusal(context, 'actor', 'dockers-union', 'ann-marsh'),
      '"ann-marsh" is in actors already. Choose another id.',
    );
    assert.equal(
      await refusal(context, 'actor', 'dockers-union', 'Dockers'),
      '"Dockers" may only hold a-z, 0-9, hyphens and slashes. Write "dockers".',
    );
  });

  test('a briefing that would leave the year of its date', async (context) => {
    assert.equal(
      await refusal(context, 'briefing', '2017/strike', '2018/strike'),
      '"2018/strike" is not in the year of the date 2017-04-10. Write "2017/strike".',
    );
    assert.equal(
      await refusal(context, 'briefing', '2017/strike', 'port-strike'),
      '"port-strike" is not in the year of the date 2017-04-10. Write "2017/port-strike".',
    );
  });

  test('an address that leads to another briefing already', async (context) => {
    const more = { 'briefings/2017/talks.mdx': briefingText({ aliases: '[/briefings/2017/out/]' }) };

    assert.equal(
      await refusal(context, 'briefing', '2017/strike', '2017/out', more),
      '/briefings/2017/out/ is an old address of DIR/briefings/2017/talks.mdx. Choose another id, or remove it from the aliases there.',
    );
  });

  test('an id that was another’s, or that the site has a page for', async (context) => {
    const more = { 'actors/ann-marsh.yaml': 'name: Ann Marsh\nkind: person\nformerIds: [ann]\n' };

    assert.equal(
      await refusal(context, 'actor', 'dockers-union', 'ann', more),
      '"ann" is a former id of DIR/actors/ann-marsh.yaml. Choose another id, or remove it from formerIds there.',
    );
    assert.equal(
      await refusal(context, 'actor', 'dockers-union', 'letter/d'),
      'The site has a page of its own at the address of "letter/d". Choose another id.',
    );
    assert.equal(
      await refusal(context, 'actor', 'dockers-union', 'unions/aux'),
      'Windows has a device called "aux", and can hold no file of that name. Choose another id, as the-aux.',
    );
  });

  test('an id of which an address leads to a briefing already, however that is written', async (context) => {
    const more = { 'briefings/2017/talks.mdx': briefingText({ aliases: '[/Actors/dockers/index.html]' }) };

    assert.equal(
      await refusal(context, 'actor', 'dockers-union', 'dockers', more),
      '/Actors/dockers/index.html is an old address of DIR/briefings/2017/talks.mdx. Choose another id, or remove it from the aliases there.',
    );
  });

  test('a briefing that would leave the images beside it', async (context) => {
    const more = { 'briefings/2017/strike.mdx': briefingText({}, '![Quay](quay.jpg)\n') };

    assert.equal(
      await refusal(context, 'briefing', '2017/strike', '2017/spring/strike', more),
      'DIR/briefings/2017/strike.mdx refers to "quay.jpg" beside it, so it has to stay in its folder. Choose an id below 2017/.',
    );
    assert.equal(await refusal(context, 'briefing', '2017/strike', '2017/spring-strike', more), '');
  });

  test('a story that would leave the images beside it', async (context) => {
    const more = { 'stories/strike.mdx': '---\ntitle: The strike of 2017\n---\n\n![Quay](./quay.jpg)\n' };

    assert.equal(
      await refusal(context, 'story', 'strike', 'port/strike', more),
      'DIR/stories/strike.mdx refers to "./quay.jpg" beside it, so it has to stay in its folder. Choose an id without a stroke.',
    );
  });

  test('a file that moves, or may have had the new id, and cannot be read', async (context) => {
    const refusals = [
      { 'actors/dockers-union.yaml': 'name: Union\nkind: organisation\n---\n' },
      { 'actors/dockers-union.yaml': 'name: The: Union\n' },
      { 'actors/crew.yaml': 'name: Crew\nkind: body\nformerIds: [docks\n' },
      { 'briefings/2017/talks.mdx': briefingText({ aliases: '["/a' }) },
      { 'briefings/2017/talks.mdx': 'The dockers-union said so.\n' },
    ].map((more) => refusal(context, 'actor', 'dockers-union', 'dockers', more));

    for (const said of await Promise.all(refusals))
      assert.match(
        said,
        /^DIR\/[\w/.-]+:\d+:\d+ {2}error {2}.+ Nothing was renamed: mend this first\. {2}\([\w-]+\)$/,
      );
  });

  test('a file that may refer to it and cannot be read', async (context) => {
    const more = { 'briefings/2017/talks.mdx': briefingText({}, '<Actor id="dockers-union">\n') };

    assert.equal(
      await refusal(context, 'actor', 'dockers-union', 'dockers', more),
      'DIR/briefings/2017/talks.mdx:11:1  error  <Actor> is opened here and never closed. Write </Actor> where it ends, or <Actor id="…" /> for its name. Nothing was renamed: mend this first.  (malformed-mdx)',
    );
  });

  test('a file that cannot be read for several reasons, of which the first in it is told', async (context) => {
    const tags = '<Actor id="dockers-union">\n\n{ pickets\n';
    const more = { 'briefings/2017/talks.mdx': briefingText({ title: '["Talks' }, tags) };

    assert.match(
      await refusal(context, 'actor', 'dockers-union', 'dockers', more),
      /^DIR\/briefings\/2017\/talks\.mdx:2:/,
    );
  });

  test('fields that may refer to it and cannot be read, whatever has them', async (context) => {
    const refusals = [
      { 'briefings/2017/talks.mdx': briefingText({ actors: '[dockers-union' }) },
      { 'actors/crew.yaml': 'name: Crew\nkind: body\nmemberOf: [dockers-union\n' },
      { 'archive.yaml': 'title: The: Papers\nlead: dockers-union\n' },
    ].map((more) => refusal(context, 'actor', 'dockers-union', 'dockers', more));

    for (const said of await Promise.all(refusals))
      assert.match(
        said,
        /^DIR\/[\w/.]+:\d+:\d+ {2}error {2}.+ Nothing was renamed: mend this first\. {2}\(malformed-yaml\)$/,
      );
  });
});

test('a page that names an actor in the words of a search alone, in capitals, changes', async (context) => {
  const about = files['pages/about.mdx'].replace(
    /\n\nThe .*/s,
    '\n\n[More](/search/?q=actor:Dockers-Union)\n',
  );
  const folder = await folderOf(context, { ...files, 'pages/about.mdx': about });

  const { changes } = await renameIn(folder, 'actor', 'dockers-union', 'quay-union');

  const change = changes.find(({ path }) => path.endsWith('about.mdx'));
  assert.equal(change?.after, about.replace('Dockers-Union', 'quay-union'));
});

test('an author reads a line for each file, what is left in code, and the sum', async (context) => {
  const folder = await folderOf(context, {
    ...files,
    'pages/about.mdx': `${files['pages/about.mdx']}\nThere are {'strikes'.length} letters.\n`,
  });
  const rename = await renameIn(folder, 'topic', 'strikes', 'walkouts');

  const lines = renameReport(rename, 'topic', 'strikes').map((line) =>
    line.replaceAll(shownPath(folder), 'DIR'),
  );

  assert.deepEqual(lines, [
    'DIR/topics/strikes.yaml → DIR/topics/walkouts.yaml',
    'DIR/briefings/2017/strike.mdx  1 reference',
    'DIR/briefings/2017/talks.mdx  2 references',
    'DIR/topics/dock-strikes.yaml  1 reference',
    'DIR/pages/about.mdx:8  holds "strikes" in code. Change it there if it is meant.',
    '1 file moved, 4 references changed. /topics/strikes/ leads to it.',
  ]);
});

describe('a file whose lines end as those of old Macs', () => {
  const old = (written: string) => written.replaceAll('\n', '\r');
  const renames: [string, Kind, string, string][] = [
    ['an actor', 'actor', 'dockers-union', 'port-union'],
    ['a briefing', 'briefing', '2017/talks', '2017/first-talks'],
  ];
  for (const [name, kind, from, to] of renames) {
    test(`is read, moved and written as it is: ${name}`, async (context) => {
      const written = {
        'briefings/2017/talks.mdx': briefingText({}, text),
        'actors/dockers-union.yaml': 'name: Dockers’ Union\nkind: organisation\n',
      };
      const all = Object.entries(written).map(([path, lines]): [string, string] => [path, old(lines)]);
      const folder = await folderOf(context, { ...files, ...Object.fromEntries(all) });
      const plain = await folderOf(context, { ...files, ...written });

      const { changes } = await renameIn(folder, kind, from, to);
      const expected = await renameIn(plain, kind, from, to);

      assert.deepEqual(
        changes.map(({ after }) => after.replaceAll('\r', '\n')),
        expected.changes.map(({ after }) => after.replaceAll('\r', '\n')),
      );
      for (const { before, after } of changes)
        assert.equal(before.includes('\n'), after.includes('\n'), after);
    });
  }
});
