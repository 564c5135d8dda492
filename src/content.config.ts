import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader } from './content/loader.ts';

/*
 * The collections of `schema/collections.ts`, as Astro wants them. The loader has checked every file against its
 * schema in `schema/schemas.ts` before an entry gets here, and hands the data itself to `site/archive.ts`;
 * Astro only knows what it has a part in.
 */

const data = z.object({});

export const collections = {
  /** `archive.yaml`. */
  site: defineCollection({ loader: contentLoader('site'), schema: data }),
  briefings: defineCollection({ loader: contentLoader('briefings'), schema: data }),
  actors: defineCollection({ loader: contentLoader('actors'), schema: data }),
  places: defineCollection({ loader: contentLoader('places'), schema: data }),
  topics: defineCollection({ loader: contentLoader('topics'), schema: data }),
  stories: defineCollection({ loader: contentLoader('stories'), schema: data }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: data }),
};
