import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { Content, ReadEntry } from '../content/read.ts';
import { joinable, sharedReading } from '../content/reading.ts';
import { textFor } from '../content/text-for.ts';
import { environment } from '../environment.ts';
import { joinEntries } from './join.ts';
import type { Archive, Briefing, Page } from './model.ts';
import { relationsIn } from './related.ts';
import { shownDigest, type Shown } from './shown.ts';

const reading = await loadReading();

/** The whole site's content, joined once. The only module that reads Astro's content collections. */
export const archive: Archive = joinEntries(joinable(reading), {
  today: environment().today,
  preview: import.meta.env.DEV,
}).archive;

/** What is wrong with the content: only the preview shows pages in spite of it. */
export const problems = import.meta.env.DEV ? reading.problems : [];

export const relations = relationsIn(archive);

/** The day of the newest briefing. */
export const newestDay = archive.briefings[0]?.date ?? '';

/**
 * What a page is kept by from one build to the next: it is rendered again when what it shows changes.
 * The preview keeps nothing.
 */
export function kept(shown: () => Shown): { cacheKey?: string } {
  return import.meta.env.DEV ? {} : { cacheKey: shownDigest(shown()) };
}

/** A text to be shown: HTML with gaps for what the archive knows, or a component that gives such HTML. */
export async function textOf(text: Briefing | Page) {
  const { id, entry, outline } = text;
  if (!outline.program) return { html: (await textFor(entry, reading.texts)).html };
  const program = await getEntry('statements' in text ? 'briefings' : 'pages', id);
  if (!program) throw new Error(`${entry.filePath ?? id} was not compiled.`);
  const { Content: Program } = await render(program);
  return { Program };
}

/** What Astro's loaders read, with Astro's records of the images in texts. */
async function loadReading(): Promise<Omit<Content, 'read'>> {
  const [briefings, pages] = await Promise.all([getCollection('briefings'), getCollection('pages')]);
  const content = sharedReading();
  if (!content?.texts) throw new Error('No content was read: Astro has not called the loaders.');
  const entries = {
    ...content.entries,
    briefings: withImages(content.entries.briefings, briefings),
    pages: withImages(content.entries.pages, pages),
  };
  return { ...content, texts: content.texts, entries };
}

function withImages(entries: ReadEntry[], stored: CollectionEntry<'briefings' | 'pages'>[]): ReadEntry[] {
  const imagesOf = new Map(stored.map(({ id, data: { images } }) => [id, images]));
  return entries.map((entry) => ({
    ...entry,
    data: { ...entry.data, images: imagesOf.get(entry.id) ?? [] },
  }));
}
