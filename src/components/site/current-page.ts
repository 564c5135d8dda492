/** What a link of the header says to whoever is on the page at its address, or on one below it. */
export function currentOn(path: string, url: string): 'page' | 'true' | undefined {
  if (path === url) return 'page';
  return path.startsWith(url) ? 'true' : undefined;
}
