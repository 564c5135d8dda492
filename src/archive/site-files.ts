import { besideForms, feedForm, standingForms } from '../base/url-forms.ts';
import type { Site } from './model.ts';
import { isMade } from './outputs.ts';

/**
 * Whether a file can stand at an address: one of the site's own, one beside a page, or one that it has as it is.
 *
 * @param isThere whether a page stands at an address
 * @param isFed whether something stands in the feed at an address
 * @param files paths of those that it has as they are; undefined where these are not known
 */
export function hasFileAt(
  address: string,
  {
    site,
    isThere,
    isFed,
    files,
  }: {
    site: Site;
    isThere: (address: string) => boolean;
    isFed: (address: string) => boolean;
    files: ReadonlySet<string> | undefined;
  },
): boolean {
  if (!/\.[a-z0-9]+$/i.test(address) || !isMade(address, site)) return false;
  if (!files || files.has(address.slice(1))) return true;
  if (feedForm.test(address) && !isFed(address)) return false;
  if (standingForms.some((one) => one.test(address))) return true;
  const [, folder = '', name = ''] = /^(.*\/)([^/]+)$/.exec(address) ?? [];
  const isPage = name === 'index.html' && isThere(folder);
  return (
    isPage || besideForms.some(([pages, names]) => pages.test(folder) && names.test(name) && isThere(folder))
  );
}
