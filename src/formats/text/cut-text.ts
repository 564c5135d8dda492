/** Stands behind a text in its page, so that it can be cut out of it again. */
export const textEnd = '<!--/text-->';

const textStart = '<div class="prose">';

/**
 * The text of a briefing's page, as HTML.
 *
 * @param path of the page, for the message
 * @throws when there is no text in it
 */
export function cutText(page: string, path: string): string {
  const start = page.indexOf(textStart);
  const end = page.indexOf(textEnd, start);
  if (start === -1 || end === -1) throw new Error(`The page ${path} has no text in it.`);
  return page.slice(start + textStart.length, page.lastIndexOf('</div>', end));
}
