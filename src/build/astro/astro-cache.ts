import type { AstroIntegration } from 'astro';
import { rm } from 'node:fs/promises';
import { inCache } from '../../kept/in-cache.ts';

/** Where Astro keeps its own cache. It takes whatever stands there for its own. */
export function astroCacheIn(cache: string): string {
  return inCache(cache, 'astro');
}

/** Begins Astro's own cache anew with every build: the loaders fill its store of entries in any case. */
export function astroCache(cache: string): AstroIntegration {
  return {
    name: 'archive:astro-cache',
    hooks: {
      'astro:config:setup': ({ command }) =>
        command === 'build' ? rm(astroCacheIn(cache), { recursive: true, force: true }) : undefined,
    },
  };
}
