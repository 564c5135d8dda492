import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { astroCache, astroCacheIn } from './src/build/astro/astro-cache.ts';
import { browserUrls } from './src/build/html/browser-urls.ts';
import { previewPath } from './src/build/preview/preview-path.ts';
import { previewRedirects } from './src/build/preview/preview-redirects.ts';
import { sheets, sheetsApart } from './src/build/astro/sheets.ts';
import { readArchiveFile, unnamedArchive } from './src/content/reading/archive-file.ts';
import { claimCache } from './src/kept/folder-mark.ts';
import { previewImages } from './src/content/images/preview-images.ts';
import { environment } from './src/base/system/environment.ts';
import { pathOf } from './src/base/site-path.ts';
import { cleanAssets } from './src/images/clean-assets.ts';
import { rehypePlugins, remarkPlugins, remarkRehype } from './src/mdx/plugins.ts';
import { lastIndex } from './src/search/index/last-index.ts';

const { content, dist, cache, today, url } = environment();
// Before Astro makes a folder in it.
claimCache(cache);
const { data: archive = unnamedArchive } = await readArchiveFile(content, url);
const base = pathOf(archive.url);

export default defineConfig({
  site: archive.url,
  outDir: dist,
  cacheDir: astroCacheIn(cache),
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // One page is rendered while others are written.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // Astro would make images of its own from those that programs import, and publish the originals beside them.
  image: { service: { entrypoint: fileURLToPath(new URL('src/images/imported.ts', import.meta.url)) } },
  devToolbar: { enabled: false },
  markdown: {
    // Highlighters write style attributes, which the content security policy blocks.
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins, rehypePlugins, remarkRehype }),
  },
  // Joins static stretches of a program to raw HTML, as documents have it.
  integrations: [
    mdx({ optimize: true }),
    astroCache(cache),
    previewPath(base),
    previewImages(),
    previewRedirects({ today }),
  ],
  vite: {
    // Compiled pages have addresses from the root of the site; scripts and sheets are written as they are bundled.
    ...(base !== '/' && {
      experimental: {
        renderBuiltUrl: (name, { ssr, hostType }) => (ssr && hostType !== 'css' ? undefined : base + name),
      },
    }),
    plugins: [lastIndex(dist), cleanAssets(), browserUrls(base), sheetsApart()],
    build: {
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // A script has the words that it says, and not a chunk for the list of all.
        treeshake: { moduleSideEffects: [{ test: /\/src\/base\/words/, sideEffects: false }] },
        output: { codeSplitting: { groups: sheets } },
      },
    },
    server: {
      fs: { allow: ['.', content] },
      // The site before the last one, beside it.
      watch: { ignored: [`${dist}.*/**`] },
    },
  },
});
