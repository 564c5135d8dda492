import { codeVersion } from '../kept/code-version.ts';
import { digestOf } from '../kept/digest.ts';
import type { Content } from '../content/read.ts';

/**
 * A digest of what every page depends on: the code, the archive's name, and the pages that the footer leads to.
 *
 * @param root the project's root folder
 */
export async function siteVersion(root: string, { archive, entries }: Content): Promise<string> {
  const pages = entries.pages.map(({ id, data }) => [id, data.title]);
  return digestOf(await codeVersion(root), JSON.stringify([archive.data, pages]));
}
