import { ownKeys } from '../base/own-keys.ts';
import type { Content } from './read.ts';

/**
 * Content in which a file that is broken is as it was in an earlier reading, if it was sound then;
 * `archive.yaml` too.
 */
export function withLastGood<Read extends Pick<Content, 'archive' | 'entries' | 'broken'>>(
  content: Read,
  earlier: Read | undefined,
): Read {
  if (!earlier) return content;
  const entries = { ...content.entries };
  for (const collection of ownKeys(entries)) {
    const broken = new Set(content.broken[collection]);
    const kept = broken.size > 0 ? earlier.entries[collection].filter(({ id }) => broken.has(id)) : [];
    if (kept.length > 0) entries[collection] = [...entries[collection], ...kept];
  }
  const archive = content.archive.isBroken ? { ...earlier.archive, isBroken: true } : content.archive;
  return { ...content, archive, entries };
}
