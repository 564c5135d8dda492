import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { problemLine } from '../base/told-problems.ts';
import { parseData } from '../content/reading/parse.ts';
import { renderMdx } from '../mdx/render.ts';
import { vocabulary, words } from '../mdx/vocabulary.ts';
import { actorSchema, briefingSchema, placeSchema, storySchema, topicSchema } from '../schema/schemas.ts';

const guide = readFileSync('src/content/authoring-guide.mdx', 'utf8');

/** The examples in a language, each with the word after it and with what follows it in the guide. */
function examples(language: string): { name: string; text: string; rest: string }[] {
  const fence = new RegExp(`^\`\`\`${language} ?(\\w*)\\n([^]*?)^\`\`\`\\n`, 'gm');
  return [...guide.matchAll(fence)].map(({ 0: whole, 1: name = '', 2: text = '', index }) => ({
    name,
    text,
    rest: guide.slice(index + whole.length),
  }));
}

const schemas = {
  briefing: briefingSchema,
  actor: actorSchema,
  place: placeSchema,
  topic: topicSchema,
  story: storySchema,
};

for (const [name, schema] of Object.entries(schemas)) {
  test(`the guide’s ${name} has every field there is, and is sound`, () => {
    const text = examples('yaml').find((example) => example.name === name)?.text ?? '';

    assert.deepEqual(parseData('guide.yaml', text, schema).problems.map(problemLine), []);
    assert.deepEqual(Object.keys(parse(text) as object), Object.keys(schema.shape));
  });
}

/** The groups of fields within a schema, each with the keys that lead to it. */
function groupsIn(schema: z.core.$ZodType, path: string[] = []): [path: string[], keys: string[]][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return groupsIn(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return groupsIn(schema.element, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => groupsIn(option, path));
  if (!(schema instanceof z.ZodObject)) return [];
  const fields = Object.entries<z.core.$ZodType>(schema.shape);
  return [
    [path, fields.map(([key]) => key)],
    ...fields.flatMap(([key, field]) => groupsIn(field, [...path, key])),
  ];
}

/** The keys that an example has in its groups at a path. */
function keysAt(data: unknown, [key, ...rest]: string[]): string[] {
  if (Array.isArray(data)) return data.flatMap((one) => keysAt(one, key === undefined ? [] : [key, ...rest]));
  if (typeof data !== 'object' || data === null) return [];
  return key === undefined ? Object.keys(data) : keysAt(Reflect.get(data, key), rest);
}

for (const [name, schema] of Object.entries(schemas)) {
  test(`every key within the fields of a ${name} stands in the guide`, () => {
    const text = examples('yaml').find((example) => example.name === name)?.text ?? '';
    const comments = (text.match(/#.*$/gm) ?? []).join('\n');

    for (const [path, keys] of groupsIn(schema)) {
      const shown = keysAt(parse(text), path);
      // What cannot stand beside the rest is told in a comment.
      const missing = keys.filter((key) => !shown.includes(key) && !comments.includes(`${key}: `));
      assert.deepEqual(missing, [], path.join('.'));
    }
  });
}

test('every prop of every component stands in the guide, at its own component', () => {
  for (const [word, { shape }] of Object.entries(vocabulary)) {
    const [, section = ''] =
      new RegExp(`^### [^\n]*\\b${word}\\b[^\n]*\n([^]*?)(?=^##|$(?![^]))`, 'm').exec(guide) ?? [];
    const told = section === '' ? guide : section;
    const missing = Object.keys(shape).filter((prop) => !new RegExp(`\\b${prop}="|\`${prop}\``).test(told));
    assert.deepEqual(missing, [], word);
  }
});

test('the guide shows every component, as it may be written', () => {
  const shown = examples('mdx');

  for (const word of words)
    assert.ok(
      shown.some(({ text }) => text.includes(`<${word}`)),
      word,
    );
  const frontMatter = { sources: [{ id: 'communique' }] };
  for (const { text } of shown)
    assert.deepEqual(
      renderMdx(text, frontMatter).messages.map(({ reason }) => reason),
      [],
    );
});

test('what the guide shows as read is what it shows as written', () => {
  const both = examples('mdx').filter(({ text, rest }) => rest.startsWith(`\n${text}`));

  assert.equal(both.length, 2);
});

test('the guide names only commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

  const named = [...guide.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);

  assert.ok(named.length > 5);
  for (const name of named) assert.ok(name in scripts, name);
});
