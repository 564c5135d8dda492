import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { Connect } from 'vite';
import { changeLine, LibraryChanged } from '../../base/system/library-changed.ts';

/**
 * Lets the preview answer at the path at which the site will live, and leads there from the host's root. What Vite
 * itself loads stays at the root. Addresses that no host can read are refused, and those without their last slash led
 * on as hosts do, before Astro tells authors of its settings.
 *
 * @param base as from `pathOf`
 */
export function previewPath(base: string): AstroIntegration {
  let putInPlace: (() => void) | undefined;
  return {
    name: 'archive:preview-path',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev' || base === '/') return;
        const entrypoint = fileURLToPath(new URL('preview-middleware.ts', import.meta.url));
        addMiddleware({ order: 'post', entrypoint });
      },
      'astro:server:setup': ({ server, logger }) => {
        putInPlace = () => {
          putFirst(server.middlewares, answerFirst(base), (line) => {
            logger.warn(line);
          });
        };
      },
      // Astro puts handlers of its own before all others until its server has started.
      // https://github.com/withastro/astro/blob/main/packages/astro/src/vite-plugin-astro-server/plugin.ts
      'astro:server:start': () => {
        putInPlace?.();
      },
    },
  };
}

/**
 * Has a handler asked before all others, which look at addresses. Vite has no way to do that, but its server, which is
 * Connect's, keeps its handlers in a list. https://vite.dev/guide/api-plugin.html#configureserver
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
function answerFirst(base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { url: asked = '/' } = request;
    const url = base === '/' ? asked : fromRoot(asked, base);
    const whole = withLastSlash(asked, request.headers.accept);
    if (!isReadable(asked)) response.writeHead(400, { 'content-type': 'text/plain' }).end(unreadable);
    else if (url === undefined) response.writeHead(302, { location: base }).end();
    else if (whole !== undefined) response.writeHead(302, { location: whole }).end();
    else {
      request.url = url;
      next();
    }
  };
}

const unreadable =
  'This address cannot be read: after each % two figures or letters from A to F have to follow.\n';

/** Whether the path of an address can be decoded. */
export function isReadable(url: string): boolean {
  try {
    decodeURI(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

/**
 * The address of a page that is asked for without its last slash: hosts lead to that. Undefined for files, and for what
 * Vite loads. A path that begins with several slashes would be that of another host.
 *
 * @param accept what is asked for
 */
export function withLastSlash(url: string, accept = ''): string | undefined {
  const [path = '', ...query] = url.split('?');
  const isPage = accept.includes('text/html') && /\/[^/.@]+$/.test(path) && !path.startsWith('/@');
  return isPage ? [`${path.replace(/^[/\\]+/, '/')}/`, ...query].join('?') : undefined;
}

/** What is asked for as if the site lived at the root; undefined for what leads to the site. */
export function fromRoot(url: string, base: string): string | undefined {
  if (url === '/' || `${url}/` === base) return undefined;
  return url.startsWith(base) ? url.slice(base.length - 1) : url;
}
