import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { Connect } from 'vite';
import { changeLine, LibraryChanged } from '../base/library-changed.ts';

/**
 * Lets the preview answer at the path at which the site will live, and leads there from the host's root. What Vite
 * itself loads stays at the root.
 *
 * @param base as from `pathOf`
 */
export function previewPath(base: string): AstroIntegration {
  return {
    name: 'archive:preview-path',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev' || base === '/') return;
        const entrypoint = fileURLToPath(new URL('preview-middleware.ts', import.meta.url));
        addMiddleware({ order: 'post', entrypoint });
      },
      'astro:server:setup': ({ server, logger }) => {
        if (base === '/') return;
        putFirst(server.middlewares, answerBelow(base), (line) => {
          logger.warn(line);
        });
      },
    },
  };
}

/**
 * Has a handler asked before all others, which look at addresses. Vite has no way to do that, but its server, which is
 * Connect's, keeps its handlers in a list.
 *
 * @param warn takes the line that says so when it does not
 */
export function putFirst(
  server: { stack?: unknown; use(handle: Connect.NextHandleFunction): unknown },
  handle: Connect.NextHandleFunction,
  warn: (line: string) => void,
): void {
  if (Array.isArray(server.stack)) {
    server.stack.unshift({ route: '', handle });
    return;
  }
  server.use(handle);
  const change = new LibraryChanged('Vite', 'its server keeps no list of handlers');
  warn(changeLine(change, 'the preview may not answer at every address below the path of the site'));
}

/** Takes the path of the site from what is asked for. */
function answerBelow(base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const url = fromRoot(request.url ?? '/', base);
    if (url === undefined) response.writeHead(302, { location: base }).end();
    else {
      request.url = url;
      next();
    }
  };
}

/** What is asked for as if the site lived at the root; undefined for what leads to the site. */
export function fromRoot(url: string, base: string): string | undefined {
  if (url === '/' || `${url}/` === base) return undefined;
  return url.startsWith(base) ? url.slice(base.length - 1) : url;
}
