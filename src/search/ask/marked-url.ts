/** The key of an address that names words to be marked on its page. */
export const markKey = 'mark';

/** An address of the site whose page is to mark words. */
export function markedUrl(url: string, words: string[]): string {
  if (words.length === 0) return url;
  const [path = '', fragment] = url.split('#');
  const query = new URLSearchParams({ [markKey]: words.join(' ') });
  return `${path}?${query.toString()}${fragment === undefined ? '' : `#${fragment}`}`;
}
