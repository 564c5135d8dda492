import type { CalendarDate } from './dates.ts';
import { linkFindings } from './links.ts';
import * as messages from './messages.ts';
import type { Archive, Briefing, BriefingEntry, BriefingState, Entries, Page, Statement } from './model.ts';
import { byId, byName, bySortName, compare, newestFirst } from './order.ts';
import type { Finding } from './problems.ts';
import { joinRedirects } from './redirects.ts';
import { roleOn } from './roles.ts';
import { at, joinSubjects, type Directory } from './subjects.ts';
import { briefingUrl, pageUrl, statementAnchor } from './urls.ts';

export interface JoinOptions {
  /** Embargoes end on their day. */
  today: CalendarDate;
  /** Lists drafts and briefings under embargo too. */
  preview?: boolean;
}

/**
 * Join content entries into one archive.
 *
 * Every reference is resolved here, in both directions, so that pages follow objects and never look
 * anything up by id. What leads nowhere is left out of the archive and returned as a finding; all
 * files are checked, drafts too.
 */
export function joinEntries(
  entries: Entries,
  options: JoinOptions,
): { archive: Archive; problems: Finding[] } {
  const problems: Finding[] = [];
  const directory = joinSubjects(entries, problems);
  const all = entries.briefings
    .map((entry) => joinBriefing(entry, directory, options.today, problems))
    .filter((briefing) => briefing !== undefined)
    .sort(newestFirst);

  const listed = all.filter(
    ({ state }) => state === 'published' || (options.preview && state !== 'withdrawn'),
  );
  listed.forEach((briefing, index) => {
    briefing.newer = listed[index - 1];
    briefing.older = listed[index + 1];
    enter(briefing);
  });
  const withdrawn = all.filter(({ state }) => state === 'withdrawn');
  const statements = listed.flatMap((briefing) => briefing.statements).sort(latestFirst);
  for (const statement of statements) statement.by.statements.push(statement);

  const pages = entries.pages.map(joinPage).sort(byId);
  const archive: Archive = {
    site: entries.archive,
    briefings: listed,
    withdrawn,
    actors: [...directory.actors.values()].sort(bySortName),
    places: [...directory.places.values()].sort(byName),
    topics: [...directory.topics.values()].sort(byName),
    statements,
    pages,
    redirects: joinRedirects(entries.briefings, [...listed, ...withdrawn], problems),
  };
  problems.push(...linkFindings(archive, all));
  return { archive, problems };
}

function joinBriefing(
  entry: BriefingEntry,
  directory: Directory,
  today: CalendarDate,
  problems: Finding[],
): Briefing | undefined {
  const { id, data } = entry;
  checkDates(entry, problems);
  checkSources(entry, problems);
  const cast = data.actors.flatMap((actorId, index) => {
    const actor = directory.actor(actorId, at(entry, 'actors', index));
    return actor ? [{ actor, role: roleOn(actor, data.date) }] : [];
  });
  const topics = data.topics.flatMap(
    (topicId, index) => directory.topic(topicId, at(entry, 'topics', index)) ?? [],
  );
  const location = directory.place(data.location, at(entry, 'location'));
  for (const { kind, id: subject, position } of data.outline.references) {
    directory[kind](subject, { ...at(entry), place: position });
  }
  if (!location) return undefined;

  const { title, date, summary, corrections, publish, updated, outline } = data;
  const briefing: Briefing = {
    id,
    url: briefingUrl(id),
    state: stateOn(data, today),
    title,
    date,
    year: date.slice(0, 4),
    summary,
    location,
    cast,
    topics,
    sources: data.sources.map((source, index) => ({ ...source, number: index + 1 })),
    corrections: [...corrections].sort((a, b) => compare(b.date, a.date)),
    publish,
    updated,
    statements: [],
    outline,
    entry,
  };
  briefing.statements = outline.statements.flatMap((written, index) => {
    const by = directory.actors.get(written.by);
    if (!by) return [];
    const on = written.on ?? date;
    const statement: Statement = {
      by,
      role: roleOn(by, on),
      on,
      at: directory.places.get(written.at ?? ''),
      source: briefing.sources.find((source) => source.id === written.source),
      topic: directory.topics.get(written.topic ?? ''),
      text: written.text,
      briefing,
      url: `${briefing.url}#${statementAnchor(index + 1)}`,
    };
    return [statement];
  });
  return briefing;
}

/** Enters a briefing with everything it is about. */
function enter(briefing: Briefing): void {
  briefing.location.briefings.push(briefing);
  for (const { actor } of briefing.cast) actor.briefings.push(briefing);
  for (const topic of briefing.topics) topic.briefings.push(briefing);
}

/** What a reader may see of a briefing on a day. */
export function stateOn(
  data: { status: string; publish?: CalendarDate | undefined },
  today: CalendarDate,
): BriefingState {
  if (data.status === 'draft') return 'draft';
  if (data.publish !== undefined && today < data.publish) return 'embargoed';
  return data.status === 'withdrawn' ? 'withdrawn' : 'published';
}

function checkDates(entry: BriefingEntry, problems: Finding[]): void {
  const { date, updated } = entry.data;
  const folder = entry.id.split('/')[0] ?? '';
  if (folder !== date.slice(0, 4)) problems.push(messages.otherYear(at(entry, 'date'), date, folder));
  if (updated && updated < date)
    problems.push(messages.updateBeforeDate(at(entry, 'updated'), updated, date));
}

function checkSources(entry: BriefingEntry, problems: Finding[]): void {
  const seen = new Set<string>();
  entry.data.sources.forEach(({ id }, index) => {
    if (seen.has(id)) problems.push(messages.duplicateSource(at(entry, 'sources', index, 'id'), id));
    seen.add(id);
  });
}

function joinPage(entry: Entries['pages'][number]): Page {
  const { title, summary, outline } = entry.data;
  return { id: entry.id, url: pageUrl(entry.id), title, summary, outline, entry };
}

function latestFirst(a: Statement, b: Statement): number {
  return compare(b.on, a.on) || compare(a.url, b.url);
}
