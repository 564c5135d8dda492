import { getEntry, render } from 'astro:content';
import { joinEntries } from '../archive/join/join.ts';
import type { Archive, Briefing, Page, Story } from '../archive/model.ts';
import { newestDayOf } from '../archive/queries.ts';
import { Relations } from '../archive/related/related.ts';
import { shownDigest, type Shown } from '../archive/shown/shown.ts';
import { slotValuesOf } from '../archive/told/slot-values.ts';
import { writeDatesIn } from '../base/days/date-words.ts';
import { environment } from '../base/system/environment.ts';
import { textFor } from '../content/reading/text-for.ts';
import { joinable, sharedReading, type SharedContent } from '../content/shared-content.ts';
import { lookOf } from './look.ts';
import { watcher } from './watcher.ts';

const reading = readingOf(sharedReading());

/** The whole site's content, joined once. The only module that reads Astro's content collections. */
export const archive: Archive = seen(
  joinEntries(joinable(reading), { today: environment().today, preview: import.meta.env.DEV }).archive,
);

writeDatesIn(archive.site.language);

/** What of the look is the archive's own. */
export const look = lookOf(archive.site);

/** What is wrong with the content: only the preview shows pages in spite of it. */
export const problems = import.meta.env.DEV ? reading.problems : [];

export const relations = new Relations(archive);

/** The last day of which briefings tell. */
export const newestDay = newestDayOf(archive.briefings) ?? '';

/**
 * What a page is kept by from one build to the next: it is rendered again when what it shows changes.
 * The preview keeps nothing.
 */
export function kept(shown: () => Shown): { cacheKey?: string } {
  if (import.meta.env.DEV) return {};
  // The menu leads to stories where there are any.
  const decide = () => shownDigest([archive.stories.length > 0, shown()]);
  return { cacheKey: watcher()?.deciding(decide) ?? decide() };
}

/** The pages of a route, each kept by what it shows. */
export function keptPages<Page extends { props: object }>(
  pages: Page[],
  shown: (props: Page['props']) => Shown,
): (Page & { cacheKey?: string })[] {
  return pages.map((page) => ({ ...page, ...kept(() => shown(page.props)) }));
}

/** The pages of texts, each kept by what it shows; that of a program, which decides for itself, by nothing. */
export function textPages<Text extends Briefing | Story>(
  texts: readonly Text[],
  shown: (text: Text) => Shown,
): { params: { id: string }; props: { text: Text }; cacheKey?: string }[] {
  return texts.map((text) => ({
    params: { id: text.id },
    props: { text },
    ...(!text.outline.program && kept(() => shown(text))),
  }));
}

/**
 * A text to be shown: HTML or a component that gives such, with what the archive has for its slots.
 *
 * @throws when the text is a program that Astro did not compile
 */
export async function textOf(text: Briefing | Page | Story) {
  const { id, entry, outline } = text;
  const slots = slotValuesOf(text);
  if (!outline.program) return { slots, html: (await textFor(entry, reading.texts)).html };
  const collection = 'statements' in text ? 'briefings' : 'subject' in text ? 'stories' : 'pages';
  const program = await getEntry(collection, id);
  if (!program) throw new Error(`${entry.filePath ?? id} was not compiled.`);
  const { Content: Program } = await render(program);
  return { slots, Program };
}

function seen(joined: Archive): Archive {
  return watcher()?.over(joined) ?? joined;
}

function readingOf(content: SharedContent | undefined): Required<SharedContent> {
  if (!content?.texts) throw new Error('No content was read: Astro has not called the loaders.');
  return { ...content, texts: content.texts };
}
