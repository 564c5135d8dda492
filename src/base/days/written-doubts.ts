import type { PartialDate } from './dates.ts';
import { dayMeant, monthMeant } from './written-days.ts';

/** Words of several languages for what is not certain, before a date. */
const words =
  'c|ca|cca|circa|about|around|approx|approximately|probably|perhaps|maybe|um|gegen|etwa|ungefähr|wohl|vers|environ|' +
  'hacia|aprox|aproximadamente|aproximativ|cerca de|por volta de|verso|intorno al|około|ok|prawdopodobnie|okolo|' +
  'kolem|asi|omkring|ungefär|noin|kb|körülbelül|около|ок|примерно|близько|прибл';

const before = new RegExp(String.raw`^(?:(?:${words})(?!\p{L})\.? ?|[~≈] ?)(?=[\p{L}\p{N}])`, 'iu');
const behind = /(?: ?\(?\?+\)?|~| (?:circa|c?ca?\.?))$/i;

/** The date in one that is told not to be certain: `cca. 1816`, `1816?`, `[May 1816]`. Undefined for all else. */
export function doubtedDate(written: string): PartialDate | undefined {
  const text = written.trim();
  const inside = /^[[(](.+)[\])]$/.exec(text)?.[1] ?? text;
  const date = inside.replace(before, '').replace(behind, '').trim();
  return date === text ? undefined : dateMeant(date);
}

/** The year, month or day that a date written in another way can only mean. */
export function dateMeant(written: string): PartialDate | undefined {
  return dayMeant(written) ?? monthMeant(written);
}
