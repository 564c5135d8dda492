import { dateInWords } from '../../base/days/date-words.ts';
import { firstDay, lastDay, type PartialDate } from '../../base/days/dates.ts';
import type { Finding } from '../../base/problems.ts';
import type { ActorData } from '../../schema/schemas.ts';
import { at } from '../findings/finding-position.ts';
import * as messages from '../findings/subject-messages.ts';
import type { BriefingEntry, Entry } from '../model.ts';

/** Offices that are held, and statements that are made, before somebody began or after the end. */
export function lifeFindings(actors: Entry<ActorData>[], briefings: BriefingEntry[]): Finding[] {
  const lives = new Map(
    actors.filter(({ data }) => data.began ?? data.ended).map(({ id, data }) => [id, data]),
  );
  if (lives.size === 0) return [];
  return [
    ...actors.flatMap(officesOutside),
    ...briefings.flatMap((entry) =>
      entry.data.outline.statements.flatMap(({ by, on = entry.data.date, position }) =>
        by.flatMap((id) => {
          const life = lives.get(id);
          const outside = life && outsideOf(life, on, on);
          if (!outside) return [];
          const what = `The statement is of ${dateInWords(on)}`;
          return [messages.outsideLife({ ...at(entry), position }, what, life.name, outside)];
        }),
      ),
    ),
  ];
}

function officesOutside(entry: Entry<ActorData>): Finding[] {
  const { data } = entry;
  return data.roles.flatMap(({ title, from, to }, index) => {
    const end = to === 'unknown' ? undefined : to;
    const outside = outsideOf(data, from, end);
    if (!outside) return [];
    const days = [from && `from ${dateInWords(from)}`, end && `to ${dateInWords(end)}`].filter(Boolean);
    const what = `The office "${title}" is held ${days.join(' ')}`;
    return [messages.outsideLife(at(entry, 'roles', index), what, data.name, outside)];
  });
}

/** Which end of a life does not fit days that are surely of it, in words. */
function outsideOf(
  { began, ended }: Pick<ActorData, 'began' | 'ended'>,
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): string | undefined {
  // A part of a year may be before the end of another.
  if (ended && [from, to].some((day) => day && firstDay(day) > lastDay(ended)))
    return `ended ${dateInWords(ended)}`;
  if (began && [from, to].some((day) => day && lastDay(day) < firstDay(began)))
    return `began ${dateInWords(began)}`;
  return undefined;
}
