import type { Content } from '../content/read-content.ts';
import { digestOf } from '../kept/digest.ts';

/**
 * A digest of what every page depends on: the code, the archive's name, and the pages that the footer leads to.
 *
 * @param code as from `codeVersion`
 */
export function siteVersion(code: string, { archive, entries }: Content): string {
  const pages = entries.pages.map(({ id, data }) => [id, data.title, data.language]);
  return digestOf(code, JSON.stringify([archive.data, pages]));
}
