import type { CalendarDate } from '../../base/days/dates.ts';
import type { Finding } from '../../base/problems.ts';
import { briefingUrl } from '../../base/urls.ts';
import * as briefingMessages from '../findings/briefing-messages.ts';
import * as editorialMessages from '../findings/editorial-messages.ts';
import { at, distinct } from '../findings/finding-position.ts';
import type { Briefing, BriefingEntry, BriefingState, Place, Source } from '../model.ts';
import type { KnownNames } from './bearers.ts';
import { castMember } from './cast.ts';
import { joinCorrections } from './join-corrections.ts';
import { mentioned } from './join-mentions.ts';
import { joinStatements } from './join-statements.ts';
import { storiesNamed } from './join-stories.ts';
import { joinTurns } from './join-turns.ts';
import type { Directory } from './subjects.ts';
import { isErasedIn, withdrawalIn } from './withdrawals.ts';
import { writable } from './writable.ts';

/** What a briefing is joined to. */
interface Joining {
  directory: Directory;
  names: KnownNames;
  /** The archive's, in which texts are that do not say so. */
  language: string;
  /** Embargoes end on their day. */
  today: CalendarDate;
  /** Takes what is wrong. */
  findings: Finding[];
}

/** One briefing with its subjects, statements and turns, before others are put beside it. */
export function joinBriefing(entry: BriefingEntry, joining: Joining): Briefing {
  const { directory, names, today, findings } = joining;
  const { id, data } = entry;
  checkDates(entry, findings);
  checkSources(entry, findings);
  const briefing: Briefing = {
    // What is written over below is of another type.
    ...data,
    id,
    ...subjectsOf(entry, joining),
    url: briefingUrl(id),
    state: stateOn(data, today),
    year: data.date.slice(0, 4),
    stories: storiesNamed(entry, directory, findings),
    related: [],
    withdrawal: withdrawalIn(data),
    sources: data.sources.map(joinSource),
    corrections: joinCorrections(data.corrections),
    statements: [],
    turns: [],
    mentions: isErasedIn(data) ? [] : mentioned(entry, directory),
    entry,
  };
  writable(briefing).statements = joinStatements(briefing, joining);
  writable(briefing).turns = joinTurns(briefing, directory, names, findings);
  return briefing;
}

type Subjects = Pick<Briefing, 'cast' | 'topics' | 'locations'> & { location: Place | undefined };

/** Whom, what and where a briefing is about. */
function subjectsOf(entry: BriefingEntry, { directory, findings }: Joining): Subjects {
  const { data } = entry;
  const cast = distinct(entry, 'actors', data.actors, findings).flatMap(({ id, said, where }) => {
    const actor = directory.actor(id, where);
    return actor ? [castMember(actor, data, { as: said?.as, where }, findings)] : [];
  });
  const topics = distinct(entry, 'topics', data.topics, findings).flatMap(
    ({ id, where }) => directory.topic(id, where) ?? [],
  );
  const locations = distinct(entry, 'location', data.location, findings).flatMap(
    ({ id, where }) => directory.place(id, where) ?? [],
  );
  return { cast, topics, locations, location: locations[0] };
}

/** A source has a title, and its number among those of its briefing; its own is that of a document. */
function joinSource({ number, ...source }: BriefingEntry['data']['sources'][number], index: number): Source {
  return {
    ...source,
    title: source.title ?? source.publisher ?? source.url ?? '',
    number: index + 1,
    ...(number && { documentNumber: number }),
  };
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

function checkDates(entry: BriefingEntry, findings: Finding[]): void {
  const { date, until, updated } = entry.data;
  const folder = entry.id.split('/')[0] ?? '';
  if (folder !== date.slice(0, 4)) findings.push(briefingMessages.otherYear(at(entry, 'date'), date, folder));
  if (until && until < date)
    findings.push(briefingMessages.untilBeforeStart(at(entry, 'until'), until, { field: 'date', day: date }));
  if (updated && updated < date)
    findings.push(editorialMessages.updateBeforeDate(at(entry, 'updated'), updated, date));
  entry.data.corrections.forEach((correction, index) => {
    const { was, now, note } = correction;
    if (!was && !now && !note)
      findings.push(editorialMessages.emptyCorrection(at(entry, 'corrections', index)));
    if (was && was === now)
      findings.push(editorialMessages.nothingCorrected(at(entry, 'corrections', index, 'now')));
    if (correction.date < date) {
      const where = at(entry, 'corrections', index, 'date');
      findings.push(editorialMessages.correctionBeforeDate(where, correction.date, date));
    }
  });
}

function checkSources(entry: BriefingEntry, findings: Finding[]): void {
  const seen = new Map<string, string>();
  entry.data.sources.forEach((source, index) => {
    const { id, title, publisher, url } = source;
    const all = JSON.stringify(source);
    if (!title && !publisher && !url)
      findings.push(briefingMessages.namelessSource(at(entry, 'sources', index, 'id'), id));
    if (seen.has(id))
      findings.push(
        seen.get(id) === all
          ? briefingMessages.repeatedSource(at(entry, 'sources', index), id)
          : briefingMessages.duplicateSource(at(entry, 'sources', index, 'id'), id),
      );
    else seen.set(id, all);
  });
}
