import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://bench.example.org',
  outDir: process.env.BENCH_DIST,
  cacheDir: process.env.BENCH_CACHE,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [mdx()],
});
