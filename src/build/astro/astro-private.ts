import { registerHooks } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LibraryChanged } from '../../base/system/library-changed.ts';
import { reasonOf } from '../../base/system/reason.ts';
import type { PagePath, Renderer } from './render-pages.ts';

/*
 * All that is known here of Astro and not promised by it, so that templates are compiled once: what the module is
 * called that it compiles pages into, what that exports, and how it is made ready to render. Astro does the same
 * in `core/build/default-prerenderer.js`.
 */

const library = 'Astro';

/** The app that Astro compiles pages into, as far as it is used. */
interface App {
  manifest: { routes: Route[] };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: unknown): Promise<Response>;
}

interface Route {
  routeData: { route: string; component: string };
  styles: { type: string; src?: string }[];
}

type StaticPaths = new (app: App) => { getAll(): Promise<unknown> };

/** What compiled pages are rendered with, as modules that may be any. */
export interface Modules {
  /** The compiled pages. */
  pages: unknown;
  /** `astro/runtime/prerender/static-paths.js` */
  paths: object;
}

/**
 * The module through which a site's pages are rendered.
 *
 * @param names of all modules that Astro compiled for it
 */
export function pagesEntry(names: string[]): string | undefined {
  return names.find((name) => name.startsWith('prerender-entry'));
}

/** Says that `pagesEntry` found nothing. */
export function noPagesEntry(): LibraryChanged {
  return new LibraryChanged(library, 'no module of the compiled pages is called prerender-entry');
}

/**
 * Renders with pages that Astro compiled in this build or an earlier one.
 *
 * @param path of the module that `pagesEntry` found
 * @throws LibraryChanged when that module, or how it renders, is not as it was
 */
export async function compiledRenderer(path: string): Promise<Renderer> {
  findPackagesFor(pathToFileURL(dirname(path)).href);
  try {
    const pages: unknown = await import(pathToFileURL(path).href);
    return await rendererFrom({ pages, paths: await import('astro/runtime/prerender/static-paths.js') });
  } catch (error) {
    throw error instanceof LibraryChanged ? error : new LibraryChanged(library, reasonOf(error));
  }
}

/** @throws LibraryChanged when a module does not have the form that is expected, or a page not the styles */
export async function rendererFrom({ pages, paths }: Modules): Promise<Renderer> {
  const app = appOf(Reflect.get(Object(pages), 'app'));
  const Paths: unknown = Reflect.get(paths, 'StaticPaths');
  if (typeof Paths !== 'function') throw new LibraryChanged(library, 'it exports no StaticPaths');
  app.setInternals({ pagesByKeys: stylesByKey(app) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: silent } } });
  await tryOut(app);
  const listed: unknown = await new (Paths as StaticPaths)(app).getAll();
  if (!isList(listed)) throw new LibraryChanged(library, 'it lists pages in another form');
  return {
    getStaticPaths: () => Promise.resolve(listed),
    render: (request, options) => app.render(request, options),
  };
}

const silent = { write: () => true };

function appOf(value: unknown): App {
  const app = Object(value) as App;
  const lacks = (['setInternals', 'setOptions', 'render'] as const).find(
    (method) => typeof app[method] !== 'function',
  );
  if (lacks !== undefined) throw new LibraryChanged(library, `what it compiles has no ${lacks}`);
  const routes: unknown = Reflect.get(Object(app.manifest), 'routes');
  if (!Array.isArray(routes)) throw new LibraryChanged(library, 'what it compiles has no routes');
  return app;
}

function isList(value: unknown): value is PagePath[] {
  const isPage = (page: Partial<PagePath>) =>
    typeof page.pathname === 'string' && typeof page.route?.type === 'string';
  return Array.isArray(value) && value.every(isPage);
}

/** The styles of each page, by the key under which Astro's build has them while it compiles. */
function stylesByKey({ manifest }: App): Map<string, unknown> {
  return new Map(
    manifest.routes.map(({ routeData, styles }) => [
      `${routeData.route}&${routeData.component}`,
      { styles: styles.map((sheet, order) => ({ sheet, depth: 0, order })) },
    ]),
  );
}

/** Renders a page that every site has, whatever stands in it: styles that do not arrive are missed by nothing else. */
async function tryOut(app: App): Promise<void> {
  const route = app.manifest.routes.find(({ routeData }) => routeData.route === '/404');
  if (!route) throw new LibraryChanged(library, 'it lists no page for missing ones');
  const response = await app.render(new Request('http://localhost/404/'), { routeData: route.routeData });
  const html = await response.text();
  const sheets = route.styles.map(({ src }) => src);
  if (sheets.length === 0 || sheets.some((src) => src === undefined || !html.includes(src)))
    throw new LibraryChanged(library, 'pages that it compiled come without their styles');
}

const served = new Set<string>();

/** Lets modules in a folder, which may be anywhere, import the project's packages. */
function findPackagesFor(folder: string): void {
  if (served.has(folder)) return;
  served.add(folder);
  const project = import.meta.url;
  registerHooks({
    resolve(specifier, context, next) {
      const isOurs = context.parentURL?.startsWith(folder) && !/^(?:[./]|file:)/.test(specifier);
      return next(specifier, isOurs ? { ...context, parentURL: project } : context);
    },
  });
}
