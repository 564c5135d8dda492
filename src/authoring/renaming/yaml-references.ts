import { isAlias, isMap, isScalar, isSeq, parseDocument, stringify, type Document, type Scalar } from 'yaml';
import type { Collection } from '../../schema/collections.ts';
import { archiveSchema, schemaOf } from '../../schema/schemas.ts';
import type { SourceEdit } from '../importing/source.ts';
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
): SourceEdit[] {
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
function edit({ range, type }: Scalar, yaml: string, offset: number, from: string, to: string): SourceEdit {
  const [start, end] = range ?? [0, 0];
  const written = yaml.slice(start, end);
  const quoted = stringify(to).trim();
  const text = type !== 'PLAIN' && written.includes(from) ? written.replace(from, to) : quoted;
  return { start: offset + start, end: offset + end, text };
}
