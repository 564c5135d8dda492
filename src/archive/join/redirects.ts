import { entryUrls, subjectUrl } from '../../base/entry-urls.ts';
import { fileAt, folded, oldAddressFault } from '../../base/old-addresses.ts';
import { ownKeys } from '../../base/own-keys.ts';
import type { Finding } from '../../base/problems.ts';
import { addressWithin, belowPath, pathOf } from '../../base/site-path.ts';
import { briefingUrl } from '../../base/urls.ts';
import { isAddress } from '../../base/values.ts';
import { allSubjects } from '../all-subjects.ts';
import * as messages from '../findings/alias-messages.ts';
import { at, type Where } from '../findings/finding-position.ts';
import { subjectAddresses } from '../lists/list-addresses.ts';
import type { Archive, BriefingEntry, Entries, Redirect, Subject } from '../model.ts';
import { formerAddresses } from './former-ids.ts';
import { foldersAbove, OwnFiles, site } from './own-files.ts';

/** Whom an old address leads to. */
interface Claim {
  id: string;
  alias: string;
}

/** What stands besides the entries. */
interface Standing {
  /** Addresses of files that are there but broken. */
  unread: string[];
  /** Paths of files that the site has as they are. */
  files?: Iterable<string> | undefined;
}

/**
 * Old addresses of what readers see, with where they lead: aliases of briefings, and the pages of former ids.
 * An alias that a page, a file or another alias already has is left out and reported; every file is checked,
 * also those that readers do not see.
 */
export function joinRedirects(
  entries: Entries,
  archive: Omit<Archive, 'redirects'>,
  standing: Standing,
  findings: Finding[],
): Redirect[] {
  const kept = new Map<string, string>();
  if (entries.briefings.some(({ data }) => data.aliases.length > 0)) {
    const own = new OwnFiles(pagesOf(entries, standing.unread), standing.files ?? []);
    const claims = new Claims();
    for (const entry of entries.briefings) {
      entry.data.aliases.forEach((alias, index) => {
        const where = at(entry, 'aliases', index);
        const finding =
          wrongStart(where, alias, entries.archive.data.url) ?? problemOf(alias, entry, where, own, claims);
        if (finding) findings.push(finding);
        else kept.set(alias, entry.id);
      });
    }
  }
  const { briefings, withdrawn } = archive;
  return [
    ...[...briefings, ...withdrawn].flatMap(({ id, url, entry }) =>
      entry.data.aliases.filter((alias) => kept.get(alias) === id).map((from) => ({ from, to: url })),
    ),
    ...formerPages(allSubjects(archive)),
  ];
}

/**
 * An alias that does not begin at the root of the site: a whole address, or one with the path of the site before it.
 */
function wrongStart(where: Where, alias: string, site: string): Finding | undefined {
  const base = pathOf(site);
  const within = isAddress(alias)
    ? addressWithin(alias, site)
    : base === '/'
      ? undefined
      : belowPath(alias, base);
  if (within !== undefined) return messages.sitePathInAlias(where, alias, within);
  const fault = isAddress(alias) ? oldAddressFault(alias) : undefined;
  return fault && messages.foreignAlias(where, alias, fault.reason);
}

/** Why a briefing cannot have an alias. */
function problemOf(
  alias: string,
  entry: BriefingEntry,
  where: Where,
  own: OwnFiles,
  claims: Claims,
): Finding | undefined {
  const path = folded(fileAt(alias));
  if (path === fileAt(briefingUrl(entry.id))) return messages.ownAlias(where, alias);
  const owner = own.ownerOf(path);
  if (owner !== undefined) return messages.takenAlias(where, alias, owner);
  const other = claims.make(path, { id: entry.id, alias });
  if (!other) return undefined;
  if (other.path !== path) return messages.aliasInTheWay(where, alias, other);
  return other.id === entry.id
    ? messages.repeatedAlias(where, alias, other.alias)
    : messages.takenAlias(where, alias, other.id);
}

/** Files of old addresses: no two are one, and none lies where another needs a folder. */
class Claims {
  readonly #files = new Map<string, Claim>();
  readonly #folders = new Map<string, Claim>();

  /** Makes a claim on a path, unless another is in the way. */
  make(path: string, claim: Claim): (Claim & { path: string }) | undefined {
    const above = foldersAbove(path);
    const file = [path, ...above].find((one) => this.#files.has(one));
    const other = this.#files.get(file ?? '') ?? this.#folders.get(path);
    if (other) return { ...other, path: file ?? '' };
    this.#files.set(path, claim);
    for (const folder of above) this.#folders.set(folder, claim);
    return undefined;
  }
}

/** Every page of which the entries tell, also those that readers do not see. */
function pagesOf(entries: Entries, unread: string[]): [address: string, owner: string][] {
  const addresses = [
    ...ownKeys(entryUrls).flatMap((folder) => entries[folder].map(({ id }) => entryUrls[folder](id))),
    ...unread,
  ];
  return [...formerAddresses(entries), ...addresses.map((address): [string, string] => [address, site])];
}

/** Every page that subjects have today, at the address of each former id: their own first. */
function formerPages(subjects: Subject[]): Redirect[] {
  const pages = subjects.flatMap((subject) =>
    formerUrls(subject).map((url) =>
      subjectAddresses(subject).map((to) => ({ from: url + to.slice(subject.url.length), to })),
    ),
  );
  return [...pages.flatMap((all) => all.slice(0, 1)), ...pages.flatMap((all) => all.slice(1))];
}

/** Addresses that a subject had under other ids. */
export function formerUrls({ subject, formerIds }: Subject): string[] {
  return formerIds.map((id) => subjectUrl(subject, id));
}
