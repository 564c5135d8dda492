import { dateInWords } from '../../base/days/date-words.ts';
import { firstDay, lastDay, type CalendarDate } from '../../base/days/dates.ts';
import type { Finding } from '../../base/problems.ts';
import { positionIn } from '../../mdx/passages.ts';
import type { ActorData } from '../../schema/schemas.ts';
import { at } from '../findings/finding-position.ts';
import * as messages from '../findings/speaker-messages.ts';
import type { Mention } from '../mentions.ts';
import type { Entry } from '../model.ts';
import type { CheckedText } from './listed-findings.ts';

/** Who held which office, by its title in small letters. */
interface Offices {
  holders: Map<string, { id: string; name: string; from: CalendarDate; until: CalendarDate }[]>;
  /** Finds a title at the end of what stands before a name, or at the start of what follows it. */
  before: RegExp;
  after: RegExp;
}

const forEver = '9999-12-31';

/** The offices of all actors; undefined when there are none. */
export function officesOf(actors: Entry<ActorData>[]): Offices | undefined {
  const holders: Offices['holders'] = new Map();
  for (const { id, data } of actors) {
    for (const { title, from, to = data.ended } of data.roles) {
      // Of an office of which a day is missing, nobody can say when it was not held.
      if (from === undefined || to === 'unknown') continue;
      const key = title.toLowerCase();
      const held = { id, name: data.name, from: firstDay(from), until: to ? lastDay(to) : forEver };
      holders.set(key, [...(holders.get(key) ?? []), held]);
    }
  }
  if (holders.size === 0) return undefined;
  // The longest title comes first: "Deputy Prime Minister" is not "Prime Minister".
  const titles = [...holders.keys()]
    .sort((a, b) => b.length - a.length)
    .map(RegExp.escape)
    .join('|');
  return {
    holders,
    before: new RegExp(`(?<!(?:former|then|future|ex)[\\s-])(?<![\\p{L}\\p{N}-])(${titles})[,\\s]+$`, 'iu'),
    after: new RegExp(
      `^,?\\s+(?:the\\s+)?(${titles})(?![\\p{L}\\p{N}])(?!,?\\s+(?:under|until|till|from|since|between|during|in\\s+\\d|\\())`,
      'iu',
    ),
  };
}

/** Offices that the text gives to people who did not hold them on the briefing's day. */
export function officeFindings(
  { entry, passages }: CheckedText,
  mentions: Mention[][],
  offices: Offices | undefined,
): Finding[] {
  if (!offices) return [];
  const { date } = entry.data;
  return passages.flatMap((passage, index) =>
    (mentions[index] ?? []).flatMap(({ kind, id, offset, text }) => {
      if (kind !== 'actor') return [];
      const before = offices.before.exec(passage.text.slice(Math.max(0, offset - 120), offset))?.[1];
      const after = offices.after.exec(
        passage.text.slice(offset + text.length, offset + text.length + 120),
      )?.[1];
      const title = before ?? after;
      const holders = offices.holders.get(title?.toLowerCase() ?? '') ?? [];
      const own = holders.filter((holder) => holder.id === id);
      // Only offices that the person held at some time: another's office nearby is part of the story.
      if (!title || own.length === 0 || own.some(({ from, until }) => from <= date && date <= until))
        return [];
      const holder = holders.find(({ from, until }) => from <= date && date <= until);
      const then = holder
        ? `It was held by ${holder.name}${holder.until === forEver ? '' : ` until ${dateInWords(holder.until)}`}.`
        : '';
      const where = { ...at(entry), position: positionIn(passage, offset) };
      return [messages.officeNotHeld(where, text, title, date, then)];
    }),
  );
}
