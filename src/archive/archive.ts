import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { textFor } from '../content/text-for.ts';
import { Texts } from '../content/texts.ts';
import { environment } from '../environment.ts';
import { joinEntries } from './join.ts';
import type { Archive, Briefing, Entries, Page } from './model.ts';
import { relationsIn } from './related.ts';
import { shownDigest, type Shown } from './shown.ts';

const site = await loadSite();

/** The whole site's content, joined once. The only module that reads Astro's content collections. */
export const archive: Archive = await loadArchive();

/** What is wrong with the content: only the preview shows pages in spite of it. */
export const { problems } = site.data;

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

const texts = new Texts(environment().cache);

/** A text to be shown: HTML with gaps for what the archive knows, or a component that gives such HTML. */
export async function textOf({ entry, outline }: Briefing | Page) {
  if (!outline.program) return { html: (await textFor(entry, texts)).html };
  // The model knows Astro's own record of a file as plain data.
  const { Content: Program } = await render(entry as CollectionEntry<'briefings' | 'pages'>);
  return { Program };
}

async function loadSite(): Promise<CollectionEntry<'site'>> {
  const entry = await getEntry('site', 'archive');
  if (!entry) throw new Error('The archive has no name: content/archive.yaml was not read.');
  return entry;
}

async function loadArchive(): Promise<Archive> {
  const [briefings, actors, places, topics, pages] = await Promise.all([
    getCollection('briefings'),
    getCollection('actors'),
    getCollection('places'),
    getCollection('topics'),
    getCollection('pages'),
  ]);
  const entries: Entries = { archive: site, briefings, actors, places, topics, pages };
  // The loader has stopped the build already if anything is wrong with the content.
  return joinEntries(entries, { today: environment().today, preview: import.meta.env.DEV }).archive;
}
