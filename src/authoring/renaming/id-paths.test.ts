import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { isScalar, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { edited } from '../../base/text/text-edits.ts';
import { readContent } from '../../content/read-content.ts';
import { briefingText, folderOf, soundFiles } from '../../content/sample.ts';
import { vocabulary } from '../../mdx/vocabulary.ts';
import { archiveSchema, schemaOf } from '../../schema/schemas.ts';
import { isKind, collectionOf, kindNames, type Kind } from '../content-kinds.ts';
import { mdxReferences } from './mdx-references.ts';
import type { Renaming } from './renaming.ts';
import { yamlReferences } from './yaml-references.ts';

const guide = readFileSync('src/content/authoring-guide.mdx', 'utf8');

/** What the check looks for and does not find: ids as `nobody-1`, each with what it should be of. */
async function missed(context: TestContext, files: Record<string, string>): Promise<Map<string, Kind>> {
  const folder = await folderOf(context, { ...soundFiles, ...files });
  const settings = { content: folder, dist: join(folder, 'dist'), cache: join(folder, 'cache') };
  const { problems } = await readContent({ ...settings, today: '2020-01-01' });
  return new Map(
    problems.flatMap(({ rule, message }): [string, Kind][] => {
      const kind = rule.replace('unknown-', '');
      const [, id = ''] = /"(nobody-\d+)"/.exec(message) ?? [];
      return isKind(kind) && id ? [[id, kind]] : [];
    }),
  );
}

/** YAML with `nobody-1`, `nobody-2` … wherever its schema lets them stand. */
function ofNobody(yaml: string, schema: z.ZodType): string {
  const document = parseDocument(yaml);
  let count = 0;
  visit(document, {
    Seq(_key, list) {
      if (list.items.length === 0) list.add(document.createNode('?'));
    },
    Scalar(key, scalar) {
      const { value } = scalar;
      scalar.value = `nobody-${(count += 1)}`;
      if (key === 'key' || !schema.safeParse(document.toJS()).success) scalar.value = value;
    },
  });
  return document.toString();
}

/** The same with every list of groups `{ id: x }` as a list of ids. */
function alone(yaml: string): string {
  const document = parseDocument(yaml);
  visit(document, {
    Map: (key, map) => {
      const id = typeof key === 'number' ? map.get('id', true) : undefined;
      return isScalar(id) && !map.has('title') ? document.createNode('?') : undefined;
    },
  });
  return document.toString();
}

const file: Record<Kind | 'archive', (fields: string) => Record<string, string>> = {
  briefing: (fields) => ({ 'briefings/2017/new.mdx': `---\n${fields}---\n\nClosed.\n` }),
  story: (fields) => ({ 'stories/new.mdx': `---\n${fields}---\n\nClosed.\n` }),
  actor: (fields) => ({ 'actors/new.yaml': fields }),
  place: (fields) => ({ 'places/new.yaml': fields }),
  topic: (fields) => ({ 'topics/new.yaml': fields }),
  archive: (fields) => ({ 'archive.yaml': fields }),
};

for (const name of [...kindNames, 'archive'] as const)
  test(`a rename follows every id that the check looks for in the fields of: ${name}`, async (context) => {
    const collection = name === 'archive' ? name : collectionOf[name];
    const schema = collection === 'archive' ? archiveSchema : schemaOf[collection];
    const shown = new RegExp(`^\`\`\`yaml ${name}\n([^]*?)^\`\`\``, 'm').exec(guide)?.[1];
    const all = shown ?? `${soundFiles['archive.yaml']}lead: 2017/strike\n`;
    let seen = 0;
    for (const yaml of [all, alone(all)].map((text) => ofNobody(text, schema))) {
      for (const [id, kind] of await missed(context, file[name](yaml))) {
        const renaming = { kind, from: id, to: 'somebody', below: [] };
        const renamed = edited(yaml, yamlReferences(yaml, 0, collection, renaming));
        assert.equal(renamed, yaml.replace(new RegExp(`${id}\\b`), 'somebody'), id);
        seen += 1;
      }
    }
    assert.ok(seen > 0);
  });

test('a rename follows every id that the check looks for in a component', async (context) => {
  let count = 0;
  const seen: string[] = [];
  for (const [word, { shape }] of Object.entries(vocabulary))
    for (const [prop, schema] of Object.entries<z.ZodType>(shape)) {
      const id = `nobody-${(count += 1)}`;
      if (!schema.safeParse(id).success) continue;
      const others = word === 'Statement' && prop !== 'by' ? 'by="dockers-union" ' : '';
      const inside = word === 'Transcript' ? '**Dockers’ Union:** Closed.' : 'Closed.';
      const body = `<${word} ${others}${prop}="${id}">\n\n${inside}\n\n</${word}>\n`;
      const found = await missed(context, { 'briefings/2017/new.mdx': briefingText({}, body) });
      const kind = found.get(id);
      if (!kind) continue;
      const renaming = { kind, from: id, to: 'somebody', below: [] };
      assert.equal(edited(body, mdxReferences(body, '/', renaming).edits), body.replace(id, 'somebody'));
      seen.push(`${word}.${prop}`);
    }
  for (const known of ['Statement.by', 'Statement.topic', 'Transcript.at', 'Transcript.topic', 'Actor.id'])
    assert.ok(seen.includes(known), known);
});

test('a rename follows whoever speaks in a transcript, and leaves words for somebody', () => {
  const yaml = 'speakers: { THE CHAIR: nobody-1, Q: A nobody-1 of old }\n';
  const renaming: Renaming = { kind: 'actor', from: 'nobody-1', to: 'somebody', below: [] };

  assert.equal(
    edited(yaml, yamlReferences(yaml, 0, 'briefings', renaming)),
    'speakers: { THE CHAIR: somebody, Q: A nobody-1 of old }\n',
  );
});
