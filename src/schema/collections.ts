/** Each collection's folder and the ending of its files. */
export const collections = {
  briefings: '.mdx',
  actors: '.yaml',
  places: '.yaml',
  topics: '.yaml',
  stories: '.mdx',
  pages: '.mdx',
} as const;

export type Collection = keyof typeof collections;
