/**
 * What a page may load and run: its own files alone, and nothing that is written into it. Astro would add the digests
 * of all scripts and sheets of the site, which every page would be loaded with and made anew for.
 * https://github.com/withastro/astro/pull/13675
 */
export const policy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  // Pagefind's search runs as WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
].join(';');
