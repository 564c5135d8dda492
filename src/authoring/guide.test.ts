import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { problemLine } from '../base/problems.ts';
import { parseData } from '../content/parse.ts';
import { actorSchema, briefingSchema, placeSchema, storySchema, topicSchema } from '../schema/schemas.ts';
import { renderMdx } from '../mdx/render.ts';
import { words } from '../mdx/vocabulary.ts';

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
