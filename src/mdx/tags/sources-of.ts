import type { VFile } from 'vfile';
import { unknownSource } from '../findings/source-messages.ts';
import { frontMatterOf } from '../outline-of.ts';
import type { Tag } from '../vocabulary.ts';
import { propOf } from './props.ts';

interface WrittenSource {
  id: string;
  title?: unknown;
  publisher?: unknown;
  url?: unknown;
}

/** The sources that have an id, the first of each; the schema reports the others. */
export function sourcesOf(file: VFile): Map<string, WrittenSource & { number: number }> {
  const known = sourcesByFile.get(file);
  if (known) return known;
  const { sources } = frontMatterOf(file);
  const written = Array.isArray(sources) ? sources.filter(isSource) : [];
  const byId = new Map<string, WrittenSource & { number: number }>();
  written.forEach((source, index) => {
    if (!byId.has(source.id)) byId.set(source.id, { ...source, number: index + 1 });
  });
  sourcesByFile.set(file, byId);
  return byId;
}

/** A text may hold thousands of citations. */
const sourcesByFile = new WeakMap<VFile, Map<string, WrittenSource & { number: number }>>();

function isSource(source: unknown): source is WrittenSource {
  return typeof source === 'object' && source !== null && 'id' in source && typeof source.id === 'string';
}

/** How many sources that are missing are each compared with all that are there. */
const mostSuggested = 200;

/** The number of a source in the briefing's list, from 1; 0 and a message when it is not there. */
export function sourceNumber(id: string, tag: Tag, prop: string, file: VFile): number {
  const known = sourcesOf(file);
  const number = known.get(id)?.number ?? 0;
  if (number > 0) return number;
  const missing = (missingSources.get(file) ?? 0) + 1;
  missingSources.set(file, missing);
  const suggested = missing > mostSuggested ? [] : [...known.keys()];
  const attribute = propOf(tag, prop);
  if (attribute) unknownSource(file, tag, { id, prop: attribute, known: suggested });
  return 0;
}

const missingSources = new WeakMap<VFile, number>();

/** What a source is called: by its title and publisher, else by its address or its id. */
export function sourceTitle(id: string, file: VFile): string {
  const source = sourcesOf(file).get(id);
  const named = [source?.title, source?.publisher].filter(Boolean).join(', ');
  return named || (typeof source?.url === 'string' ? source.url : id);
}
