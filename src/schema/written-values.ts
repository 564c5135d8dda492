import { contrastIn, isColour, leastContrast, nearestReadable, type ColourScheme } from '../base/colours.ts';
import { partialDate } from '../base/days/dates.ts';
import { dayWithHour, inDoubt } from '../base/days/not-a-day.ts';
import { dayInTwoCalendars } from '../base/days/written-calendars.ts';
import { dayMeant, eitherDay, monthMeant } from '../base/days/written-days.ts';
import { doubtedDate } from '../base/days/written-doubts.ts';
import { isNow } from '../base/days/written-now.ts';
import { datesMeant, spanMeant } from '../base/days/written-spans.ts';
import { idMeant } from '../base/ids.ts';
import type { Refusal } from '../base/refusals.ts';
import { isSiteAddress, withoutHomeFile } from '../base/site-path.ts';
import { notInAddresses, isAddress, isMail, protocolMended } from '../base/values.ts';

/*
 * Why a value of front matter or YAML is refused, said about what the author wrote: each continues a
 * sentence that begins with the value.
 */

/** The last day of an office that is held still is not written. */
export function notALastDay(text: string): Refusal {
  return { ...notADate(text), isNothing: isNow(text) };
}

/** Whatever stands for a year, month or day and is none. */
export function notADate(text: string): Refusal {
  if (isNow(text)) return { reason: 'is not a date. Remove the line while the office is held' };
  if (/^\d{1,3}$/.test(text) && Number(text) > 0) {
    const meant = text.padStart(4, '0');
    const reason = `is not a year as it has to be written. Write "${meant}", with the quotation marks`;
    return { reason, meant };
  }
  if (/^0{1,4}(?:-|$)/.test(text))
    return { reason: 'is not a date: there is no year 0. Write a year from 0001 to 9999' };
  const meant = dayMeant(text) ?? (datesMeant(text) ? undefined : monthMeant(text));
  if (meant && partialDate(meant))
    return { reason: `is not a date as it has to be written. Write ${meant}`, meant };
  const withHour = dayWithHour(text);
  if (withHour) return withHour;
  const inTwo = dayInTwoCalendars(text);
  if (inTwo) return inTwo;
  const several = spanMeant(text) ?? datesMeant(text);
  if (several)
    return { reason: `holds two dates, and one can stand here. Write ${several[0]} or ${several[1]}` };
  const either = eitherDay(text);
  if (either) return { reason: `can be read as two days. Write ${either[0]} or ${either[1]}` };
  const doubted = doubtedDate(text);
  if (doubted !== undefined) return { reason: inDoubt('date', doubted) };
  return { reason: 'is not a date. Write 2016, 2016-07 or 2016-07-13' };
}

/** The path of a site has no blanks, whatever stands for them, nor the name of the home page's file. */
export function notASiteAddress(text: string): Refusal {
  const meant = text.trim().replace(/[^\S\r\n]+/g, '-');
  const isBlank = meant !== text.trim() && isAddress(meant);
  if (isBlank && isSiteAddress(meant))
    return { reason: `holds a blank, which the path of a site cannot. Write ${meant}` };
  const place = withoutHomeFile(text);
  if (place !== undefined && isSiteAddress(place))
    return { reason: `is the home page’s file, not where the site lives. Write ${place}`, meant: place };
  if (!isAddress(text) && !isBlank) return notAWebAddress(text);
  return {
    reason:
      'is not where a site can live. Write the address of its home page, its path of a–z, 0–9, -, _, . and ~',
  };
}

/** Endings of files that are those of no hosts. */
const fileEnding =
  /\.(?:pdf|docx?|odt|rtf|txt|xlsx?|ods|csv|pptx?|html?|xml|json|mdx?|ya?ml|jpe?g|png|gif|tiff?|mp[34]|wav|mpe?g|epub)$/i;

export function notAWebAddress(text: string): Refusal {
  if (notInAddresses.test(text)) {
    const meant = text.replace(new RegExp(notInAddresses, 'gu'), '');
    const what = 'holds blanks or signs that no address has';
    if (!isAddress(meant)) return { reason: `${what}. Copy the address again` };
    // A blank may be one of the file's name.
    const isSure = !/[^\S\r\n]/.test(text.trim());
    const encoded = text.trim().replaceAll(' ', '%20');
    const now =
      isSure || !isAddress(encoded) ? meant : `${encoded} if the blank belongs to it, else ${meant}`;
    return { reason: `${what}. Write ${now}`, meant: isSure ? meant : undefined };
  }
  if (/^[^/]+$/.test(text) && fileEnding.test(text))
    return { reason: 'is a file, not a web address. Write where readers find it, from https:// on' };
  const isNearly = /^(?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(text);
  const meant = protocolMended(text) ?? (isNearly ? `https://${text.replace(/^\/\//, '')}` : undefined);
  return { reason: `is not a web address. Write ${meant ?? 'it in full, from https:// on'}`, meant };
}

export function notAContact(text: string): Refusal {
  const mail = text.replace(/^mailto:/i, '').trim();
  const meant = isMail(mail) ? mail : notAWebAddress(text).meant;
  const advice = meant ?? 'desk@example.org, or a page from https:// on';
  return { reason: `is neither a mail address nor a web address. Write ${advice}`, meant };
}

/** A colour that is none, or that cannot be read in a colour scheme. */
export function notAnAccent(scheme: ColourScheme): (text: string) => Refusal {
  return (text) => {
    const [, three] = /^#?([0-9a-f]{3})$/i.exec(text) ?? [];
    const six = three ? three.replace(/./g, '$&$&') : text.replace(/^#/, '');
    const colour = `#${six}`;
    if (!isColour(colour)) return { reason: 'is not a colour. Write it as "#7a1f2b", in quotation marks' };
    const found = contrastIn(scheme, colour);
    if (found >= leastContrast)
      return { reason: `is not a colour as it has to be written. Write "${colour}"`, meant: colour };
    const nearest = nearestReadable(scheme, colour);
    return {
      reason: `has a contrast of ${found.toFixed(1)} in the ${scheme} colour scheme, and ${leastContrast} are needed to be read. Write "${nearest}", the nearest that has them`,
    };
  };
}

/** What can never have been the id of a file. */
export function notAFormerId(text: string): Refusal {
  const meant = idMeant(text) || undefined;
  return {
    reason: `may only hold a-z, 0-9, hyphens and slashes. ${meant ? `Write ${meant}` : 'Remove it'}`,
    meant,
  };
}

export function notAnId(text: string): Refusal {
  const meant = idMeant(text).replaceAll('/', '-') || undefined;
  const refusal = /^-[a-z0-9-]*$/.test(text)
    ? 'begins with a hyphen, where a letter or a digit has to stand'
    : 'may only hold a-z, 0-9 and hyphens';
  return { reason: `${refusal}. Write ${meant ?? 'another'}`, meant };
}

/** A text in which a stretch is set apart from the direction around it, and the stretch has one end. */
export function notPaired(): string {
  return 'holds one of U+2066–2069, invisible characters, without its other end. Delete it';
}

/**
 * Identifiers of documents and their like begin with the number of their register:
 * https://www.doi.org/the-identifier/resources/handbook/
 */
export function notDoi(written: string): Refusal {
  const found = /\b10\.\d{4,}(?:\.\d+)*\/[^\s"<>]+/.exec(written)?.[0];
  return { reason: `is no DOI. Write it as ${found ?? '10.1000/182'}`, meant: found };
}

export function notWikidata(written: string): Refusal {
  const found = written.match(/\b[QPL]\d+\b/g) ?? [];
  const reason = `is not an identifier in Wikidata. Write it as ${found[0] ?? 'Q180589'}`;
  return { reason, meant: found.length === 1 ? found[0] : undefined };
}
