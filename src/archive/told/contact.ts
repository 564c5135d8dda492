import { fullUrl } from '../../base/site-path.ts';
import { isMail } from '../../base/values.ts';
import { correctionWords } from '../../base/words.ts';
import type { Archive, Briefing } from '../model.ts';

/** The archive's contact as an address to be followed. Undefined when it has none. */
export function contactAddress({ contact }: Pick<Archive['site'], 'contact'>): string | undefined {
  return contact !== undefined && isMail(contact) ? `mailto:${contact}` : contact;
}

/**
 * Where a reader reports a mistake in a briefing: a mail or a form, with the title and address filled in. Forms of
 * issue trackers take both; others pass them over. Undefined when the archive has no contact.
 */
export function mistakeReport(
  site: Archive['site'],
  { title, url }: Pick<Briefing, 'title' | 'url'>,
): string | undefined {
  const { contact } = site;
  if (contact === undefined) return undefined;
  const about = correctionWords.mistakeIn({ title });
  const body = `${fullUrl(url, site.url)}\n\n`;
  // Mail programs show a plus as it is.
  if (isMail(contact))
    return `mailto:${contact}?subject=${encodeURIComponent(about)}&body=${encodeURIComponent(body)}`;
  const form = new URL(contact);
  form.searchParams.set('title', about);
  form.searchParams.set('body', body);
  return form.href;
}
