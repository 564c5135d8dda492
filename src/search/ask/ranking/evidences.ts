import type { HitsById } from '../loaded/open-index.ts';
import type { PagefindHit } from '../loaded/pagefind.ts';

/** What speaks for a record as an answer to a part of a question. */
interface Evidence {
  /** How surely it has what is asked for, from 0 to 1. */
  strength: number;
  /** How much of it, beside the record that has most, from 0 to 1. */
  score: number;
  /** How much of the record is about it, from 0 to 1: more than to have its name. */
  about?: number;
  /** Where it stands in the record's text, by words. */
  at: number[];
  hits: PagefindHit[];
}

/** Evidence by the names of records. */
export type Evidences = Map<string, Evidence>;

/** How much more counts what is about something than what names it. */
const aboutness = 0.4;

/**
 * Adds what Pagefind found.
 *
 * @param isMeant what of it is added, by its id: maps of what is may have tens of thousands of entries
 */
export function add(
  all: Evidences,
  found: HitsById,
  strength: number,
  isMeant: (id: string) => boolean = () => true,
): void {
  let most = 0;
  for (const [id, { score }] of found) if (score > most && isMeant(id)) most = score;
  for (const [id, hit] of found)
    if (isMeant(id))
      put(all, id, { strength, score: most === 0 ? 0 : hit.score / most, at: hit.words, hits: [hit] });
}

/** What counts of evidence. */
export function worth({ strength, score, about = 0 }: Evidence): number {
  return strength * (0.45 + 0.55 * Math.sqrt(score)) + aboutness * about;
}

/** Adds to what is known of a record, in its place: at each letter that is typed there may be tens of thousands. */
export function put(all: Evidences, id: string, one: Evidence): void {
  const known = all.get(id);
  if (!known) {
    all.set(id, one);
    return;
  }
  if (worth(one) > worth(known)) {
    known.strength = one.strength;
    known.score = one.score;
  }
  const about = Math.max(known.about ?? 0, one.about ?? 0);
  if (about > 0) known.about = about;
  if (known.at.length === 0) known.at = one.at;
  known.hits.push(...one.hits);
}
