import type { Refusal } from '../refusals.ts';

/** An hour and minute of the day, from `00:00` to `23:59`. */
export const hours = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The hour that has words. That of midnight begins a day or ends it. */
const noon = /^(?:(?:12 )?noon|midday|mittags?|midi|mediodía|mezzogiorno|meio-dia)$/i;

const midnight = /^(?:midnight|mitternacht|minuit|medianoche|mezzanotte|meia-noite|24[:.h]?00)$/i;

/**
 * The hour that is meant by one as people write it: `5 pm`, `17h35`, `1735`. Seconds that say something are none of it.
 */
export function hourMeant(text: string): string | undefined {
  const written = text.trim();
  const [, hour = '', minute = '', half] =
    /^(?:(?:kl|klo|kell|godz|or[ae]|orele|hora|heure|às|as|a las|a la|alle|um|om|saat)\b\.? ?)?(\d{1,2})(?:(?: ?[h時] ?|[.:])?(\d{2})分?)?(?::00(?:[.,]0+)?)?\s*(?:(a|p)\.?m\.?|h|[時点]|hrs|hours|o[’']clock|uhr|horas?|heures?|uur|hod\.?|óra|час(?:ов|а)?)?$/i.exec(
      written,
    ) ?? [];
  // The hour 24 is that of another day.
  const number = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  const meant = `${String(number).padStart(2, '0')}:${minute || '00'}`;
  if (hour !== '' && hours.test(meant)) return meant;
  return noon.test(written) ? '12:00' : undefined;
}

/** Whatever stands for an hour of the day and is none. */
export function notAnHour(text: string): Refusal {
  const meant = hourMeant(text);
  if (meant === undefined) return { reason: otherHour(text) ?? 'is not an hour. Write it as "17:35"' };
  return { reason: `is not an hour as it has to be written. Write "${meant}"`, meant };
}

/** Why an hour with something beside it, or as it cannot be, is none. */
function otherHour(text: string): string | undefined {
  const written = text.trim();
  if (midnight.test(written))
    return 'begins a day or ends it. Write "00:00" for its beginning, and its last hour as "23:59"';
  const [, exact] =
    /^(?:~|≈|about|around|approx(?:\.|imately)?|circa|ca?\.?|gegen|vers|before|after|at)\s*(.+)$/i.exec(
      written,
    ) ?? [];
  const near = exact === undefined ? undefined : hourMeant(exact);
  if (near !== undefined) return `is more than an hour. Write "${near}", and the rest in the text`;
  const [, hour = '', end = ''] = /^([\d.:h]+(?: ?[ap]\.?m\.?)?)\s*([^]*)$/i.exec(written) ?? [];
  const known = hourMeant(hour.replace(/^(\d{1,2}:\d{2}):\d{2}$/, '$1'));
  if (known === undefined) return undefined;
  const until = hourMeant(/^- ?(\d.*)$/.exec(end)?.[1] ?? '');
  if (zoneAlone.test(end) && !(until !== undefined && until > known))
    return `names a zone, and hours are those of the place. Write "${known}" if that is the hour there`;
  if (/^(?:-|–|—|to|until|bis|à)\s*\d/i.test(end))
    return `is several hours. Write that at which it began: "${known}"`;
  return end === '' ? `holds seconds. Write "${known}"` : undefined;
}

/** The zone of an hour: `Z`, `CET`, `UTC+2`, `+02:00`, `local time`. */
const zone = String.raw`[a-z]{1,5}|local time|(?:utc|gmt)? ?[+-]\d{1,2}(?::?\d{2})?`;
const zoneAlone = new RegExp(`^(?:${zone})$`, 'i');

/** A day with an hour behind it, as clocks and other programs write both. */
interface DayAndHour {
  day: string;
  /** As it is to be written. */
  hour: string;
  /** Whether the hour says nothing: programs write midnight to the second, in no zone of their own, for a day alone. */
  isEmpty: boolean;
  /** Whether it is all that was written: neither a zone nor seconds stand behind it. */
  isWhole: boolean;
}

const dayThenHour = new RegExp(
  String.raw`^(.{6,40}?)(?:T(?=\d{4}\b)|(?:T|,? +(?:at |um |à )?)(?=\d{1,2}[:.h]))(\d{1,2}[:.h]?\d{2})(?:(:\d{2})(?:[.,]0+)?)?\s*([ap]\.?m\.?)?\s*(${zone})?$`,
  'i',
);

/**
 * The day and the hour of a text; undefined for a day alone, and for what has none.
 *
 * @param dayOf reads the day
 */
export function dayAndHour(
  written: string,
  dayOf: (text: string) => string | undefined,
): DayAndHour | undefined {
  const [, before = '', clock = '', seconds, half = '', inZone = ''] = dayThenHour.exec(written.trim()) ?? [];
  const day = dayOf(before.trim());
  const hour = hourMeant(clock + half);
  if (day?.length !== 10 || hour === undefined) return undefined;
  const isMidnight = hour === '00:00';
  const isEmpty = isMidnight && seconds === ':00' && /^(?:z|utc|gmt|[+-]00:?00)?$/i.test(inZone);
  // Whether somebody wrote midnight or a program wrote none is not to be told.
  const isWhole = !isMidnight && inZone === '' && (seconds ?? ':00') === ':00';
  return { day, hour, isEmpty, isWhole };
}
