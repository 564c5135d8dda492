import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const content = process.env.BENCH_CONTENT;
const loader = (folder: string, ending: string) =>
  glob({ base: `${content}/${folder}`, pattern: `**/*.${ending}` });

const day = z.coerce.date();

export const collections = {
  briefings: defineCollection({
    loader: loader('briefings', 'mdx'),
    schema: z.object({
      title: z.string(),
      date: day,
      summary: z.string(),
      actors: z.array(reference('actors')),
      location: reference('places'),
      topics: z.array(reference('topics')),
      sources: z
        .array(z.object({ id: z.string(), title: z.string(), publisher: z.string(), date: day }))
        .default([]),
    }),
  }),
  actors: defineCollection({
    loader: loader('actors', 'yaml'),
    schema: z.object({
      name: z.string(),
      kind: z.string(),
      roles: z
        .array(z.object({ title: z.string(), from: z.coerce.string(), to: z.coerce.string().optional() }))
        .default([]),
    }),
  }),
  places: defineCollection({ loader: loader('places', 'yaml'), schema: z.object({ name: z.string() }) }),
  topics: defineCollection({ loader: loader('topics', 'yaml'), schema: z.object({ name: z.string() }) }),
};
