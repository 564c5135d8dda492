import { build, type AstroIntegration } from 'astro';
import { dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import type { Plugin } from 'vite';
import { pagesEntry } from './astro-private.ts';
import type { SentOrder } from './astro-process.ts';
import type { Bundle } from './bundle.ts';
import type { Renderer } from './render-pages.ts';

/** Finds what content imports from outside its folder: for Astro, that does not lie where it does. */
function importsFrom({
  settings,
  linked,
  project,
}: Pick<SentOrder, 'settings' | 'linked' | 'project'>): Plugin {
  return {
    name: 'archive:imports',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer?.startsWith(linked + sep) || !/^\.\.?\//.test(source)) return undefined;
      const folder = relative(linked, dirname(importer));
      if (join(linked, folder, source).startsWith(linked + sep)) return undefined;
      const path = resolve(settings.content, folder, source);
      const below = relative(project, path);
      return this.resolve(below.startsWith('..') ? path : resolve(process.cwd(), below), importer, {
        skipSelf: true,
      });
    },
  };
}

/**
 * Let Astro build the site, all but its pages: these are left to `render`, which gets what can render them
 * and the modules that this came from, if they can be told.
 *
 * @param order where the content lies, and the folder that Astro writes assets and images into
 * @throws what Astro throws, and what `render` does
 */
export async function buildWithAstro(
  order: Pick<SentOrder, 'settings' | 'linked' | 'project' | 'out' | 'isVerbose'>,
  render: (renderer: Renderer, bundle: Bundle | undefined) => Promise<void>,
): Promise<void> {
  let bundle: Bundle | undefined;
  const noting = noteBundle((one) => (bundle = one));
  const rendering = renderPages((usual) => render(usual, bundle));
  await build({
    outDir: order.out,
    // What Astro has to say of a failure, it throws as well.
    logLevel: order.isVerbose ? 'warn' : 'silent',
    integrations: [rendering],
    // Modules are known by where they lie in the folder of links, which is no matter of where that is.
    vite: {
      // Else in the project's packages, where nobody may write to in some checkouts.
      cacheDir: join(dirname(order.out), '.vite'),
      plugins: [noting, importsFrom(order)],
      resolve: { preserveSymlinks: true },
    },
  });
}

/** Tells where the pages were bundled to. */
function noteBundle(note: (bundle: Bundle) => void): Plugin {
  return {
    name: 'archive:bundle',
    applyToEnvironment: ({ name }) => name === 'prerender',
    writeBundle({ dir }, chunks) {
      const entry = pagesEntry(Object.keys(chunks));
      if (dir !== undefined && entry !== undefined) note({ folder: dir, entry });
    },
  };
}

/** Has pages rendered in place of Astro, which is told that there are none. */
function renderPages(render: (usual: Renderer) => Promise<void>): AstroIntegration {
  return {
    name: 'archive:pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            await render(usual);
            return [];
          },
        }));
      },
    },
  };
}
