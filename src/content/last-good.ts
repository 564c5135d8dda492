import { ownKeys } from '../base/own-keys.ts';
import type { Content, ReadEntry } from './read-content.ts';

/**
 * Content in which a file that is broken is as it was in an earlier reading, if it was sound then;
 * `archive.yaml` too. Not programs: Astro runs the file as it is, and stumbles over what the check has told already.
 */
export function withLastGood<Read extends Pick<Content, 'archive' | 'entries' | 'broken'>>(
  content: Read,
  earlier: Read | undefined,
): Read {
  if (!earlier) return content;
  const entries = { ...content.entries };
  for (const collection of ownKeys(entries)) {
    const broken = new Set(content.broken[collection]);
    const kept =
      broken.size > 0
        ? earlier.entries[collection].filter((entry) => broken.has(entry.id) && !isProgram(entry))
        : [];
    if (kept.length > 0) entries[collection] = [...entries[collection], ...kept];
  }
  const archive = content.archive.isBroken ? { ...earlier.archive, isBroken: true } : content.archive;
  return { ...content, archive, entries };
}

/** What the check says of code that cannot run. */
const ofCode: ReadonlySet<string> = new Set(['missing-import', 'unknown-name', 'malformed-mdx']);

/** Content without the programs of which is told that they cannot run. */
export function withoutDeadPrograms<Read extends Pick<Content, 'entries' | 'problems'>>(content: Read): Read {
  const dead = new Set(content.problems.flatMap(({ file, rule }) => (ofCode.has(rule) ? file : [])));
  if (dead.size === 0) return content;
  const entries = { ...content.entries };
  for (const collection of ownKeys(entries))
    entries[collection] = entries[collection].filter(
      (entry) => !isProgram(entry) || !dead.has(entry.filePath),
    );
  return { ...content, entries };
}

function isProgram({ data }: ReadEntry): boolean {
  return data.outline?.program !== undefined;
}
