import { digestOf } from '../../kept/digest.ts';

/*
 * The modules beside this say of each kind of page what it shows, as plain data. A page is rendered again when this
 * changes, so whatever a page shows of the archive has to be here; what the site's code and `archive.yaml` decide need
 * not be. `e2e/stale-pages.spec.ts` names what a page reads beyond it.
 */

/** Plain data that changes with what a page shows. */
export type Shown = unknown;

/** A short text that changes with what is shown. */
export function shownDigest(shown: Shown): string {
  return digestOf(JSON.stringify(shown));
}
