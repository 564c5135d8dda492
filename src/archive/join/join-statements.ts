import type { CalendarDate } from '../../base/days/dates.ts';
import { lastDayOf, type Period } from '../../base/days/periods.ts';
import type { WrittenStatement } from '../../base/outline.ts';
import type { Finding } from '../../base/problems.ts';
import { at } from '../findings/finding-position.ts';
import * as messages from '../findings/speaker-messages.ts';
import type { Briefing, Speaker, Statement } from '../model.ts';
import { speakersOn } from './speakers.ts';
import type { Directory } from './subjects.ts';

/** What is said in a briefing. Statements of which no speaker is known are left out: their ids are reported. */
export function joinStatements(
  briefing: Briefing,
  { directory, language, findings }: { directory: Directory; language: string; findings: Finding[] },
): Statement[] {
  const own = briefing.language ?? language;
  const { outline, entry } = briefing;
  const latest = latestDay(briefing);
  const sources = new Map(briefing.sources.map((source) => [source.id, source]));
  return outline.statements.flatMap((written, index): Statement[] => {
    const where = { ...at(entry), position: written.position };
    const on = written.on ?? briefing.date;
    if (on > latest) findings.push(messages.saidAfterBriefing(where, 'statement', { on, latest }));
    const speakers = speakersOf(written, on, directory, where, findings);
    if (speakers.length === 0) return [];
    const { locator, lang, original, text, form, anchor } = written;
    const statement: Statement = {
      speakers,
      for: directory.actors.get(written.for ?? ''),
      on,
      at: directory.places.get(written.at ?? ''),
      source: sources.get(written.source ?? ''),
      carriedBy: [...new Set([written.source ?? '', ...(written.cited ?? [])])].flatMap(
        (id) => sources.get(id) ?? [],
      ),
      topic: directory.topics.get(written.topic ?? ''),
      ...{ locator, lang, original, text, form },
      ...(lang !== own && { spokenIn: lang }),
      briefing,
      url: `${briefing.url}#${anchor}`,
      number: index,
    };
    return [statement];
  });
}

/**
 * The last day of which a briefing can tell: the last of its event, or a later one of which it was brought up to date.
 */
export function latestDay({ updated, ...period }: Period & Pick<Briefing, 'updated'>): CalendarDate {
  const last = lastDayOf(period);
  return updated !== undefined && updated > last ? updated : last;
}

function speakersOf(
  { by, speaker, as }: WrittenStatement,
  on: CalendarDate,
  directory: Directory,
  where: Parameters<typeof speakersOn>[2],
  findings: Finding[],
): Speaker[] {
  if (speaker !== undefined) return [{ name: speaker, as }];
  const actors = by.flatMap((id) => directory.actors.get(id) ?? []);
  return speakersOn(actors, { on, as }, where, findings);
}
