import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { environment } from '../environment.ts';
import { joinEntries } from './join.ts';
import type { Archive, Briefing, Entries, Page } from './model.ts';
import { relationsIn } from './related.ts';

const site = await loadSite();

/** The whole site's content, joined once. The only module that reads Astro's content collections. */
export const archive: Archive = await loadArchive();

/** What is wrong with the content: only the preview shows pages in spite of it. */
export const { problems } = site.data;

export const relations = relationsIn(archive);

/** Astro's own record of a text, for `render()`. The model knows it as plain data. */
export function entryOf({ entry }: Briefing | Page): CollectionEntry<'briefings' | 'pages'> {
  return entry as CollectionEntry<'briefings' | 'pages'>;
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
