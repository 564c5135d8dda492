import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader } from './content/loader.ts';
import type { Problem } from './archive/problems.ts';
import * as schemas from './content/schemas.ts';

/*
 * The collections: the only list of what content exists. The loader has checked every file against its
 * schema before an entry gets here; the schemas below only give entries their types.
 */

/** `archive.yaml`, and in the preview what is wrong with the content. */
const siteSchema = schemas.archiveSchema.extend({ problems: z.array(z.custom<Problem>()) });

export const collections = {
  site: defineCollection({ loader: contentLoader('site'), schema: siteSchema }),
  briefings: defineCollection({
    loader: contentLoader('briefings'),
    schema: withText(schemas.briefingSchema),
  }),
  actors: defineCollection({ loader: contentLoader('actors'), schema: schemas.actorSchema }),
  places: defineCollection({ loader: contentLoader('places'), schema: schemas.placeSchema }),
  topics: defineCollection({ loader: contentLoader('topics'), schema: schemas.topicSchema }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: withText(schemas.pageSchema) }),
};

/** Front matter, with what the pipeline found in the text. */
function withText<Shape extends z.core.$ZodLooseShape>(schema: z.ZodObject<Shape, z.core.$strict>) {
  return schema.extend({
    outline: z.custom<import('./mdx/outline.ts').Outline>(),
    images: z.array(z.unknown()),
  });
}
