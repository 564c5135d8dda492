import { isMap, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { dayMeant } from '../archive/written-days.ts';
import { positionAt } from '../mdx/outline.ts';
import { frontMatter } from './front-matter.ts';

/** A change to a file that has one right answer. */
export interface Fix {
  line: number;
  column: number;
  /** What was done, in the past tense. */
  what: string;
}

/** A stretch of text and what takes its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
  what: string;
}

/** What the check says should change, beyond what the file itself shows. */
export interface Wanted {
  /** Ids of actors that the text names and the front matter does not list. */
  actors: string[];
  /** The fields of the file's schema, in their order. */
  fields: string[];
}

/**
 * Mends what has exactly one right answer: lists actors that the text names, writes dates as days, and
 * puts fields in the order of the contract. Comments and formatting stay. A file that is not sound YAML
 * comes back as it was.
 *
 * @param text the whole file, with plain line ends
 */
export function fixed(
  text: string,
  isMdx: boolean,
  { actors, fields }: Wanted,
): { text: string; fixes: Fix[] } {
  const parts = isMdx ? frontMatter(text) : { yaml: text, firstLine: 1 };
  if (!parts) return { text, fixes: [] };
  const start = text.indexOf(parts.yaml, isMdx ? text.indexOf('\n') + 1 : 0);
  const { yaml, done } = fixedYaml(parts.yaml, actors, fields);
  const fixes = done.map(({ start: offset, what }) => ({ ...positionAt(text, start + offset), what }));
  return { text: text.slice(0, start) + yaml + text.slice(start + parts.yaml.length), fixes };
}

function fixedYaml(source: string, actors: string[], fields: string[]): { yaml: string; done: Edit[] } {
  const document = parseDocument(source);
  if (document.errors.length > 0 || !isMap(document.contents)) return { yaml: source, done: [] };
  const edits = [...dateEdits(document), ...actorEdits(document, source, actors)];
  const yaml = edits.sort((a, b) => b.start - a.start).reduce(applied, source);
  const sorted = sortedFields(yaml, fields);
  if (sorted === yaml) return { yaml, done: edits.reverse() };
  return {
    yaml: sorted,
    done: [...edits.reverse(), { start: 0, end: 0, text: '', what: 'put the fields in order' }],
  };
}

function applied(text: string, { start, end, text: replacement }: Edit): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

const dateFields: ReadonlySet<unknown> = new Set(['date', 'publish', 'updated', 'from', 'to']);

function dateEdits(document: Document): Edit[] {
  const edits: Edit[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !dateFields.has(key.value) || !isScalar(value) || !value.range) return;
      const written = String(value.value);
      const day = dayMeant(written);
      if (day === undefined || day === written) return;
      const [start, end] = value.range;
      edits.push({ start, end, text: day, what: `wrote ${written} as ${day}` });
    },
  });
  return edits;
}

/** Actors are added behind the last one, as the list is written. */
function actorEdits(document: Document, source: string, actors: string[]): Edit[] {
  const list = document.get('actors', true);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (!isSeq(list) || !isScalar(last) || !last.range || actors.length === 0) return [];
  const [start, end] = last.range;
  const dash = /\n *- *$/.exec(source.slice(0, start))?.[0];
  const separator = list.flow || dash === undefined ? ', ' : dash;
  const text = actors.map((id) => separator + id).join('');
  return [{ start: end, end, text, what: `added ${actors.join(', ')} to actors` }];
}

/** The YAML with its top fields in the given order; fields that are not in it stay behind the others. */
function sortedFields(source: string, fields: string[]): string {
  const { contents } = parseDocument(source);
  if (!isMap(contents)) return source;
  const starts = contents.items.map(({ key }) => (isScalar(key) ? key.range[0] : 0));
  const first = fieldStart(source, starts[0] ?? 0);
  const chunks = contents.items.map(({ key }, index) => {
    const end = starts[index + 1];
    const text = source.slice(
      fieldStart(source, starts[index] ?? 0),
      end === undefined ? undefined : fieldStart(source, end),
    );
    const rank = fields.indexOf(isScalar(key) ? String(key.value) : '');
    return { text: text.endsWith('\n') ? text : `${text}\n`, rank: rank < 0 ? fields.length : rank };
  });
  if (chunks.every(({ rank }, index) => rank >= (chunks[index - 1]?.rank ?? 0))) return source;
  return (
    source.slice(0, first) +
    chunks
      .sort((a, b) => a.rank - b.rank)
      .map(({ text }) => text)
      .join('')
  );
}

/** Where a field begins: with the comment lines above it. */
function fieldStart(source: string, key: number): number {
  const comments = /(?:^[ \t]*#[^\n]*\n)+$/m.exec(source.slice(0, key));
  return comments ? comments.index : key;
}
