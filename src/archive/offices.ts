import { dateInWords } from '../base/days/date-words.ts';
import { daysAfter, firstDay, lastDay, type CalendarDate } from '../base/days/dates.ts';
import { lastDayOf, type Period } from '../base/days/periods.ts';
import { compare, earlier, later } from '../base/order.ts';
import { evenCommas } from '../base/text/punctuation.ts';
import { officeWords } from '../base/words.ts';
import type { Actor, CastMember, HeldOffice, Office } from './model.ts';
import { nameOn, namesOf } from './names.ts';

/**
 * The offices held on a day, the one that began last first. The days on which an office begins and
 * ends both belong to it.
 */
export function officesHeldOn(holder: Holder, date: CalendarDate): Office[] {
  return officesIn(holder, { date }).map(({ office }) => office);
}

/** The office held on a day; the one that began last when there are several, undefined when there is none. */
export function officeOn(holder: Holder, date: CalendarDate): Office | undefined {
  return officesHeldOn(holder, date)[0];
}

/** Somebody with offices, and perhaps with a beginning and an end. */
type Holder = Pick<Actor, 'offices'> & Partial<Pick<Actor, 'began' | 'ended'>>;

/**
 * The offices held on any of some days, the one that began last first. One of which a day is missing is told of
 * only where there is a day on which no office with both days is held, and never before its holder began or after
 * the end.
 */
export function officesIn(holder: Holder, days: Period): HeldOffice[] {
  const held = holder.offices.filter((office) => isHeld(office, days));
  const dated = held.filter(isDated);
  return held
    .filter((office) => isDated(office) || hasDayBeside(dated, spanOf(office, holder, days)))
    .map((office) => inside(office, days));
}

/** Whether both ends of an office are known, or it is held still. */
export function isDated({ from, isEndUnknown }: Office): boolean {
  return from !== undefined && !isEndUnknown;
}

function isHeld({ from, until }: Office, days: Period): boolean {
  return (!from || firstDay(from) <= lastDayOf(days)) && (!until || days.date <= lastDay(until));
}

/** The days of some on which an office may have been held in its holder’s life. */
function spanOf({ from, until }: Office, { began, ended }: Holder, days: Period): Span {
  return {
    first: later(days.date, later(from && firstDay(from), began && firstDay(began))),
    last: earlier(lastDayOf(days), earlier(until && lastDay(until), ended && lastDay(ended))),
  };
}

interface Span {
  first: CalendarDate;
  last: CalendarDate;
}

/** Whether a day of a span lies beside all of the given offices. */
function hasDayBeside(offices: Office[], { first, last }: Span): boolean {
  let free: CalendarDate | undefined = first;
  for (const { from, until } of offices.toSorted((a, b) => compare(a.from ?? '', b.from ?? ''))) {
    if (from === undefined || free === undefined || firstDay(from) > free) break;
    if (until === undefined) free = undefined;
    else if (lastDay(until) >= free) free = daysAfter(lastDay(until), 1);
  }
  return free !== undefined && free <= last;
}

function inside(office: Office, days: Period): HeldOffice {
  const { from, until } = office;
  return {
    office,
    on: from && days.date < firstDay(from) ? firstDay(from) : days.date,
    since: from && days.date < firstDay(from) ? from : undefined,
    until: until && lastDay(until) < lastDayOf(days) ? until : undefined,
  };
}

/** Whether an office has the title, alone or with a name of its organisation, in capitals or not. */
export function isCalled(office: Office, title: string): boolean {
  const plain = (words: string) => evenCommas(words.toLowerCase());
  const wanted = plain(title);
  const organisations = office.organisation ? namesOf(office.organisation) : [];
  return [office.title, ...organisations.map((organisation) => inWords(office, organisation))].some(
    (one) => plain(one) === wanted,
  );
}

/**
 * An office with its organisation: `Foreign Secretary, United Kingdom`, `Prime Minister (acting), Italy`.
 *
 * @param on the day by whose names it is told; without it, that of `organisationName`
 */
export function officeInWords(office: Office, on?: CalendarDate): string {
  return inWords(office, organisationName(office, on));
}

/**
 * What the organisation of an office was called on a day; without one, when the office ended, or of one that is held
 * still, today.
 */
export function organisationName(
  { organisation, from, until, isEndUnknown }: Office,
  on = until ? lastDay(until) : isEndUnknown && from ? firstDay(from) : undefined,
): string | undefined {
  return organisation && on ? nameOn(organisation, on) : organisation?.name;
}

function inWords({ title, isActing }: Office, organisation: string | undefined): string {
  const office = isActing ? officeWords.acting({ title }) : title;
  return organisation ? officeWords.at({ office, organisation }) : office;
}

/** An office in some days: `Prime Minister, United Kingdom, until 13 July 2016`. */
export function heldOfficeInWords({ office, on, since, until }: HeldOffice): string {
  return officeWords.inDays({
    office: officeInWords(office, on),
    since: since && dateInWords(since),
    until: until && dateInWords(until),
  });
}

/** In what capacities somebody acts in a briefing, each in words: what the author says, and every office. */
export function capacitiesOfMember({ as, offices }: Pick<CastMember, 'as' | 'offices'>): string[] {
  return [...(as ? [as] : []), ...offices.map(heldOfficeInWords)];
}

/** When an office is held: `13 July 2016 – 9 July 2018`, `until 2019`, `since 2018`; empty when no day is known. */
export function heldInWords({ from, until, isEndUnknown }: Office): string {
  return officeWords.held({ from: from && dateInWords(from), to: until && dateInWords(until), isEndUnknown });
}

/** An office and when it was held: `Chair, Pilots’ Board, since 2015`. */
export function officeWithDays(office: Office): string {
  return officeWords.withDays({ office: officeInWords(office), days: heldInWords(office) });
}
