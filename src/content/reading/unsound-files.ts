import type { Finding } from '../../base/problems.ts';
import type { Collection } from '../../schema/collections.ts';
import type { ContentFile } from '../files/content-files.ts';
import type { Salvage } from '../text/salvage.ts';
import type { FileFacts } from './content-text.ts';
import type { ReadEntry } from './gather-entries.ts';
import { knownFinding } from './known-findings.ts';

/**
 * What is left of a file that is wrong in itself: its sound fields, and something empty for others. It has no digest,
 * since nothing is made of it.
 */
export type UnsoundEntry = Omit<ReadEntry, 'digest' | 'body'>;

/** Sound entries and what is left of others, to be checked together. */
export type CheckedEntries = Record<Collection, (ReadEntry | UnsoundEntry)[]>;

/**
 * Files that are wrong in themselves, as far as they can be read: what they refer to is checked with all others,
 * so that an author need not mend one thing to be told the next.
 */
export class UnsoundFiles {
  readonly #misnamed: ReadonlySet<string>;
  readonly #entries: { collection: Collection; entry: UnsoundEntry }[] = [];
  readonly #salvages = new Map<string, Pick<Salvage, 'lost' | 'indexes'>>();

  constructor(misnamed: ContentFile[]) {
    this.#misnamed = new Set(misnamed.map(({ shown }) => shown));
  }

  /** Whether the name of a file is wrong. */
  isMisnamed({ shown }: ContentFile): boolean {
    return this.#misnamed.has(shown);
  }

  add({ collection, id, shown }: ContentFile, { data, salvage, outline }: FileFacts): void {
    const fields = data ?? salvage?.data;
    if (!fields) return;
    const entry = { id, filePath: shown, data: outline ? { ...fields, outline } : fields };
    this.#entries.push({ collection, entry });
    this.#salvages.set(shown, salvage ?? { lost: [], indexes: {} });
  }

  /** The sound entries and these. */
  beside(entries: Record<Collection, ReadEntry[]>): CheckedEntries {
    const all: CheckedEntries = { ...entries };
    for (const { collection, entry } of this.#entries) all[collection] = [...all[collection], entry];
    return all;
  }

  /** A finding, if it holds in spite of what could not be read. */
  known(finding: Finding): Finding | undefined {
    const salvage = this.#salvages.get(finding.file);
    const isMisplaced = this.#misnamed.has(finding.file);
    return salvage ? knownFinding(finding, salvage, { isMisplaced }) : finding;
  }
}
