import { z } from 'zod';
import { calendarDate, partialDate } from '../archive/dates.ts';

/*
 * The content contract: what authors may write in front matter and YAML files.
 * References are plain ids here; `archive/join.ts` resolves them and reports those that lead nowhere.
 */

const actorId = z.string();
const placeId = z.string();
const topicId = z.string();

/** A day that exists, as `2017-04-10`. */
const day = z.string().refine(calendarDate, { error: 'is not a day that exists. Write it as 2017-04-10' });

/** A year, month or day. YAML reads a bare year as a number. */
const partialDay = z
  .union([z.number(), z.string()])
  .transform(String)
  .refine(partialDate, { error: 'is not a date. Write 2016, 2016-07 or 2016-07-13' });

const webAddress = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: 'is not a web address. Write it in full: https://…',
  });

const language = z.string().refine(isLanguage, { error: 'is not a language tag. Write it as en or pt-BR' });

const oldAddress = z.string().regex(/^\/(?!\/)[^?#\s]*\/$/, {
  error: 'is not an address of this site. Start and end it with a slash: /old/path/',
});

const summary = z.string().min(40).max(400);

export const sourceSchema = z.strictObject({
  /** What `<Cite id="…" />` and `source="…"` refer to. Unique within the briefing. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'may only hold a-z, 0-9 and hyphens' }),
  /** The work's own title. */
  title: z.string().min(1),
  publisher: z.string().min(1).optional(),
  /** The day the work was published. */
  date: partialDay.optional(),
  url: webAddress.optional(),
  /** A kept copy of the work. */
  archive: webAddress.optional(),
  kind: z.enum(['press', 'official', 'document', 'data']).optional(),
  language: language.optional(),
});

export const correctionSchema = z.strictObject({
  /** The day the briefing was changed. */
  date: day,
  kind: z.enum(['factual', 'attribution', 'update', 'typo']),
  was: z.string().optional(),
  now: z.string().optional(),
  note: z.string().optional(),
});

export const briefingSchema = z.strictObject({
  /** Headline. Shown in lists, in search results and in the browser tab. */
  title: z.string().min(8).max(140),
  /** The day the news is of. Its year is the folder's. */
  date: day,
  /** What happened, in plain text. Shown in lists, in feeds and under the headline. */
  summary,
  /** Ids of actors, the most important first. */
  actors: z.array(actorId).min(1),
  /** Id of the place where it happened. */
  location: placeId,
  /** Ids of topics. */
  topics: z.array(topicId).min(1),
  /** What the briefing rests on. */
  sources: z.array(sourceSchema).default([]),
  /** Drafts appear in the preview only; withdrawn briefings keep their page with a notice. */
  status: z.enum(['draft', 'published', 'withdrawn']).default('published'),
  /** Embargo: before this day the briefing is a draft. */
  publish: day.optional(),
  /** The day of the last change to the substance. */
  updated: day.optional(),
  /** Old addresses, each of which leads here. */
  aliases: z.array(oldAddress).default([]),
  corrections: z.array(correctionSchema).default([]),
});

export const roleSchema = z.strictObject({
  /** The office: `Foreign Secretary`. */
  title: z.string().min(1),
  /** Id of the actor the office belongs to. */
  organisation: actorId.optional(),
  from: partialDay,
  /** Missing while the office is held. */
  to: partialDay.optional(),
});

export const actorSchema = z.strictObject({
  name: z.string().min(1),
  /** What lists sort by: `Johnson, Boris`. */
  sortName: z.string().min(1).optional(),
  kind: z.enum(['person', 'state', 'organisation', 'alliance', 'body']),
  summary: z.string().min(1).max(400).optional(),
  /** Other names and spellings. Search finds the actor by them. */
  aliases: z.array(z.string().min(1)).default([]),
  country: placeId.optional(),
  memberOf: z.array(actorId).default([]),
  roles: z.array(roleSchema).default([]),
  /** Identifiers elsewhere: `wikidata: Q180589`. */
  identifiers: z.record(z.string(), z.string()).default({}),
  links: z.array(z.strictObject({ label: z.string().min(1), url: webAddress })).default([]),
});

export const placeSchema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['country', 'region', 'city', 'site']),
  /** Id of the place around it. */
  within: placeId.optional(),
  /** Latitude and longitude in degrees. */
  coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  aliases: z.array(z.string().min(1)).default([]),
});

export const topicSchema = z.strictObject({
  name: z.string().min(1),
  summary: z.string().min(1).max(400).optional(),
  /** Id of the topic above it. */
  broader: topicId.optional(),
});

export const pageSchema = z.strictObject({
  title: z.string().min(1).max(140),
  summary,
});

const named = z.union([
  z
    .string()
    .min(1)
    .transform((name) => ({ name, url: undefined })),
  z.strictObject({ name: z.string().min(1), url: webAddress.optional() }),
]);

export const archiveSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).max(400),
  /** Where the site will be served. */
  url: webAddress,
  language: language.default('en'),
  publisher: named,
  licence: named,
  /** Id of the briefing that leads the home page; the newest one when missing. */
  lead: z.string().optional(),
});

/** The schema of each collection's files. */
export const schemaOf = {
  briefings: briefingSchema,
  actors: actorSchema,
  places: placeSchema,
  topics: topicSchema,
  pages: pageSchema,
} as const;

export type BriefingData = z.infer<typeof briefingSchema>;
export type ActorData = z.infer<typeof actorSchema>;
export type PlaceData = z.infer<typeof placeSchema>;
export type TopicData = z.infer<typeof topicSchema>;
export type PageData = z.infer<typeof pageSchema>;
export type ArchiveData = z.infer<typeof archiveSchema>;

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
