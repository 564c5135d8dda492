import { join } from 'node:path';

/** What a store writes: results in a folder of its name, and where they lie in a file. */
const stores = ['plain', 'records', 'texts'] as const;

const files = [
  'astro',
  'build',
  'compiled',
  'facts',
  'image-facts',
  'inputs',
  'links',
  'lock',
  'made',
  'pages',
  'questions',
  'renditions',
  'renditions-made',
  'search-engine',
  'search-spans',
  'work',
] as const;

/** What earlier versions wrote, and nothing reads any more. */
const former = ['compile', 'images', 'leads'];

export type StoreName = (typeof stores)[number];

/** What we write into a cache. Nothing else in it is ever removed. */
type CacheName = (typeof files)[number] | StoreName | `${StoreName}-places`;

const names: ReadonlySet<string> = new Set([
  ...[...files, ...former, ...stores],
  ...stores.map((name) => `${name}-places`),
]);

/** The path of what is kept under a name in a cache. */
export function inCache(cache: string, name: CacheName): string {
  return join(cache, name);
}

/** Whether a name in a cache is ours: what is kept, a draft of it, or what was put aside of it as damaged. */
export function isKept(name: string): boolean {
  return names.has(name.replace(/\.(?:damaged|[1-9]\d*)$/, ''));
}

/** Whether a name in a cache is that of what only earlier versions kept. */
export function isOutdated(name: string): boolean {
  return former.includes(name);
}
