import type { CalendarDate } from '../../base/days/dates.ts';
import { byId, byName, bySortName, compare, newestFirst } from '../../base/order.ts';
import type { Finding } from '../../base/problems.ts';
import { briefingUrl, homeUrl, pageUrl } from '../../base/urls.ts';
import type { Collection } from '../../schema/collections.ts';
import type { Archive, Briefing, Entries, Page, PageEntry, Statement, Turn } from '../model.ts';
import { actorsByName } from './bearers.ts';
import { joinBriefing } from './join-briefing.ts';
import { mentioned } from './join-mentions.ts';
import { joinLead, joinRelated } from './join-related.ts';
import { enterStories } from './join-stories.ts';
import { linkFindings } from './link-findings.ts';
import { setApart } from './names-apart.ts';
import { joinRedirects } from './redirects.ts';
import { joinSubjects, type Directory } from './subjects.ts';
import { unpublishedSubjects, withoutSubjects } from './unpublished.ts';
import { unreadFiles, unreadUrls, type UnreadFiles } from './unread-files.ts';
import { takenDown } from './withdrawals.ts';
import { writable } from './writable.ts';

interface JoinOptions {
  /** Embargoes end on their day. */
  today: CalendarDate;
  /** Lists drafts and briefings under embargo too. */
  preview?: boolean;
  /** Ids of files that are there but broken, so that what leads to them is not reported as well. */
  unread?: Partial<Record<Collection, Iterable<string>>>;
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
): { archive: Archive; findings: Finding[] } {
  const findings: Finding[] = [];
  const unread = unreadFiles(options.unread);
  const directory = joinSubjects(entries, findings, unread);
  const join = { entries, directory, options, unread, findings };
  const all = joinBriefings(join);
  const whole = joinLists(all, join);
  const unpublished = unpublishedSubjects(whole, all, takenDown(entries.briefings, directory));
  for (const subject of unpublished) writable(subject).isUnpublished = true;
  const shown = options.preview ? whole : withoutSubjects(whole, unpublished);
  setApart(shown);
  const { files } = options;
  const broken = unreadUrls(unread);
  const redirects = joinRedirects(entries, shown, { unread: broken, files }, findings);
  const archive: Archive = { ...shown, redirects };
  const standing = [...entries.briefings.map(({ id }) => briefingUrl(id)), ...broken];
  findings.push(...linkFindings(archive, all, { entries, standing, unpublished, files }));
  return { archive, findings };
}

/** What every step of a join knows. */
interface Join {
  entries: Entries;
  directory: Directory;
  options: JoinOptions;
  unread: UnreadFiles;
  findings: Finding[];
}

/** All briefings, newest first, with what each is about and those beside it. */
function joinBriefings({ entries, directory, options, unread, findings }: Join): Briefing[] {
  const names = { ...actorsByName(directory.actors.values()), areSome: unread.actors.size > 0 };
  const { language } = entries.archive.data;
  const joining = { directory, names, language, today: options.today, findings };
  const all = entries.briefings.map((entry) => joinBriefing(entry, joining)).sort(newestFirst);
  joinRelated(entries.briefings, all, unread, findings);
  enterStories(directory.stories.values(), all, unread, findings);
  return all;
}

/** Everything that readers find, in the order of lists, each thing with the briefings that are listed with it. */
function joinLists(
  all: Briefing[],
  { entries, directory, options, unread, findings }: Join,
): Omit<Archive, 'redirects'> {
  const listed = all.filter(
    ({ state }) => state === 'published' || (options.preview && state !== 'withdrawn'),
  );
  enterInTurn(listed);
  const statements = listed.flatMap((briefing) => briefing.statements).sort(latestFirst);
  enterWords(
    statements,
    listed.flatMap(({ turns }) => turns),
  );
  for (const briefing of all) writable(briefing).stories.sort(byName);
  const pages = entries.pages.map((entry) => joinPage(entry, directory)).sort(byId);
  return {
    site: entries.archive.data,
    lead: joinLead(entries, all, unread, findings) ?? listed[0],
    briefings: listed,
    withdrawn: all.filter(({ state }) => state === 'withdrawn'),
    actors: [...directory.actors.values()].sort(bySortName),
    places: [...directory.places.values()].sort(byName),
    topics: [...directory.topics.values()].sort(byName),
    stories: [...directory.stories.values()].sort(byName),
    statements,
    pages,
  };
}

/** Enters briefings with their neighbours in time, and with everything they are about. */
function enterInTurn(listed: Briefing[]): void {
  listed.forEach((briefing, index) => {
    writable(briefing).newer = listed[index - 1];
    writable(briefing).older = listed[index + 1];
    for (const place of briefing.locations) writable(place).briefings.push(briefing);
    for (const { actor } of briefing.cast) writable(actor).briefings.push(briefing);
    for (const topic of briefing.topics) writable(topic).briefings.push(briefing);
    for (const story of briefing.stories) writable(story).briefings.push(briefing);
  });
}

/** Enters what was said with those who said it. */
function enterWords(statements: Statement[], turns: Turn[]): void {
  for (const statement of statements)
    for (const { actor } of statement.speakers) if (actor) writable(actor).statements.push(statement);
  for (const turn of turns) {
    const { actor } = turn.speaker;
    if (actor) writable(actor).turns.push(turn);
  }
}

function joinPage(entry: PageEntry, directory: Directory): Page {
  const { title, summary, language, outline } = entry.data;
  const mentions = mentioned(entry, directory);
  // Its words stand on the home page.
  const url = entry.id === 'home' ? homeUrl : pageUrl(entry.id);
  return { id: entry.id, url, title, summary, language, outline, mentions, entry };
}

/** Those of the same day stay as they come: newest briefing first, then as in its text. */
function latestFirst(a: Statement, b: Statement): number {
  return compare(b.on, a.on);
}
