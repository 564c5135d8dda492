/** Each collection's folder and the ending of its files. */
export const collections = {
  briefings: '.mdx',
  actors: '.yaml',
  places: '.yaml',
  topics: '.yaml',
  pages: '.mdx',
} as const;

export type Collection = keyof typeof collections;
