import { build, type AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Bundle } from './bundle.ts';
import type { Renderer } from './render-pages.ts';

/**
 * Let Astro build the site, all but its pages: these are left to `render`, which gets what can render them
 * and the modules that this came from.
 *
 * @param dist the folder that Astro writes assets and images into
 * @throws what Astro throws, and what `render` does
 */
export async function buildWithAstro(
  { dist, isVerbose }: { dist: string; isVerbose: boolean },
  render: (renderer: Renderer, bundle: Bundle) => Promise<void>,
): Promise<void> {
  let bundle: Bundle | undefined;
  const noting: Plugin = {
    name: 'archive:bundle',
    applyToEnvironment: ({ name }) => name === 'prerender',
    writeBundle({ dir }, chunks) {
      const entry = Object.keys(chunks).find((name) => name.startsWith('prerender-entry'));
      if (dir !== undefined && entry !== undefined) bundle = { folder: dir, entry };
    },
  };
  const rendering: AstroIntegration = {
    name: 'archive:pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            if (!bundle) throw new Error('Astro was changed: it compiles pages to other files.');
            await render(usual, bundle);
            return [];
          },
        }));
      },
    },
  };
  await build({
    outDir: dist,
    // What Astro has to say of a failure, it throws as well.
    logLevel: isVerbose ? 'warn' : 'silent',
    integrations: [rendering],
    vite: { plugins: [noting] },
  });
}
