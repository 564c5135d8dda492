import type { JoinedSpan, JoinOrder } from './pagefind/pagefind-private.ts';
import type { SearchRecord } from './records/record.ts';

/** A record under a digest of all that decides what Pagefind makes of it. */
export interface KeyedRecord {
  key: string;
  record: SearchRecord;
}

/** What records are indexed with. */
export interface IndexerOptions {
  /** How many there are in all: for few, starting processes takes longer than they save. */
  count: number;
  cache: string;
  language: string;
  /** A digest of all that decides about an index besides its records. */
  version: string;
  /** Puts the text into a record, which few builds need of most. */
  filled: (record: SearchRecord) => Promise<SearchRecord>;
  /** Takes a line for whatever is damaged. */
  warn?: (line: string) => void;
}

/** How records become one index. */
export type Joining = Pick<JoinOrder, 'mark' | 'fragments'>;

/** What has records indexed for a search index. */
export interface Indexer {
  /** Pagefind's own code, bytes in base 64. */
  readonly code: { path: string; content: string }[];
  /** Lines that are to be said. */
  readonly warnings: string[];
  /** Whether spans that are as they were need not be put together again. */
  readonly keepsSpans: boolean;
  /** Keeps records for the next build, if they are there. */
  keep(records: KeyedRecord[]): void;
  /** Indexes those records that are not there yet. */
  index(records: KeyedRecord[]): Promise<void>;
  /** Puts records together into one index. */
  join(records: KeyedRecord[], manner: Joining): Promise<JoinedSpan>;
  /** The file that search loads for a record alone. */
  fragment(one: KeyedRecord): Promise<Uint8Array>;
  /** Ends what is at work: nothing is to be made any more. */
  end(): Promise<void>;
  /** Makes the records of this build known to the next one, and forgets the others. */
  save(): Promise<void>;
}
