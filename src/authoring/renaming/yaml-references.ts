import { isAlias, isMap, isScalar, isSeq, parseDocument, stringify, type Document, type Scalar } from 'yaml';
import type { TextEdit } from '../../base/text/text-edits.ts';
import type { Collection } from '../../schema/collections.ts';
import { archiveSchema, schemaOf } from '../../schema/schemas.ts';
import { idPaths, type IdPath } from './id-paths.ts';
import type { Renaming } from './renaming.ts';

const references: Record<Collection | 'archive', IdPath[]> = {
  briefings: idPaths(schemaOf.briefings),
  actors: idPaths(schemaOf.actors),
  places: idPaths(schemaOf.places),
  topics: idPaths(schemaOf.topics),
  stories: idPaths(schemaOf.stories),
  pages: idPaths(schemaOf.pages),
  archive: idPaths(archiveSchema),
};

/**
 * Edits that give what is renamed its new id in YAML fields.
 *
 * @param start where `yaml` starts in its file
 * @throws when the YAML is malformed
 */
export function yamlReferences(
  yaml: string,
  start: number,
  collection: Collection | 'archive',
  { kind, from, to }: Renaming,
): TextEdit[] {
  const document = yamlDocument(yaml);
  const paths = references[collection].filter((one) => one.kind === kind);
  const scalars = new Set(paths.flatMap(({ path }) => scalarsAt(document.contents, path, document)));
  return [...scalars]
    .filter(({ value }) => value === from)
    .map((scalar) => edit(scalar, yaml, start, from, to));
}

/** @throws when the YAML is malformed */
export function yamlDocument(yaml: string): Document {
  const document = parseDocument(yaml, { version: '1.2' });
  const [problem] = document.errors;
  if (problem) throw problem;
  return document;
}

function scalarsAt(node: unknown, path: string[], document: Document): Scalar[] {
  if (isAlias(node)) return scalarsAt(node.resolve(document), path, document);
  if (isSeq(node)) return node.items.flatMap((item) => scalarsAt(item, path, document));
  const [key, ...rest] = path;
  if (key === undefined) return isScalar(node) ? [node] : [];
  if (!isMap(node)) return [];
  if (key === '*') return node.items.flatMap(({ value }) => scalarsAt(value, rest, document));
  return scalarsAt(node.get(key, true), rest, document);
}

/** Keeps the author's quotation marks; an id that reads as a number or the like gets some. */
function edit({ range, type }: Scalar, yaml: string, offset: number, from: string, to: string): TextEdit {
  const [start, end] = range ?? [0, 0];
  const was = yaml.slice(start, end);
  const quoted = stringify(to).trim();
  const now = type !== 'PLAIN' && was.includes(from) ? was.replace(from, to) : quoted;
  return { offset: offset + start, was, now };
}
