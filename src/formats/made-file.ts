import type { Shown } from '../archive/shown/shown.ts';

/** A file that is written beside the pages, for machines. */
export interface MadeFile {
  /** Its path in the site: `actors/boris-johnson/index.json`. */
  path: string;
  /** Plain data that changes whenever the file would: while it does not, the file of the last build stays. */
  shows: Shown;
  make: () => string | Uint8Array | Promise<string | Uint8Array>;
}
