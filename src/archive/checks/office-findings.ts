import { dateInWords } from '../../base/days/date-words.ts';
import { firstDay, lastDay, type CalendarDate } from '../../base/days/dates.ts';
import type { Finding } from '../../base/problems.ts';
import { sentenceAround } from '../../base/text/sentences.ts';
import { positionIn } from '../../mdx/passages.ts';
import type { ActorData } from '../../schema/schemas.ts';
import { at } from '../findings/finding-position.ts';
import * as messages from '../findings/speaker-messages.ts';
import { latestDay } from '../join/join-statements.ts';
import type { Mention } from '../mentions.ts';
import type { Entry } from '../model.ts';
import type { CheckedText } from './listed-findings.ts';
import { isOfOtherDays, tellsOfOtherDays, yearsIn } from './other-times.ts';

/** Who held an office, where and when. */
interface Holder {
  id: string;
  name: string;
  /** What tells it from offices of the same title. */
  where: { organisation: string | undefined; country: string | undefined };
  from: CalendarDate;
  until: CalendarDate;
}

/** Who held which office, by its title in small letters. */
interface Offices {
  holders: Map<string, Holder[]>;
  /** Finds a title at the end of what stands before a name, or at the start of what follows it. */
  before: RegExp;
  after: RegExp;
}

const forEver = '9999-12-31';

/** The offices of all actors; undefined when there are none. */
export function officesOf(actors: Entry<ActorData>[]): Offices | undefined {
  const holders: Offices['holders'] = new Map();
  for (const { id, data } of actors) {
    const { name, country, ended } = data;
    for (const { title, organisation, from, to = ended } of data.roles) {
      // Of an office of which a day is missing, nobody can say when it was not held.
      if (from === undefined || to === 'unknown') continue;
      const key = title.toLowerCase();
      const days = { from: firstDay(from), until: to ? lastDay(to) : forEver };
      holders.set(key, [
        ...(holders.get(key) ?? []),
        { id, name, where: { organisation, country }, ...days },
      ]);
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
    before: new RegExp(`(?<![\\p{L}\\p{N}-])(${titles})[,\\s]+$`, 'iu'),
    after: new RegExp(
      `^,?\\s+(?:the\\s+)?(${titles})(?![\\p{L}\\p{N}])(?!,?\\s+(?:under|until|till|from|since|between|during|before|after|when|as\\s+of|then|in\\s+(?:the\\s+)?\\d|\\())`,
      'iu',
    ),
  };
}

/** Offices that the text gives to people who did not hold them on the briefing's days. */
export function officeFindings(
  { entry, passages }: CheckedText,
  mentions: Mention[][],
  offices: Offices | undefined,
): Finding[] {
  if (!offices) return [];
  const { date } = entry.data;
  const latest = latestDay(entry.data);
  return passages.flatMap((passage, index) => {
    const named = mentions[index] ?? [];
    return named.flatMap((mention) => {
      const title = mention.kind === 'actor' ? titleBeside(mention, passage.text, offices) : undefined;
      if (!title) return [];
      const holders = offices.holders.get(title.text.toLowerCase()) ?? [];
      const own = holders.filter((holder) => holder.id === mention.id);
      // Only offices that the person held at some time: another's office nearby is part of the story.
      if (own.length === 0 || own.some(({ from, until }) => from <= latest && date <= until)) return [];
      if (isOther(title, passage.text, own, named) || tellsOfThen(mention, passage.text, own)) return [];
      const holder = holders.find(
        (one) => one.from <= date && date <= one.until && own.some(({ where }) => isSame(where, one.where)),
      );
      const then = holder
        ? `It was held by ${holder.name}${holder.until === forEver ? '' : ` until ${dateInWords(holder.until)}`}.`
        : '';
      const where = { ...at(entry), position: positionIn(passage, mention.offset) };
      return [messages.officeNotHeld(where, mention.text, title.text, date, then)];
    });
  });
}

/** A title as a text writes it, and where that ends. */
interface Title {
  text: string;
  end: number;
}

const nearby = 120;

/** The title that a text gives to whom it names, before the name or behind it. */
function titleBeside({ offset, text: name }: Mention, text: string, offices: Offices): Title | undefined {
  const earlier = text.slice(Math.max(0, offset - nearby), offset);
  const before = offices.before.exec(earlier);
  if (before?.[1] && !isOfOtherDays(earlier.slice(0, before.index)))
    return { text: before[1], end: offset - before[0].length + before[1].length };
  const end = offset + name.length;
  const after = offices.after.exec(text.slice(end, end + nearby));
  return after?.[1] ? { text: after[1], end: end + after[0].length } : undefined;
}

/** Whether a title goes on to be another: a "Minister of Ports" is not "Minister", nor a chairman of others theirs. */
function isOther({ end }: Title, text: string, own: Holder[], named: Mention[]): boolean {
  const further = /^\s+(?:of|for|at|to|in)\s+(?:the\s+)?/.exec(text.slice(end, end + nearby));
  if (!further) return false;
  const there = named.filter(({ offset }) => offset === end + further[0].length).map(({ id }) => id);
  return !own.some(({ where }) => where.organisation !== undefined && there.includes(where.organisation));
}

/** Whether the sentence tells of days on which the office was held. */
function tellsOfThen({ offset, text: name }: Mention, text: string, own: Holder[]): boolean {
  const [before, behind] = sentenceAround(text, offset, offset + name.length);
  if (tellsOfOtherDays(before, behind)) return true;
  return yearsIn(before + behind).some((year) =>
    own.some(({ from, until }) => Number(from.slice(0, 4)) <= year && year <= Number(until.slice(0, 4))),
  );
}

function isSame(one: Holder['where'], other: Holder['where']): boolean {
  return one.organisation === other.organisation && one.country === other.country;
}
