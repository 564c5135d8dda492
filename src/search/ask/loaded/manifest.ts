import { indexUrl } from '../../../base/urls.ts';

/**
 * Where the parts of the index lie, with the path of the site in front. Fetched anew each time, everything else is
 * kept by its digest.
 */
export interface Manifest {
  /** Address of the names. */
  names: string;
  /** Address of the archive's words, for mending misspelt ones. */
  words: string;
  /** Address of the counts of all records, for the facets of an empty search. */
  counts: string;
  /** Newest first; only what lasts longer than a year of one lies in the time of another too. */
  spans: ManifestSpan[];
  /** Records of each year, oldest first. */
  years: [year: string, count: number][];
}

export interface ManifestSpan {
  /** Address of Pagefind's folder. */
  index: string;
  /** Address of the table of its records. */
  table: string;
  /** Address of what they are about; in the newest span, which every search opens, that is in the table. */
  subjects?: string;
  /** Address of Pagefind's own list of them, if it is known how that names them; else the table does. */
  list?: string;
  /** First and last day of its records; undefined when none is dated. */
  from?: string | undefined;
  to?: string | undefined;
}

export const manifestUrl = `${indexUrl}archive.json`;
