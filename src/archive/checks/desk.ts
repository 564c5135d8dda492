import { daysAfter, type CalendarDate } from '../../base/days/dates.ts';
import { groupedBy } from '../../base/order.ts';
import type { Finding } from '../../base/problems.ts';
import * as messages from '../findings/briefing-messages.ts';
import * as editorialMessages from '../findings/editorial-messages.ts';
import { at } from '../findings/finding-position.ts';
import { withdrawalFindings } from '../join/withdrawals.ts';
import type { BriefingEntry, Entries } from '../model.ts';
import { lengthFindings } from './editorial.ts';
import { lifeFindings } from './lifetimes.ts';
import { nameFindings } from './listed-names.ts';
import { plainFindings } from './plain-fields.ts';
import { repeatedOffices } from './repeated-offices.ts';

/** What an editor would ask about briefings beside each other, and on this day. All are warnings. */
export function deskFindings(entries: Entries, today: CalendarDate): Finding[] {
  const { actors, briefings, stories } = entries;
  return [
    ...plainFindings(entries),
    ...nameFindings(entries),
    ...repeatedOffices(entries.actors),
    ...lifeFindings(actors, briefings),
    ...duplicateTitles(briefings),
    ...briefings.flatMap(withdrawalFindings),
    ...briefings.flatMap((entry) => [
      ...dayAhead(entry, today),
      ...withdrawnUnseen(entry),
      ...farDays(entry, today),
    ]),
    ...stories.flatMap(lengthFindings),
  ];
}

/** A published briefing of a day that is still to come. */
function dayAhead(entry: BriefingEntry, today: CalendarDate): Finding[] {
  const { date, publish, status } = entry.data;
  return date > today && !publish && status === 'published'
    ? [messages.futureDate(at(entry, 'date'), date)]
    : [];
}

/** A briefing that was withdrawn before its embargo ended, so that nobody ever read it. */
function withdrawnUnseen(entry: BriefingEntry): Finding[] {
  const { publish, withdrawn } = entry.data;
  return withdrawn && publish !== undefined && publish > withdrawn.date
    ? [editorialMessages.withdrawnUnseen(at(entry, 'publish'), publish, withdrawn.date)]
    : [];
}

/** Days of a briefing more than a year ahead, of which nobody can tell. */
function farDays(entry: BriefingEntry, today: CalendarDate): Finding[] {
  const { until, updated, withdrawn, corrections, sources } = entry.data;
  const last = daysAfter(today, 366);
  const datesIn = (field: string, ones: { date?: string | undefined }[]) =>
    ones.map(({ date }, index) => ({ day: date, where: at(entry, field, index, 'date') }));
  return [
    { day: until, where: at(entry, 'until') },
    { day: updated, where: at(entry, 'updated') },
    { day: withdrawn?.date, where: at(entry, 'withdrawn', 'date') },
    ...datesIn('corrections', corrections),
    ...datesIn('sources', sources),
  ].flatMap(({ day, where }) => (day !== undefined && day > last ? [messages.farDay(where, day)] : []));
}

function duplicateTitles(briefings: BriefingEntry[]): Finding[] {
  const byTitle = groupedBy(briefings, ({ data }) => `${data.date} ${data.title.toLowerCase()}`);
  return byTitle.flatMap(([, [first, ...others]]) =>
    first ? others.map((entry) => messages.duplicateTitle(at(entry, 'title'), first.id)) : [],
  );
}
