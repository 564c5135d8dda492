import { assetsUrl } from '../../base/urls.ts';

/** The compiled pages of a site, as Vite wrote them. */
export interface Bundle {
  folder: string;
  /** The module in the folder that exports the site's `app`. */
  entry: string;
}

/** Where Astro writes files whose names hold a digest of what is in them, from the folder of a site. */
export const assetsFolder = assetsUrl.slice(1, -1);
