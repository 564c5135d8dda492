import { idMeant } from '../../base/ids.ts';
import type { Finding } from '../../base/problems.ts';
import { closest } from '../../base/text/closest.ts';
import type { Where } from './finding-position.ts';
import { error, warning } from './findings.ts';
import { pagesMeant, pathIn } from './meant-addresses.ts';

/**
 * Says that a link leads to no page, and which one may be meant.
 *
 * @param href as it is written
 * @param address what it means within the site, and how another would be written there
 * @param isMended whether the right address is to be put in its place
 */
export function unknownAddress(
  where: Where,
  {
    href,
    address,
    written,
    isMended,
  }: { href: string; address: string; written: (address: string) => string; isMended: boolean },
  known: Iterable<string>,
): Finding {
  const addresses = new Set(known);
  const spelt = pagesMeant(pathIn(address)).find((one) => addresses.has(one));
  const nearest = spelt ?? closestAddress(address, addresses);
  const advice =
    nearest === undefined ? 'Mend the link, or remove it.' : `Did you mean "${written(nearest)}"?`;
  const rest = address.slice(pathIn(address).length);
  const answer = isMended && spelt !== undefined ? { was: href, now: written(spelt + rest) } : undefined;
  return error(where, 'broken-link', `Nothing stands at ${isMended ? href : address}. ${advice}`, answer);
}

/** An address of the site that begins with the path at which it lives, which is put on when pages are made. */
export function sitePathInLink(where: Where, href: string, now: string): Finding {
  const message = `Addresses of this site begin behind the path of its url. Write ${now}, not ${href}.`;
  return error(where, 'broken-link', message, { was: href, now });
}

/**
 * A link from page to page, or from file to file.
 *
 * @param meant the address of what it means, if that is there
 * @param known the addresses that there are
 */
export function relativeLink(
  where: Where,
  href: string,
  meant: string | undefined,
  known: Iterable<string>,
): Finding {
  const advice = meant === undefined ? placeMeant(href, known) : `Write ${meant}.`;
  const answer = meant === undefined ? undefined : { was: href, now: meant };
  return error(where, 'relative-link', `"${href}" does not say where it starts. ${advice}`, answer);
}

/** What a path that leads to no file may have been meant to lead to: the one page whose address ends like it. */
function placeMeant(href: string, known: Iterable<string>): string {
  const name = idMeant(/([^/]*?)(?:\.\w+)?\/?(?:[?#].*)?$/s.exec(href)?.[1] ?? '');
  const [alike, ...others] = name === '' ? [] : [...known].filter((one) => one.endsWith(`/${name}/`));
  return alike !== undefined && others.length === 0
    ? `Did you mean "${alike}"?`
    : 'Write a whole address, as https://…, or one of this site, as /briefings/2017/port-closed/.';
}

/** The address that differs from `href` in its last slash or in one of its parts, and there least. */
function closestAddress(href: string, known: Iterable<string>): string | undefined {
  const path = href.split(/[?#]/, 1)[0] ?? '';
  const parts = path.split('/').filter(Boolean);
  const wanted = `/${[...parts, ''].join('/')}`;
  const near = new Map<string, string>();
  for (const address of known) {
    if (address === wanted) return address;
    const others = address.split('/').filter(Boolean);
    if (others.length !== parts.length) continue;
    const [first, ...rest] = others.flatMap((part, index) => (part === parts[index] ? [] : [index]));
    if (first !== undefined && rest.length === 0) near.set(`${first} ${others[first] ?? ''}`, address);
  }
  const found = parts.flatMap((part, index) => closest(`${index} ${part}`, near.keys()) ?? []);
  return near.get(found[0] ?? '');
}

/** A text that readers see leads to a briefing that they don't. */
export function hiddenAddress(where: Where, href: string): Finding {
  const message = `Readers find nothing at ${href} yet: it is a draft or under embargo. Remove the link for now.`;
  return error(where, 'broken-link', message);
}

/** A text that readers see leads to a subject that only briefings use which they don't see yet. */
export function unpublishedSubject(where: Where, href: string): Finding {
  const message = `Readers find nothing at ${href} yet: only drafts and briefings under embargo use it. Remove the link for now.`;
  return error(where, 'broken-link', message);
}

/** A link that works by way of a redirect. */
export function oldAddress(where: Where, href: string, now: string): Finding {
  const message = `${href} is an old address. Write ${now}.`;
  return warning(where, 'old-address', message, { was: href, now });
}

export function unknownFragment(where: Where, href: string, known: Iterable<string>): Finding {
  const fragment = href.slice(href.indexOf('#') + 1);
  const near = closest(fragment, known);
  const advice =
    near === undefined ? 'Mend the link, or leave out what follows #.' : `Did you mean "${near}"?`;
  const isSpelt = near?.toLowerCase() === fragment.toLowerCase();
  const now = href.slice(0, href.length - fragment.length) + (near ?? '');
  const message = `The page has nothing called "${fragment}". ${advice}`;
  return error(where, 'broken-link', message, isSpelt ? { was: href, now } : undefined);
}
