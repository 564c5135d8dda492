import { fileAt } from '../../base/old-addresses.ts';
import type { Finding } from '../../base/problems.ts';
import { decoded } from '../../base/site-path.ts';
import * as urls from '../../base/urls.ts';
import { allSubjects } from '../all-subjects.ts';
import { feedsOf } from '../feed-subjects.ts';
import * as messages from '../findings/address-messages.ts';
import type { Link } from '../findings/links-out.ts';
import { meantBy, type MeantAddress, pathIn } from '../findings/meant-addresses.ts';
import { Suggesting } from '../findings/suggesting.ts';
import { listAddresses } from '../lists/list-addresses.ts';
import type { Archive } from '../model.ts';
import { isMade } from '../outputs.ts';
import { hasFileAt } from '../site-files.ts';

interface Known {
  /** What each text can be asked for, by its address. */
  anchors: Map<string, ReadonlySet<string>>;
  /** Addresses of texts that readers do not see. */
  hidden: ReadonlySet<string>;
  /** Addresses of subjects that readers do not see yet. */
  awaited: ReadonlySet<string>;
  standing: Iterable<string>;
  files: ReadonlySet<string> | undefined;
}

/** Looks up where links link. */
export class LinkCheck {
  readonly #archive: Archive;
  #isFed: ((address: string) => boolean) | undefined;
  readonly #known: Known;
  readonly #addresses: ReadonlySet<string>;
  readonly #old: ReadonlyMap<string, string>;
  readonly #suggesting = new Suggesting();
  #lists: ReadonlySet<string> | undefined;

  constructor(archive: Archive, known: Known) {
    this.#archive = archive;
    this.#known = known;
    const { anchors, awaited, standing } = known;
    this.#addresses = new Set([...fixedAddresses(archive), ...anchors.keys(), ...awaited, ...standing]);
    this.#old = new Map(archive.redirects.map(({ from, to }) => [fileAt(from), to]));
  }

  /** What is wrong with a link. */
  findings(link: Link): Finding[] {
    const { where, href } = link;
    const meant = meantBy(link, this.#archive.site.url, (path) => this.#isPage(path));
    if (!meant) return [];
    const { address, form } = meant;
    if (form === 'relative') {
      const there = address.startsWith('/') ? address : undefined;
      const known = there === undefined ? this.#among(where.file) : [];
      return [messages.relativeLink(where, href, there, known)];
    }
    const said = form === 'below' ? [messages.sitePathInLink(where, href, address)] : [];
    return [...said, ...this.#found(link, meant)];
  }

  #found({ where, href, isVisible }: Link, { address, form, written }: MeantAddress): Finding[] {
    const { anchors, hidden, awaited } = this.#known;
    const path = pathIn(address);
    const now = this.#addresses.has(path) ? undefined : this.#old.get(fileAt(path));
    const said =
      now === undefined ? [] : [messages.oldAddress(where, href, written(now + address.slice(path.length)))];
    const page = now ?? path;
    if (!this.#addresses.has(page)) {
      if (this.#isOther(page)) return said;
      const known = this.#among(where.file);
      // What a link with the path of the site before it is to be is said already.
      const isMended = form !== 'below';
      return [messages.unknownAddress(where, { href, address, written, isMended }, known)];
    }
    if (hidden.has(page) && isVisible) return [messages.hiddenAddress(where, href)];
    if (awaited.has(page) && isVisible) return [messages.unpublishedSubject(where, href)];
    const fragment = fragmentOf(address);
    const ids = anchors.get(page);
    if (!fragment || !ids || isOurs(fragment)) return said;
    // Browsers look for it as it is written, and then for what it stands for.
    if (ids.has(fragment) || ids.has(decoded(fragment))) return said;
    const near = this.#suggesting.among(where.file, ids, new Set());
    return [messages.unknownFragment(where, href, near)];
  }

  #among(file: string): ReadonlySet<string> {
    return this.#suggesting.among(file, this.#addresses, new Set());
  }

  #isPage(path: string): boolean {
    return this.#addresses.has(path) || this.#isList(path);
  }

  #isList(path: string): boolean {
    return (this.#lists ??= new Set(listAddresses(this.#archive))).has(path);
  }

  /** Whether something stands at an address that is no text's and no subject's. */
  #isOther(path: string): boolean {
    const { site } = this.#archive;
    const { files } = this.#known;
    this.#isFed ??= feedsOf(this.#archive);
    const isThere = (one: string) => this.#isPage(one);
    return hasFileAt(path, { site, files, isThere, isFed: this.#isFed }) || this.#isList(path);
  }
}

function fixedAddresses(archive: Archive): string[] {
  const { homeUrl, searchUrl, briefingsUrl, actorsUrl, placesUrl, topicsUrl, statementsUrl } = urls;
  const { correctionsUrl, feedsUrl, dataUrl } = urls;
  return [
    ...[homeUrl, searchUrl, briefingsUrl, actorsUrl, placesUrl, topicsUrl, statementsUrl],
    ...[correctionsUrl, feedsUrl, dataUrl].filter((url) => isMade(url, archive.site)),
    ...(archive.stories.length > 0 ? [urls.storiesUrl] : []),
    ...new Set(archive.briefings.map(({ year }) => urls.yearUrl(year))),
    ...allSubjects(archive).map(({ url }) => url),
  ];
}

/** What an address names on its page. Browsers look for a text that stands behind `:~:` themselves. */
function fragmentOf(address: string): string {
  const start = address.indexOf('#');
  return start === -1 ? '' : address.slice(start + 1).replace(/:~:.*$/s, '');
}

/** Anchors that pages add around the text: sources, months, sections. Those in the text are known. */
function isOurs(fragment: string): boolean {
  return /^(?!(?:p|statement|turn|note)_)[a-z]+_/.test(fragment);
}
