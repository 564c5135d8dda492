/** The key of an address that names words to be marked on its page. */
export const markKey = 'mark';

/** An address of the site whose page is to mark words and phrases. */
export function markedUrl(url: string, words: string[], phrases: string[] = []): string {
  const wanted = [...phrases.map((phrase) => `"${phrase}"`), ...words];
  if (wanted.length === 0) return url;
  const [path = '', fragment] = url.split('#');
  const query = new URLSearchParams({ [markKey]: wanted.join(' ') });
  return `${path}?${query.toString()}${fragment === undefined ? '' : `#${fragment}`}`;
}
