import type { Finding } from '../../base/problems.ts';
import { linksInFields, linksOf, type Text } from '../findings/links-out.ts';
import type { Archive, Briefing, Entries, Subject } from '../model.ts';
import { LinkCheck } from './link-check.ts';

/** What stands besides the archive. */
interface Beside {
  /** What fields say. */
  entries?: Entries | undefined;
  /** Addresses of files that are not joined because something else is wrong with them. */
  standing?: Iterable<string>;
  /** Subjects that readers do not see yet. */
  unpublished?: Iterable<Subject>;
  /** Paths of files that the site has as they are. */
  files?: Iterable<string> | undefined;
}

/**
 * Links in texts, and whole addresses in fields, to addresses of the site at which nothing stands.
 *
 * @param briefings every briefing, also those that readers do not see yet: they are checked too
 */
export function linkFindings(
  archive: Archive,
  briefings: Briefing[],
  { entries, standing = [], unpublished = [], files }: Beside = {},
): Finding[] {
  const hiddenStories = [...unpublished].filter((one) => one.subject === 'story');
  const texts = [...briefings, ...archive.stories, ...hiddenStories, ...archive.pages];
  const visible = new Set<Text>([
    ...archive.briefings,
    ...archive.withdrawn,
    ...archive.stories,
    ...archive.pages,
  ]);
  const awaited = new Set([...unpublished].map(({ url }) => url));
  const links = [
    ...texts.flatMap((text) => linksOf(text, { isVisible: visible.has(text) })),
    ...(entries ? linksInFields(entries, archive, awaited) : []),
  ];
  if (links.length === 0) return [];
  const check = new LinkCheck(archive, {
    anchors: new Map(texts.map((text) => [text.url, new Set(text.outline.anchors)])),
    hidden: new Set(texts.filter((text) => !visible.has(text)).map(({ url }) => url)),
    awaited,
    standing,
    files: files && new Set(files),
  });
  return links.flatMap((link) => check.findings(link));
}
