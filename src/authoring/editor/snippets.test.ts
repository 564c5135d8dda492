import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { z } from 'zod';
import { problemLine } from '../../base/told-problems.ts';
import { jpg } from '../../content/mistakes/pictures.ts';
import { readContent } from '../../content/read-content.ts';
import { briefingText, folderOf, soundFiles } from '../../content/sample.ts';
import { vocabulary } from '../../mdx/vocabulary.ts';
import * as schemas from '../../schema/schemas.ts';

interface Snippet {
  prefix: string;
  scope: string;
  description: string;
  body: string | string[];
}

const snippets = JSON.parse(await readFile('.vscode/briefing.code-snippets', 'utf8')) as Record<
  string,
  Snippet
>;

const today = '2017-04-10';

/** What a snippet comes to when every field is left as it is offered, once for each choice it gives. */
function written(name: string): string[] {
  const { body } = snippets[name]!;
  let text = [body].flat().join('\n').replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', today);
  const values = new Map<string, string>();
  for (const innermost = /\$\{(\w+):([^{}]*)\}/; innermost.test(text);) {
    text = text.replace(innermost, (_all, field: string, value: string) => {
      values.set(field, value);
      return value;
    });
  }
  text = text.replaceAll(/\$(\d+)/g, (_all, field: string) => values.get(field) ?? '');
  const choices = Math.max(1, ...[...text.matchAll(choice)].map(([, list = '']) => list.split(',').length));
  return Array.from({ length: choices }, (_, n) =>
    text.replaceAll(choice, (_all, list: string) => list.split(',')[n % list.split(',').length] ?? ''),
  );
}

const choice = /\$\{\d+\|([^|]*)\|\}/g;

/** What the check says of an archive that has what the snippets name. */
async function problemsOf(context: TestContext, files: Record<string, string>): Promise<string[]> {
  const folder = await folderOf(context, {
    ...soundFiles,
    'actors/actor-id.yaml': 'name: Ann Marsh\nkind: person\n',
    'actors/other-actor-id.yaml': 'name: Bo Karr\nkind: person\n',
    'places/place-id.yaml': 'name: East Quay\nkind: site\n',
    'topics/topic-id.yaml': 'name: Tugs\n',
    ...files,
  });
  await writeFile(join(folder, 'briefings/2017/image.jpg'), jpg);
  const settings = { content: folder, dist: join(folder, 'dist'), cache: join(folder, 'cache'), today };
  const { problems } = await readContent(settings);
  return problems.filter(({ severity }) => severity === 'error').map(problemLine);
}

const source = { speakers: '{ Name: A reporter }', sources: '[{ id: source-id, title: Port closed }]' };

/** A briefing or actor with what a snippet came to where it belongs. */
const places: Record<string, (text: string) => Record<string, string>> = {
  Briefing: (text) => ({ 'briefings/2017/new.mdx': text }),
  Source: (text) => ({ 'briefings/2017/new.mdx': briefingText({ sources: `\n${text}` }) }),
  Correction: (text) => ({ 'briefings/2017/new.mdx': briefingText({ corrections: `\n${text}` }) }),
  Original: (text) => ({
    'briefings/2017/new.mdx': briefingText({}, `<Statement by="dockers-union">No. ${text}</Statement>\n`),
  }),
  Capacity: (text) => ({
    'briefings/2017/new.mdx': briefingText({ actors: `\n${text}` }, 'Ann Marsh did.\n'),
  }),
  Withdrawal: (text) => ({
    'briefings/2017/new.mdx': briefingText({ status: `withdrawn\n${text}` }),
  }),
  'Former name': (text) => ({ 'actors/new.yaml': `name: Bo\nkind: person\nformerly:\n${text}\n` }),
  Membership: (text) => ({ 'actors/new.yaml': `name: Bo\nkind: person\nmemberOf:\n${text}\n` }),
  Around: (text) => ({ 'places/new.yaml': `name: Quay\nkind: site\nwithin:\n${text}\n` }),
  Link: (text) => ({ 'actors/new.yaml': `name: Bo\nkind: person\nlinks:\n${text}\n` }),
  Collection: (text) => ({ 'stories/new.mdx': `---\ntitle: A long affair\n${text}\n---\n\nIt began.\n` }),
  Role: (text) => ({ 'actors/new.yaml': `name: Bo\nkind: person\nroles:\n${text}\n` }),
};

test('a snippet for each component, and for what front matter repeats, passes the check as it is offered', async (context) => {
  for (const name of Object.keys(snippets)) {
    const inText = (text: string) => ({ 'briefings/2017/new.mdx': briefingText(source, `${text}\n`) });
    for (const text of written(name)) {
      const problems = await problemsOf(context, (places[name] ?? inText)(text));
      assert.deepEqual(problems, [], `${name}: ${text}`);
    }
  }
});

test('each component has a snippet, and each of its props stands in one', () => {
  const all = Object.keys(snippets).flatMap(written).join('\n');
  for (const [word, { shape }] of Object.entries(vocabulary)) {
    assert.match(written(word)[0] ?? '', new RegExp(`<${word}\\b`));
    const tags = all.match(new RegExp(`<${word}\\b[^>]*>`, 'g')) ?? [];
    const offered = new Set(tags.flatMap((tag) => [...tag.matchAll(/(\w+)="/g)].map(([, prop]) => prop)));
    assert.deepEqual([...offered].sort(), Object.keys(shape).sort(), word);
  }
});

/** The snippet of each group of fields within a content file. */
const parts = new Map<z.ZodObject, string>([
  [schemas.sourceSchema, 'Source'],
  [schemas.correctionSchema, 'Correction'],
  [schemas.castMemberSchema, 'Capacity'],
  [schemas.withdrawalSchema, 'Withdrawal'],
  [schemas.roleSchema, 'Role'],
  [schemas.linkSchema, 'Link'],
  [schemas.formerNameSchema, 'Former name'],
  [schemas.membershipSchema, 'Membership'],
  [schemas.aroundSchema, 'Around'],
  [schemas.collectsSchema, 'Collection'],
]);

function groupsIn(schema: z.core.$ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return groupsIn(schema.unwrap());
  if (schema instanceof z.ZodArray) return groupsIn(schema.element);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => groupsIn(option));
  return schema instanceof z.ZodObject ? [schema] : [];
}

test('each group of fields has a snippet with all of them', () => {
  const all = Object.values(schemas.schemaOf).flatMap(({ shape }) => Object.values(shape).flatMap(groupsIn));

  assert.deepEqual(new Set(all), new Set(parts.keys()));
  for (const [{ shape }, name] of parts) {
    const [text = ''] = written(name);
    const fields = [...text.matchAll(/(?<=[{,\-\n] +)(\w+):/g)].map(([, field]) => field);
    assert.deepEqual(fields, Object.keys(shape), name);
  }
});

test('snippets are offered where they belong, under words that do not clash', () => {
  const prefixes = Object.values(snippets).map(({ prefix }) => prefix);

  const needed = [...Object.keys(places), ...Object.keys(vocabulary)];
  assert.deepEqual(
    needed.filter((name) => !(name in snippets)),
    [],
  );
  assert.equal(new Set(prefixes).size, prefixes.length);
  assert.ok(Object.values(snippets).every(({ scope }) => ['mdx', 'yaml', 'mdx,yaml'].includes(scope)));
});
