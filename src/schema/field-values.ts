import { z } from 'zod';
import { contrastIn, isColour, leastContrast, type ColourScheme } from '../base/colours.ts';
import { calendarDate, firstDay, lastDay as lastDayIn, partialDate } from '../base/days/dates.ts';
import { notADay } from '../base/days/not-a-day.ts';
import { hours, notAnHour } from '../base/days/written-hours.ts';
import { isLegalId } from '../base/ids.ts';
import { oldAddressFault } from '../base/old-addresses.ts';
import { refusing, type Refusal } from '../base/refusals.ts';
import { isSiteAddress } from '../base/site-path.ts';
import { arePaired, inOneLine, isAddress, isMail } from '../base/values.ts';
import { isLanguage, notALanguage } from './written-languages.ts';
import {
  notAContact,
  notAnAccent,
  notADate,
  notAFormerId,
  notALastDay,
  notASiteAddress,
  notAWebAddress,
  notPaired,
  notDoi,
  notWikidata,
} from './written-values.ts';

/*
 * What stands in single fields of the content contract. References are plain ids here; `archive/join/join.ts` resolves
 * them and reports those that lead nowhere.
 */

export const actorId = z.string();
export const placeId = z.string();
export const topicId = z.string();
export const briefingId = z.string();
export const storyId = z.string();

const ids: ReadonlySet<unknown> = new Set([actorId, placeId, topicId, briefingId, storyId]);

/** Whether ids of files stand somewhere: alone, or as the short way of a group. */
export function holdsIds(schema: z.core.$ZodType | undefined): boolean {
  return ids.has(schema) || (schema instanceof z.ZodUnion && schema.options.some((one) => ids.has(one)));
}

/** A day that exists, as `2017-04-10`. */
export const day = z.string().superRefine(refusing(calendarDate, notADay));

/** YAML reads a bare year as a number. */
const writtenDay = z.union([z.number(), z.string()]).transform(String);

/** A year, month or day. */
export const partialDay = writtenDay.superRefine(refusing(partialDate, notADate));

/** The year, month or day with which something ends. */
export const lastDay = writtenDay.superRefine(refusing(partialDate, notALastDay));

/** The day with which something begins, where a year or month is meant from its first day to its last. */
export const fromDay = partialDay.transform(firstDay);

export const untilDay = lastDay.transform(lastDayIn);

/** The last day of an office; that nobody knows it may be said too. */
export const officeEnd = writtenDay.superRefine(
  refusing((one) => one === 'unknown' || partialDate(one), notALastDay),
);

export const webAddress = z.string().superRefine(refusing(isAddress, notAWebAddress));

/** Where a site can live. */
export const siteAddress = z.string().superRefine(refusing(isSiteAddress, notASiteAddress));

export const language = z.string().superRefine(refusing(isLanguage, notALanguage));

/**
 * A path of this site at which a page can lie: `/old/`, `/old`, `/old.html`. Whole addresses are refused by those who
 * know where the site lives.
 */
export const oldAddress = z.string().superRefine(
  refusing(
    (text) => isAddress(text) || !oldAddressFault(text),
    (text) => oldAddressFault(text) ?? { reason: '' },
  ),
);

/** What was an id of ours once. */
export const formerId = z.string().superRefine(refusing(isLegalId, notAFormerId));

/** A text, which is read as one line. */
export const text = z.string().overwrite(inOneLine).refine(arePaired, { error: notPaired });

/** A text with words in it, not signs alone. */
export const words = text.regex(/[\p{L}\p{N}]/u, { error: 'holds no words. Write some' });

/** A name, or what stands in the place of one. Real ones of some offices have 150 characters. */
export const name = words.max(200);

/** The id of an actor, or words for somebody. Editors offer ids. */
export const speaker = name.clone();

/** An hour of the day, as it is to be printed. */
export const hour = z.string().superRefine(refusing((one) => hours.test(one), notAnHour));

/** Identifiers by the name of who gave them. Pages and records make links of those in Wikidata and the like. */
export const identifiers = z.record(z.string(), z.union([name, z.array(name)])).check(({ value, issues }) => {
  for (const [register, { form, refuse }] of Object.entries(registered)) {
    const given = value[register] ?? [];
    for (const [index, written] of [given].flat().entries()) {
      if (form.test(written)) continue;
      const { reason: message, ...params } = refuse(written);
      const path = Array.isArray(given) ? [register, index] : [register];
      issues.push({ code: 'custom', path, input: written, message, params });
    }
  }
});

/** Registers whose identifiers are known by their form. */
const registered = {
  wikidata: { form: /^[QPL]\d+$/, refuse: notWikidata },
  doi: { form: /^10\.\d{4,}(?:\.\d+)*\/[^\s"<>]+$/, refuse: notDoi },
};

export const accent = (scheme: ColourScheme) =>
  z
    .string()
    .superRefine(
      refusing((text) => isColour(text) && contrastIn(scheme, text) >= leastContrast, notAnAccent(scheme)),
    );

/** A mail address or a web address. */
export const contact = z
  .string()
  .superRefine(refusing((text) => isMail(text) || isAddress(text), notAContact));

/** A text of a form that editors know too. */
export function written(form: RegExp, refusal: (text: string) => Refusal): z.ZodString {
  return z
    .string()
    .superRefine(refusing((text) => form.test(text), refusal))
    .meta({ pattern: form.source });
}
