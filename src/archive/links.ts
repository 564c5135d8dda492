import * as messages from './messages.ts';
import { listAddresses } from './listings.ts';
import type { Archive, Briefing, Page, Story, Subject } from './model.ts';
import { fileAt } from '../base/old-addresses.ts';
import type { Finding } from '../base/problems.ts';
import { isMade } from './outputs.ts';
import { Suggesting } from './suggesting.ts';
import * as urls from '../base/urls.ts';

/**
 * Links in texts to addresses of the site at which nothing stands.
 *
 * @param briefings every briefing, also those that readers do not see yet: they are checked too
 * @param others addresses of files that are not joined because something else is wrong with them, and
 *   subjects that readers do not see yet
 */
export function linkFindings(
  archive: Archive,
  briefings: Briefing[],
  { standing = [], unpublished = [] }: { standing?: Iterable<string>; unpublished?: Iterable<Subject> } = {},
): Finding[] {
  const hiddenStories = [...unpublished].filter((one) => one.subject === 'story');
  const texts = [...briefings, ...archive.stories, ...hiddenStories, ...archive.pages];
  if (texts.every(({ outline }) => outline.links.length === 0)) return [];
  const anchors = new Map(texts.map((text) => [text.url, new Set(text.outline.anchors)]));
  const awaited = new Set([...unpublished].map(({ url }) => url));
  const addresses = new Set([...fixedAddresses(archive), ...anchors.keys(), ...awaited, ...standing]);
  const suggesting = new Suggesting();
  let lists: Set<string> | undefined;
  const isList = (address: string) => (lists ??= new Set(listAddresses(archive))).has(address);
  const visible = new Set<Text>([
    ...archive.briefings,
    ...archive.withdrawn,
    ...archive.stories,
    ...archive.pages,
  ]);
  const old = new Map(archive.redirects.map(({ from, to }) => [fileAt(from), to]));
  const hidden = new Set(texts.filter((text) => !visible.has(text)).map(({ url }) => url));
  return texts.flatMap((text) =>
    text.outline.links.flatMap(({ href, position }) => {
      const where = { file: fileOf(text), place: position };
      const [path = '', fragment] = href.split('#');
      const written = path === '' ? text.url : (path.split('?')[0] ?? '');
      const now = addresses.has(written) ? undefined : old.get(fileAt(written));
      const said =
        now === undefined ? [] : messages.oldAddress(where, href, now + href.slice(written.length));
      const address = now ?? written;
      if (!addresses.has(address))
        return (isFile(address) && isMade(address, archive.site)) || isList(address)
          ? said
          : messages.unknownAddress(where, href, suggesting.among(where.file, addresses, new Set()));
      if (hidden.has(address) && visible.has(text)) return messages.hiddenAddress(where, href);
      if (awaited.has(address) && visible.has(text)) return messages.unpublishedSubject(where, href);
      const known = anchors.get(address);
      const found = !fragment || !known || known.has(decoded(fragment)) || isOurs(fragment);
      return found
        ? said
        : messages.unknownFragment(where, href, suggesting.among(where.file, known, new Set()));
    }),
  );
}

function fixedAddresses(archive: Archive): string[] {
  const { homeUrl, searchUrl, briefingsUrl, actorsUrl, placesUrl, topicsUrl, statementsUrl } = urls;
  const { correctionsUrl, feedsUrl, dataUrl } = urls;
  return [
    ...[homeUrl, searchUrl, briefingsUrl, actorsUrl, placesUrl, topicsUrl, statementsUrl],
    ...[correctionsUrl, feedsUrl, dataUrl].filter((url) => isMade(url, archive.site)),
    ...(archive.stories.length > 0 ? [urls.storiesUrl] : []),
    ...new Set(archive.briefings.map(({ year }) => urls.yearUrl(year))),
    ...[...archive.actors, ...archive.places, ...archive.topics, ...archive.stories].map(({ url }) => url),
  ];
}

type Text = Briefing | Page | Story;

function fileOf(text: Text): string {
  return text.entry.filePath ?? text.id;
}

/** Files such as `/logo.svg` come from `public/`, which is not content. */
function isFile(address: string): boolean {
  return /\.[a-z0-9]+$/.test(address);
}

/** Anchors that pages add around the text: sources, months, sections. Those in the text are known. */
function isOurs(fragment: string): boolean {
  return /^(?!(?:p|statement|turn|note)_)[a-z]+_/.test(fragment);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
