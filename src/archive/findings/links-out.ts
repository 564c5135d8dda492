import { actorUrl } from '../../base/urls.ts';
import { isMail } from '../../base/values.ts';
import type { Archive, Briefing, Entries, Page, Story } from '../model.ts';
import { at, type Where } from './finding-position.ts';

/** Something in a content file that links on: a link in its text, or an address in one of its fields. */
export interface Link {
  where: Where;
  /** As it is written. */
  href: string;
  /** The address of the text in which it is a link; fields have whole addresses. */
  from: string | undefined;
  /** Whether readers see it. */
  isVisible: boolean;
}

export type Text = Briefing | Page | Story;

export function linksOf(text: Text, { isVisible }: Pick<Link, 'isVisible'>): Link[] {
  const file = text.entry.filePath ?? text.id;
  return text.outline.links.map(({ href, position }) => ({
    where: { file, position },
    href,
    from: text.url,
    isVisible,
  }));
}

/** The addresses in fields of entries. @param hidden addresses of the pages that readers do not see */
export function linksInFields(
  { archive, briefings, actors }: Pick<Entries, 'archive' | 'briefings' | 'actors'>,
  shown: Pick<Archive, 'briefings' | 'withdrawn'>,
  hidden: ReadonlySet<string>,
): Link[] {
  const visible = new Set([...shown.briefings, ...shown.withdrawn].map(({ id }) => id));
  const { contact, links, publisher, licence } = archive.data;
  return [
    ...briefings.flatMap((entry) =>
      entry.data.sources.flatMap((source, index) =>
        (['url', 'archive'] as const).flatMap((name) =>
          addressIn(at(entry, 'sources', index, name), source[name], { isVisible: visible.has(entry.id) }),
        ),
      ),
    ),
    ...actors.flatMap((entry) =>
      entry.data.links.flatMap(({ url }, index) =>
        addressIn(at(entry, 'links', index, 'url'), url, { isVisible: !hidden.has(actorUrl(entry.id)) }),
      ),
    ),
    ...links.flatMap(({ url }, index) => addressIn(at(archive, 'links', index, 'url'), url)),
    ...(contact === undefined || isMail(contact) ? [] : addressIn(at(archive, 'contact'), contact)),
    ...addressIn(at(archive, 'publisher', 'url'), publisher.url),
    ...addressIn(at(archive, 'licence', 'url'), licence.url),
  ];
}

function addressIn(where: Where, href: string | undefined, { isVisible } = { isVisible: true }): Link[] {
  return href === undefined ? [] : [{ where, href, from: undefined, isVisible }];
}
