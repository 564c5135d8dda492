import { saysChange, type LibraryChanged } from '../../../base/system/library-changed.ts';
import { withLoudFailures } from './loud-failures.ts';
import { withSmallCode } from './small-code.ts';

/** A file of Pagefind itself, its bytes in base 64. */
interface CodeFile {
  path: string;
  content: string;
}

/** A library that was changed, and what became of what leaned on it. */
interface ServedChange {
  change: LibraryChanged;
  instead: string;
}

const instead: Record<string, string> = {
  Pagefind: 'a search that loses a part of the index says that nothing was found, and not that it failed',
  Vite: 'the code of search is served as it comes, which is 5 kB more',
};

/**
 * Pagefind's own code as it is served: smaller, and loud about what it cannot load, as far as either can be had.
 *
 * @returns the files, and of each library that was changed what that costs
 */
export function served(code: CodeFile[]): { files: CodeFile[]; changes: ServedChange[] } {
  const changes = new Map<string, ServedChange>();
  const attempt = (change: typeof withSmallCode, path: string, content: Uint8Array) => {
    try {
      return change(path, content);
    } catch (error) {
      if (!saysChange(error)) throw error;
      changes.set(error.library, { change: error, instead: instead[error.library] ?? '' });
      return content;
    }
  };
  const files = code.map(({ path, content }) => {
    const loud = attempt(withLoudFailures, path, Buffer.from(content, 'base64'));
    const small = attempt(withSmallCode, path, loud);
    return { path, content: Buffer.from(small).toString('base64') };
  });
  return { files, changes: [...changes.values()] };
}
