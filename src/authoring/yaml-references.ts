import { isAlias, isMap, isScalar, isSeq, parseDocument, stringify, type Document, type Scalar } from 'yaml';
import type { Collection } from '../schema/collections.ts';
import type { Renaming } from './renaming.ts';
import type { Kind } from './kinds.ts';
import type { Edit } from './source.ts';

/** Where YAML names something by its id: the keys that lead there, through lists; `*` is any key. */
const references: Record<Collection | 'archive', Partial<Record<Kind, string[][]>>> = {
  briefings: {
    actor: [['actors'], ['actors', 'id'], ['speakers', '*']],
    place: [['location']],
    topic: [['topics']],
    story: [['stories']],
    briefing: [['related']],
  },
  actors: {
    actor: [['memberOf'], ['memberOf', 'id'], ['succeeds'], ['roles', 'organisation']],
    place: [['country']],
  },
  places: { place: [['within'], ['within', 'id']] },
  topics: { topic: [['broader']] },
  stories: {
    actor: [['collects', 'actors']],
    place: [['collects', 'places']],
    topic: [['collects', 'topics']],
  },
  pages: {},
  archive: { briefing: [['lead']] },
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
): Edit[] {
  const document = yamlDocument(yaml);
  const paths = references[collection][kind] ?? [];
  const scalars = new Set(paths.flatMap((path) => scalarsAt(document.contents, path, document)));
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
function edit({ range, type }: Scalar, yaml: string, offset: number, from: string, to: string): Edit {
  const [start, end] = range ?? [0, 0];
  const written = yaml.slice(start, end);
  const quoted = stringify(to).trim();
  const text = type !== 'PLAIN' && written.includes(from) ? written.replace(from, to) : quoted;
  return { start: offset + start, end: offset + end, text };
}
