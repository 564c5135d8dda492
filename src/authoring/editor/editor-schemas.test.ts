import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { environment, shownPath } from '../../base/system/environment.ts';
import { contentFiles } from '../../content/files/content-files.ts';
import { frontMatter, plainText } from '../../content/front-matter/front-matter.ts';
import { parseYaml } from '../../content/yaml/yaml.ts';
import type { Collection } from '../../schema/collections.ts';
import * as schemas from '../../schema/schemas.ts';
import { knownIn } from '../known.ts';
import { comments, known, refusedBySchema, validators } from './editor-sample.ts';
import { editorSchemas, type EditorSchema, type SchemaName } from './editor-schemas.ts';

/** The objects within a schema, by their names in `schema/schemas.ts`. */
function objectsIn(schema: EditorSchema): [name: string, properties: Record<string, EditorSchema>][] {
  const { $comment: name = '', properties = {}, additionalProperties, items, anyOf } = schema;
  const fields = properties as Record<string, EditorSchema>;
  const parts = [...Object.values(fields), items, anyOf].flat() as (EditorSchema | undefined)[];
  return [
    ...(additionalProperties === false ? [[name, fields] as [string, Record<string, EditorSchema>]] : []),
    ...parts.flatMap((part) => (part ? objectsIn(part) : [])),
  ];
}

test('every field of every schema is known to editors and explained to authors', () => {
  const objects = [...editorSchemas(known, comments).values()].flatMap(objectsIn);

  const fieldsOf = new Map(objects.map(([name, fields]) => [name, Object.keys(fields)]));
  const zodObjects = Object.entries(schemas).filter((entry) => entry[1] instanceof z.ZodObject);
  assert.deepEqual(
    fieldsOf,
    new Map(zodObjects.map(([name, schema]) => [name, Object.keys((schema as z.ZodObject).shape)])),
  );
  for (const [name, fields] of objects) {
    for (const [field, { description }] of Object.entries(fields)) {
      assert.match(description ?? '', /^[A-Z`].{9,}\.$/, `${name}.${field} has no doc comment`);
      assert.equal(description, comments.get(name)?.get(field));
    }
  }
});

test('references complete to the ids there are, each with its name', () => {
  const briefing = editorSchemas(known, comments).get('briefing')?.properties;
  const { items: actor } = briefing?.actors as EditorSchema;
  const archive = editorSchemas(known, comments).get('archive')?.properties;

  assert.deepEqual((actor as EditorSchema).anyOf?.[0], {
    type: 'string',
    enum: ['ann', 'dockers-union'],
    markdownEnumDescriptions: ['Ann Marsh', 'Dockers’ Union'],
    errorMessage: 'There is no actor with this id. To add one: npm run new -- actor "Name"',
  });
  const place = (briefing?.location as EditorSchema).anyOf?.[0];
  assert.deepEqual(place?.enum, ['port-ellis']);
  assert.deepEqual((archive?.lead as EditorSchema).enum, ['2017/strike']);
});

test('what is written in a wrong way is answered in the words of the check', () => {
  const { properties } = editorSchemas(known, comments).get('briefing') ?? {};

  assert.equal(
    (properties?.date as EditorSchema).patternErrorMessage,
    'This is not a day. Write it as 2017-04-10.',
  );
});

test('an archive without content has schemas too, which let every id pass', () => {
  const validate = validators({ files: [], subjects: [] });

  assert.deepEqual(refusedBySchema(validate.get('topic')!, { name: 'Strikes', broader: 'work' }), []);
});

const schemaNames: Record<Collection, SchemaName> = {
  briefings: 'briefing',
  stories: 'story',
  pages: 'page',
  actors: 'actor',
  places: 'place',
  topics: 'topic',
};

for (const content of [environment().content, 'e2e/fixtures/papers'])
  test(`all content in ${shownPath(content)} follows the schemas of editors`, async () => {
    const validate = validators(await knownIn(content));
    const { files } = await contentFiles(content);
    const named = files.map(({ path, collection }) => ({ path, name: schemaNames[collection] }));

    const refused: string[] = [];
    for (const { path, name } of [
      ...named,
      { path: join(content, 'archive.yaml'), name: 'archive' as const },
    ]) {
      const text = plainText(await readFile(path, 'utf8'));
      const { data } = parseYaml(frontMatter(text)?.yaml ?? text, 1);
      refused.push(...refusedBySchema(validate.get(name)!, data).map((field) => `${path}: ${field}`));
    }

    assert.deepEqual(refused, []);
  });

test('editors offer the actors as speakers of a transcript, and take any words', () => {
  const briefing = editorSchemas(known, new Map()).get('briefing') as {
    properties: { speakers: { additionalProperties: { anyOf: { enum?: string[] }[] } } };
  };

  const [offered, taken] = briefing.properties.speakers.additionalProperties.anyOf;
  assert.deepEqual(offered?.enum, ['ann', 'dockers-union']);
  assert.deepEqual(taken, {});
});
