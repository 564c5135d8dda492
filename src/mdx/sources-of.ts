import type { VFile } from 'vfile';
import { frontMatterOf } from './outline-of.ts';

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
