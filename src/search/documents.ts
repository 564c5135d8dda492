import { dateInWords } from '../archive/dates.ts';
import type { Actor, Archive, Briefing, Place, Topic } from '../archive/model.ts';
import { roleInWords } from '../archive/roles.ts';
import { placeChain, topicChain } from '../archive/trees.ts';

/** One thing that search finds, as the HTML that Pagefind reads. What is searchable is said here only. */
export interface SearchDocument {
  url: string;
  html: string;
}

/**
 * The documents to index: listed briefings and every subject that occurs in one.
 *
 * @param textOf the rendered text of a briefing
 */
export function searchDocuments(archive: Archive, textOf: (briefing: Briefing) => string): SearchDocument[] {
  const { language } = archive.site;
  return [
    ...archive.briefings.map((briefing) => briefingDocument(briefing, textOf(briefing))),
    ...archive.actors.filter(occurs).map(actorDocument),
    ...archive.places
      .filter(({ briefings, contains }) => briefings.length + contains.length > 0)
      .map(placeDocument),
    ...archive.topics
      .filter(({ briefings, narrower }) => briefings.length + narrower.length > 0)
      .map(topicDocument),
  ].map(({ url, html }) => ({ url, html: `<html lang="${language}">${html}</html>` }));
}

function occurs(actor: Actor): boolean {
  return actor.briefings.length + actor.statements.length + actor.members.length > 0;
}

function briefingDocument(briefing: Briefing, text: string): SearchDocument {
  const { url, title, date, summary, location, cast, topics, year } = briefing;
  const places = [location, ...placeChain(location)];
  const names = [...cast.map(({ actor }) => actor.name), ...places.map(({ name }) => name)];
  const facets = {
    kind: ['briefing'],
    year: [year],
    actor: cast.map(({ actor }) => actor.id),
    place: places.map(({ id }) => id),
    topic: withBroader(topics).map(({ id }) => id),
  };
  const meta = { date, day: dateInWords(date), place: location.name, kind: 'briefing', summary };
  return page(url, title, meta, facets, `${part(summary, 4)}${part(names.join(', '), 3)}${text}`, { date });
}

function actorDocument(actor: Actor): SearchDocument {
  const { url, name, aliases, summary, roles, briefings, kind } = actor;
  const offices = roles.map((role) => `${roleInWords(role)} ${role.from} – ${role.to ?? ''}`);
  const meta = { kind: 'actor', note: summary ?? '', count: String(briefings.length), actorKind: kind };
  const text = part(aliases.join(', '), 8) + part(offices.join('. '), 4) + part(summary ?? '', 2);
  return page(url, name, meta, { kind: ['actor'] }, text);
}

function placeDocument(place: Place): SearchDocument {
  const { url, name, aliases, briefings } = place;
  const chain = placeChain(place).map((one) => one.name);
  const meta = { kind: 'place', note: chain.join(', '), count: String(briefings.length) };
  return page(url, name, meta, { kind: ['place'] }, part(aliases.join(', '), 8) + part(chain.join(', '), 1));
}

function topicDocument(topic: Topic): SearchDocument {
  const { url, name, summary, briefings } = topic;
  const meta = { kind: 'topic', note: summary ?? '', count: String(briefings.length) };
  return page(url, name, meta, { kind: ['topic'] }, part(summary ?? '', 2));
}

/** Topics with all topics above them, each once. */
function withBroader(topics: Topic[]): Topic[] {
  return [...new Set(topics.flatMap((topic) => [topic, ...topicChain(topic)]))];
}

function page(
  url: string,
  title: string,
  meta: Record<string, string>,
  facets: Record<string, string[]>,
  body: string,
  sort: Record<string, string> = {},
): SearchDocument {
  const head = [
    ...Object.entries(meta).map(([name, value]) => tag('meta', name, value)),
    ...Object.entries(facets).flatMap(([name, values]) => values.map((value) => tag('filter', name, value))),
    ...Object.entries(sort).map(([name, value]) => tag('sort', name, value)),
  ];
  const heading = `<h1 data-pagefind-weight="10" data-pagefind-meta="title">${escaped(title)}</h1>`;
  return { url, html: `<head>${head.join('')}</head><body>${heading}${body}</body>` };
}

function tag(kind: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return `<meta data-pagefind-${kind}="${name}[content]" content="${escaped(value)}">`;
}

function part(text: string, weight: number): string {
  return text === '' ? '' : `<p data-pagefind-weight="${weight}">${escaped(text)}</p>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
