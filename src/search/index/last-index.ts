import { join } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { indexUrl } from '../../base/urls.ts';

/** Lets the preview search the index of the last build in `dist`. */
export function lastIndex(dist: string): Plugin {
  return {
    name: 'archive:last-index',
    configureServer({ middlewares }) {
      middlewares.use(indexUrl.slice(0, -1), sirv(join(dist, indexUrl), { dev: true }));
    },
  };
}
