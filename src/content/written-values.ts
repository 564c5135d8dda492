import { partialDate } from '../archive/dates.ts';
import { idMeant } from '../archive/ids.ts';
import { dayMeant } from '../archive/written-days.ts';
import { notInAddresses, isAddress } from './values.ts';

/*
 * Why a value of front matter or YAML is refused, said about what the author wrote: each continues a
 * sentence that begins with the value.
 */

/** Whatever stands for a year, month or day and is none. */
export function notADate(written: unknown): string {
  const text = String(written);
  if (/^(?:now|present|today|current(?:ly)?|ongoing|-)$/i.test(text))
    return 'is not a date. Remove the line while the office is held';
  if (/^\d{1,3}$/.test(text) && Number(text) > 0)
    return `is not a year as it has to be written. Write "${text.padStart(4, '0')}", with the quotation marks`;
  if (/^0{1,4}(?:-|$)/.test(text)) return 'is not a date: there is no year 0. Write a year from 0001 to 9999';
  const parts = /^(\d{4})-(\d)$/.exec(text);
  const meant = parts ? `${parts[1]}-0${parts[2]}` : dayMeant(text);
  if (meant && partialDate(meant)) return `is not a date as it has to be written. Write ${meant}`;
  return 'is not a date. Write 2016, 2016-07 or 2016-07-13';
}

export function notAWebAddress(written: unknown): string {
  const text = String(written);
  if (notInAddresses.test(text)) {
    const meant = text.replace(new RegExp(notInAddresses, 'gu'), '');
    const what = 'holds blanks or signs that no address has';
    return isAddress(meant)
      ? `${what}. Write ${meant}, or %20 for a blank`
      : `${what}. Copy the address again`;
  }
  const isNearly = /^(?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(text);
  const advice = isNearly ? `https://${text.replace(/^\/\//, '')}` : 'it in full, from https:// on';
  return `is not a web address. Write ${advice}`;
}

/** An alias that is no address of the site. */
export function notAnAddress(written: unknown): string {
  const text = String(written);
  const path = text.replace(/^(?:[a-z]+:)?[\\/]{2}[^/\\]*/i, '').replaceAll('\\', '/');
  const parts = path
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((part) => part && !/^\.+$/.test(part) && !/\s/.test(part));
  const meant = parts.length > 0 ? `/${parts.join('/')}/` : '/old/path/';
  const what = path === text ? 'is not an address of this site as it has to be written' : 'leaves this site';
  return `${what}. Write the path alone, between slashes: ${meant}`;
}

export function notAnId(written: unknown): string {
  const meant = idMeant(String(written)).replaceAll('/', '-');
  return `may only hold a-z, 0-9 and hyphens. ${meant ? `Write ${meant}` : 'Write another'}`;
}

/** A text in which a stretch is set apart from the direction around it, and the stretch has one end. */
export function notPaired(): string {
  return 'holds one of U+2066–2069, invisible characters, without its other end. Delete it';
}

export function notWikidata(written: string): string {
  const meant = /\b[QPL]\d+\b/.exec(written)?.[0] ?? 'Q180589';
  return `is not an identifier in Wikidata. Write it as ${meant}`;
}
