import { textEnd } from '../../mdx/tags/slots.ts';

const textStart = /<div(?: lang="[^"]*")? class="prose"[^>]*>/;

/**
 * The text of a briefing's page, as HTML.
 *
 * @param path of the page, for the message
 * @throws when there is no text in it
 */
export function cutText(page: string, path: string): string {
  const start = textStart.exec(page);
  const end = page.indexOf(textEnd, start?.index);
  if (!start || end === -1) throw new Error(`The page ${path} has no text in it.`);
  return page.slice(start.index + start[0].length, page.lastIndexOf('</div>', end));
}
