import type { CalendarDate } from '../base/dates.ts';
import { linkFindings } from './links.ts';
import * as messages from './messages.ts';
import type {
  Archive,
  Briefing,
  BriefingEntry,
  BriefingState,
  Entries,
  Page,
  PageEntry,
  Statement,
  Subject,
} from './model.ts';
import { byId, byName, bySortName, compare, newestFirst } from '../base/order.ts';
import type { Finding } from '../base/problems.ts';
import { joinRedirects } from './redirects.ts';
import { castMember } from './cast.ts';
import { enterStories, storiesNamed } from './join-stories.ts';
import { joinStatements } from './statements.ts';
import { joinSubjects, type Directory } from './subjects.ts';
import { actorsByName, joinTurns } from './turns.ts';
import { isTakenDown, withdrawalIn } from './withdrawals.ts';
import { unpublishedSubjects, withoutSubjects } from './unpublished.ts';
import { briefingUrl, homeUrl, pageUrl } from '../base/urls.ts';
import { at, distinct } from './where.ts';

export interface JoinOptions {
  /** Embargoes end on their day. */
  today: CalendarDate;
  /** Lists drafts and briefings under embargo too. */
  preview?: boolean;
  /** Addresses of files that are there but broken, so that what leads to them is not reported as well. */
  unread?: ReadonlySet<string>;
  /** Paths of files that the site has as they are, at which no old address can lie. */
  files?: Iterable<string>;
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
  const directory = joinSubjects(entries, problems, options.unread);
  const known = actorsByName(directory.actors.values());
  const all = entries.briefings
    .map((entry) => joinBriefing(entry, directory, known, options.today, problems))
    .sort(newestFirst);

  joinRelated(entries.briefings, all, options.unread, problems);
  enterStories(directory.stories.values(), all, options.unread, problems);
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
  for (const statement of statements)
    for (const { actor } of statement.speakers) actor?.statements.push(statement);
  for (const turn of listed.flatMap(({ turns }) => turns)) turn.speaker.actor?.turns.push(turn);

  const pages = entries.pages.map((entry) => joinPage(entry, directory)).sort(byId);
  const whole: Omit<Archive, 'redirects'> = {
    site: entries.archive.data,
    lead: joinLead(entries, all, options.unread, problems) ?? listed[0],
    briefings: listed,
    withdrawn,
    actors: [...directory.actors.values()].sort(bySortName),
    places: [...directory.places.values()].sort(byName),
    topics: [...directory.topics.values()].sort(byName),
    stories: [...directory.stories.values()].sort(byName),
    statements,
    pages,
  };
  for (const briefing of all) briefing.stories.sort(byName);
  const unpublished = unpublishedSubjects(whole, all, takenDown(entries.briefings, directory));
  for (const subject of unpublished) subject.isUnpublished = true;
  const shown = options.preview ? whole : withoutSubjects(whole, unpublished);
  const archive: Archive = { ...shown, redirects: joinRedirects(entries, shown, options, problems) };
  const standing = [...entries.briefings.map(({ id }) => briefingUrl(id)), ...(options.unread ?? [])];
  problems.push(...linkFindings(archive, all, { standing, unpublished }));
  return { archive, problems };
}

function joinBriefing(
  entry: BriefingEntry,
  directory: Directory,
  known: ReturnType<typeof actorsByName>,
  today: CalendarDate,
  problems: Finding[],
): Briefing {
  const { id, data } = entry;
  checkDates(entry, problems);
  checkSources(entry, problems);
  const cast = distinct(entry, 'actors', data.actors, problems).flatMap(({ id, as, where }) => {
    const actor = directory.actor(id, where);
    return actor ? [castMember(actor, data, { as, where }, problems)] : [];
  });
  const topics = distinct(entry, 'topics', data.topics, problems).flatMap(
    ({ id, where }) => directory.topic(id, where) ?? [],
  );
  const locations = distinct(entry, 'location', data.location, problems).flatMap(
    ({ id, where }) => directory.place(id, where) ?? [],
  );
  const mentions = isTakenDown(data) ? [] : mentioned(entry, directory);

  const { title, date, until, time, summary, corrections, publish, updated, outline } = data;
  const briefing: Briefing = {
    id,
    url: briefingUrl(id),
    state: stateOn(data, today),
    title,
    date,
    until,
    time,
    year: date.slice(0, 4),
    summary,
    locations,
    location: locations[0],
    cast,
    topics,
    language: data.language,
    stories: storiesNamed(entry, directory, problems),
    authors: data.authors,
    identifiers: data.identifiers,
    related: [],
    withdrawal: withdrawalIn(data),
    sources: data.sources.map(({ number, ...source }, index) => ({
      ...source,
      title: source.title ?? source.publisher ?? source.url ?? '',
      number: index + 1,
      ...(number && { documentNumber: number }),
    })),
    corrections: [...corrections].sort((a, b) => compare(b.date, a.date)),
    publish,
    updated,
    statements: [],
    turns: [],
    outline,
    mentions,
    entry,
  };
  briefing.statements = joinStatements(briefing, directory, problems);
  briefing.turns = joinTurns(briefing, directory, known, problems);
  return briefing;
}

/** Enters a briefing with everything it is about. */
function enter(briefing: Briefing): void {
  for (const place of briefing.locations) place.briefings.push(briefing);
  for (const { actor } of briefing.cast) actor.briefings.push(briefing);
  for (const topic of briefing.topics) topic.briefings.push(briefing);
  for (const story of briefing.stories) story.briefings.push(briefing);
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

/** The briefing that `archive.yaml` puts first, once readers may see it. */
function joinLead(
  { archive, briefings }: Entries,
  all: Briefing[],
  unread: ReadonlySet<string> | undefined,
  problems: Finding[],
): Briefing | undefined {
  const { lead } = archive.data;
  if (!lead) return undefined;
  const ids = briefings.map(({ id }) => id);
  if (!ids.includes(lead) && !unread?.has(briefingUrl(lead)))
    problems.push(messages.unknownLead(at(archive, 'lead'), lead, ids));
  return all.find(({ id, state }) => id === lead && state === 'published');
}

/** Puts briefings beside those whose authors name them, as far as readers see them. */
function joinRelated(
  entries: BriefingEntry[],
  all: Briefing[],
  unread: ReadonlySet<string> | undefined,
  problems: Finding[],
): void {
  const known = new Map(all.map((briefing) => [briefing.id, briefing]));
  for (const entry of entries) {
    const briefing = known.get(entry.id);
    for (const { id, where } of distinct(entry, 'related', entry.data.related, problems)) {
      const other = known.get(id);
      if (!other && !unread?.has(briefingUrl(id)))
        problems.push(messages.unknownBriefing(where, id, known.keys()));
      if (other === briefing) problems.push(messages.ownRelated(where, id));
      else if (other?.state === 'published') briefing?.related.push(other);
    }
  }
}

function checkDates(entry: BriefingEntry, problems: Finding[]): void {
  const { date, until, updated } = entry.data;
  const folder = entry.id.split('/')[0] ?? '';
  if (folder !== date.slice(0, 4)) problems.push(messages.otherYear(at(entry, 'date'), date, folder));
  if (until && until < date) problems.push(messages.endBeforeDate(at(entry, 'until'), until, date));
  if (updated && updated < date)
    problems.push(messages.updateBeforeDate(at(entry, 'updated'), updated, date));
  entry.data.corrections.forEach((correction, index) => {
    const { was, now, note } = correction;
    if (!was && !now && !note) problems.push(messages.emptyCorrection(at(entry, 'corrections', index)));
    if (correction.date < date) {
      const where = at(entry, 'corrections', index, 'date');
      problems.push(messages.correctionBeforeDate(where, correction.date, date));
    }
  });
}

function checkSources(entry: BriefingEntry, problems: Finding[]): void {
  const seen = new Set<string>();
  entry.data.sources.forEach(({ id, title, publisher, url }, index) => {
    if (!title && !publisher && !url)
      problems.push(messages.namelessSource(at(entry, 'sources', index, 'id'), id));
    if (seen.has(id)) problems.push(messages.duplicateSource(at(entry, 'sources', index, 'id'), id));
    seen.add(id);
  });
}

/** The subjects that a text refers to, in the order of its outline's references. */
function mentioned(entry: BriefingEntry | PageEntry, directory: Directory): (Subject | undefined)[] {
  return entry.data.outline.references.map(({ kind, id, position }) =>
    directory[kind](id, { ...at(entry), place: position }),
  );
}

/** What briefings name whose words were taken down. Nobody is told of a name that leads nowhere. */
function takenDown(briefings: BriefingEntry[], { actors, places, topics }: Directory): Subject[] {
  const known = { actor: actors, place: places, topic: topics };
  return briefings
    .filter(({ data }) => isTakenDown(data))
    .flatMap(({ data }) => data.outline.references.flatMap(({ kind, id }) => known[kind].get(id) ?? []));
}

function joinPage(entry: PageEntry, directory: Directory): Page {
  const { title, summary, outline } = entry.data;
  const mentions = mentioned(entry, directory);
  // Its words stand on the home page.
  const url = entry.id === 'home' ? homeUrl : pageUrl(entry.id);
  return { id: entry.id, url, title, summary, outline, mentions, entry };
}

/** Those of the same day stay as they come: newest briefing first, then as in its text. */
function latestFirst(a: Statement, b: Statement): number {
  return compare(b.on, a.on);
}
