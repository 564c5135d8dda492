import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { joinEntries } from '../archive/join/join.ts';
import type { Problem } from '../base/problems.ts';
import { shownPath, type Environment } from '../base/system/environment.ts';
import { problemLine } from '../base/told-problems.ts';
import { compiled } from '../mdx/sample.ts';
import { plainText } from './front-matter/front-matter.ts';
import { readContent, type Content } from './read-content.ts';
import { textFor } from './reading/text-for.ts';
import { briefingText, folderOf, soundFiles, write } from './sample.ts';
import { joinable } from './shared-content.ts';

/** Fixed, so that every run tries the same; set `FAST_CHECK_SEED` to try others, `FAST_CHECK_RUNS` for more. */
const seed = Number(process.env.FAST_CHECK_SEED ?? 20170410);
const numRuns = Number(process.env.FAST_CHECK_RUNS ?? 200);

const richText = `The Dockers’ Union said so.[^1]

<KeyPoints>
- The port of <Place id="port-ellis">Ellis</Place> stayed closed.<Cite id="gazette" />
- <Actor id="dockers-union" /> said *why*.
</KeyPoints>

## Wages

> Quoted, with \`code\` and [a link](#wages), 2 \\< 3, \\{so\\}.

<Statement by="dockers-union" on="2017-04-09" at="port-ellis" source="herald">
We stay.
</Statement>

| a | b |
| - | - |
| 1 | <abbr title="two">2</abbr> |

{/* a remark */}

[^1]: By a tenth.
`;

const files: Record<string, string> = {
  ...soundFiles,
  'briefings/2017/strike.mdx': briefingText(
    {
      updated: '2017-04-12',
      aliases: '[/old/path/]',
      corrections: '[{ date: 2017-04-12, kind: typo, was: Prot, now: Port }]',
    },
    richText,
  ),
  'actors/dockers-union.yaml': `name: Dockers’ Union
kind: organisation
aliases: [Quaymen]
country: port-ellis
roles:
  - { title: Host, organisation: dockers-union, from: 2016-07, to: 2018 }
identifiers: { wikidata: Q1 }
links:
  - label: Home
    url: "https://union.example"
`,
  'places/port-ellis.yaml': 'name: Port Ellis\nkind: city\ncoordinates: [43.84, 10.5]\n',
  'pages/about.mdx': `---
title: About
summary: How the archive of the port is made, and who makes it.
---

export const ships = { closed: 12 };

## How it is made

{ships.closed} ships <abbr title={'of ' + ships.closed}>waited</abbr>.
`,
};

/** A change that a hand, a tool or a bad paste makes. `at` and `to` are shares of the text's length. */
interface Mutation {
  kind: 'delete' | 'insert' | 'swap' | 'duplicate' | 'deleteLine' | 'duplicateLine' | 'swapLines';
  at: number;
  to: number;
  text: string;
}

const signs = [
  ...['"', "'", '{', '}', '<', '>', '[', ']', '(', ')', '#', ':', ': ', '- ', '\t', '\n', '\n\n', '*', '&'],
  ...[
    '!',
    '|',
    '`',
    '```\n',
    '---\n',
    '...\n',
    '\\',
    '<!--',
    '-->',
    '</',
    '/>',
    '<Note>',
    '</Note>',
    '</em>',
  ],
  ...['<Statement>', '<Cite id="', '{/*', '*/}', '={', '[^1]', '[^2]: ', '![](', 'import ', 'export ', '“'],
  ...['\r', '\u0000', '\u202e', '\ufeff', '\ud800', 'null', '~', '? ', '<<: ', '&a ', '*a', '__proto__: 1\n'],
];

const share = fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000);
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom<Mutation['kind'][]>(
    ...(['delete', 'insert', 'insert', 'insert', 'swap', 'duplicate'] as const),
    ...(['deleteLine', 'duplicateLine', 'swapLines'] as const),
  ),
  at: share,
  to: share,
  text: fc.oneof(
    fc.constantFrom(...signs),
    fc.constantFrom(...signs),
    // Strings by fast-check take seconds to begin with.
    fc.array(fc.nat(0x10ffff), { maxLength: 8 }).map((points) => String.fromCodePoint(...points)),
  ),
});

function mutated(text: string, { kind, at, to, text: added }: Mutation): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + Math.floor(to * 12) + 1);
  const lines = text.split('\n');
  const line = Math.floor(at * (lines.length - 1));
  const other = Math.floor(to * (lines.length - 1));
  switch (kind) {
    case 'delete':
      return text.slice(0, start) + text.slice(end);
    case 'insert':
      return text.slice(0, start) + added + text.slice(start);
    case 'duplicate':
      return text.slice(0, end) + text.slice(start);
    case 'swap':
      return text.slice(0, start) + text.charAt(start + 1) + text.charAt(start) + text.slice(start + 2);
    case 'deleteLine':
      return lines.toSpliced(line, 1).join('\n');
    case 'duplicateLine':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
    case 'swapLines':
      return lines
        .with(line, lines[other] ?? '')
        .with(other, lines[line] ?? '')
        .join('\n');
  }
}

/** A folder of sound content, and how to read it. */
async function soundContent(context: TestContext): Promise<Environment> {
  const folder = await folderOf(context, files);
  return { content: folder, dist: join(folder, 'dist'), cache: join(folder, 'cache'), today: '2020-01-01' };
}

/** That a problem stands within its file, and says something that is not about our own code. */
function assertPlain(problem: Problem, folder: string, written: Record<string, string>): void {
  const { file, line, column, message, rule } = problem;
  const name = Object.keys(written).find((one) => shownPath(join(folder, one)) === file);
  assert.ok(name, `in no file: ${problemLine(problem)}`);
  const lines = plainText(Buffer.from(written[name] ?? '').toString('utf8')).split('\n');
  const isInside = line >= 1 && column >= 1 && column <= (lines[line - 1] ?? '').length + 1;
  assert.ok(isInside && line <= lines.length, `outside the file: ${problemLine(problem)}`);
  assert.match(rule, /^[a-z]+(?:-[a-z0-9]+)*$/);
  assert.match(message, /^\S.{10,400}$/);
  assert.doesNotMatch(message, /undefined|\[object|\bNaN\b/);
}

/** That the archive can be made, and every text of it be shown. */
async function assertBuilds(content: Content, { today }: Environment): Promise<void> {
  joinEntries(joinable(content), { today });
  for (const { body, ...entry } of [...content.entries.briefings, ...content.entries.pages]) {
    const { html } = await textFor(entry, content.texts);
    assert.ok(html.trim() !== '' || body !== undefined, `no HTML: ${entry.id}`);
    if (body !== undefined) assert.match(await compiled(body, entry.data), /MDXContent/);
  }
}

test('whatever is done to sound content, the check answers within it, and what it passes can be built', async (context) => {
  const environment = await soundContent(context);
  const { content: folder } = environment;
  const strike = 'briefings/2017/strike.mdx';
  const property = fc.asyncProperty(
    fc.constantFrom(strike, strike, ...Object.keys(files)),
    fc.array(mutation, { minLength: 1, maxLength: 6 }),
    async (name, mutations) => {
      const text = mutations.reduce(mutated, files[name] ?? '');
      await write(folder, name, text);
      try {
        const content = await readContent(environment);

        for (const problem of content.problems) assertPlain(problem, folder, { ...files, [name]: text });
        if (content.problems.some(({ severity }) => severity === 'error')) return;
        await assertBuilds(content, environment);
      } finally {
        await write(folder, name, files[name] ?? '');
      }
    },
  );

  await fc.assert(property, { seed, numRuns });
});

test('the content that is changed is sound', async (context) => {
  const environment = await soundContent(context);

  const content = await readContent(environment);

  assert.deepEqual(content.problems.map(problemLine), []);
  assert.deepEqual([content.entries.briefings.length, content.entries.pages.length], [1, 1]);
  await assertBuilds(content, environment);
});
