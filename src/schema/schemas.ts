import { z } from 'zod';
import {
  actorId,
  placeId,
  topicId,
  briefingId,
  storyId,
  day,
  partialDay,
  lastDay,
  fromDay,
  untilDay,
  officeEnd,
  webAddress,
  siteAddress,
  language,
  oldAddress,
  formerId,
  text,
  words,
  name,
  speaker,
  hour,
  identifiers,
  accent,
  contact,
  written,
} from './field-values.ts';
import { notAnId } from './written-values.ts';

/*
 * The content contract: what authors may write in front matter and YAML files, key by key. In one module, since authors
 * read it, and editors and the guide take what they say of each key from its comment here, by the name of the schema.
 */

/** The length of a title, and of a summary, that looks right wherever they stand: the check warns of others. */
export const usualLength = { title: { least: 8, most: 140 }, summary: { least: 40, most: 400 } };

export const sourceSchema = z.strictObject({
  /** What `<Cite id="…" />` and `source="…"` refer to. Unique within the briefing. */
  id: written(/^[a-z0-9][a-z0-9-]*$/, notAnId),
  /** The work's own title. May be missing beside a publisher or an address. */
  title: words.max(500).optional(),
  /** Who wrote it, each as `Family, Given`; without a comma the name is printed whole. */
  authors: z.array(name).optional(),
  /** Who published it: a newspaper, a ministry, a court. */
  publisher: name.optional(),
  /** The day the work was published, or its month or year. */
  date: partialDay.optional(),
  /** Where the work can be read. */
  url: webAddress.optional(),
  /** A kept copy of the work. */
  archive: webAddress.optional(),
  /** What the work is: a report in the press, an official statement, a document, data, or what was said or posted. */
  kind: z.enum(['press', 'official', 'document', 'data', 'interview', 'broadcast', 'social']).optional(),
  /** The work's own number: `S/2017/315`, an ISBN, a docket. */
  number: name.optional(),
  /** The work's language, as `en` or `pt-BR`. */
  language: language.optional(),
});

export const correctionSchema = z.strictObject({
  /** The day the briefing was changed. */
  date: day,
  /** What was mended: a fact, who said or did it, the state of things, or the spelling. */
  kind: z.enum(['factual', 'attribution', 'update', 'typo']),
  /** What the briefing said before. One of `was`, `now` and `note` is needed. */
  was: text.max(2000).optional(),
  /** What it says instead. */
  now: text.max(2000).optional(),
  /** Why, or what else readers should know about the change. */
  note: text.max(2000).optional(),
});

export const withdrawalSchema = z.strictObject({
  /** The day on which the briefing was withdrawn. */
  date: day,
  /** Why, in plain text. Readers see it in place of the briefing. */
  reason: words.max(2000),
  /** Takes all words of the briefing from the site: its address, the reason and the day are left. */
  erase: z.literal(true).optional(),
});

export const castMemberSchema = z.strictObject({
  /** Id of the actor. */
  id: actorId,
  /** In what capacity, `host`, or the title of the office that matters of several held that day. */
  as: name.optional(),
});

export const briefingSchema = z.strictObject({
  /** Headline of 8 to 140 characters. Shown in lists, in search results and in the browser tab. */
  title: words.max(400),
  /** The day the news is of, or the first one. Its year is the folder's. */
  date: day,
  /** The last day, where it went on for several. */
  until: day.optional(),
  /** The hour where it happened, as `"17:35"` in quotation marks. Printed as it stands; orders the day. */
  time: hour.optional(),
  /** What happened, in 40 to 400 characters of plain text. Shown in lists, in feeds and under the headline. */
  summary: words.max(1000),
  /** Ids of actors, the most important first, each alone or as `{ id: italy, as: host }`. `[]` for nobody. */
  actors: z.array(z.union([actorId, castMemberSchema])),
  /** Id of the place where it happened, or a list of them, the main one first. `[]` for nowhere. */
  location: z.union([placeId, z.array(placeId)]),
  /** Ids of topics. `[]` for none. */
  topics: z.array(topicId),
  /** Ids of stories that it is a step of. */
  stories: z.array(storyId).default([]),
  /** Who speaks in its transcripts, by what those call them: an actor's id, or words as `A reporter`. */
  speakers: z.record(z.string(), speaker).default({}),
  /** Ids of briefings that are to stand beside it as related. */
  related: z.array(briefingId).default([]),
  /** The language of its title, summary and text, if it is not that of the archive. */
  language: language.optional(),
  /** Who wrote the briefing, each as `Family, Given`; without a comma the name is printed whole. */
  authors: z.array(name).default([]),
  /** Identifiers elsewhere, each a text or a list: `doi: 10.1000/182`. */
  identifiers: identifiers.default({}),
  /** What the briefing rests on. */
  sources: z.array(sourceSchema).default([]),
  /** Drafts appear in the preview only; withdrawn briefings keep their page with a notice. */
  status: z.enum(['draft', 'published', 'withdrawn']).default('published'),
  /** When and why the briefing was withdrawn. Stands in its notice, its record and its citations. */
  withdrawn: withdrawalSchema.optional(),
  /** Embargo: before this day the briefing is a draft. Afterwards it is the day of publication. */
  publish: day.optional(),
  /** The day of the last change to the substance. */
  updated: day.optional(),
  /** Old addresses, each of which leads here: `/old/`, `/old`, `/old.html`. */
  aliases: z.array(oldAddress).default([]),
  /** What was changed after publication. Shown below the text. */
  corrections: z.array(correctionSchema).default([]),
});

export const roleSchema = z.strictObject({
  /** The office: `Foreign Secretary`. */
  title: name,
  /** Id of the actor the office belongs to. */
  organisation: actorId.optional(),
  /** The first day in office, or its month or year. Without it, the office is shown where no dated one is held. */
  from: partialDay.optional(),
  /** The last day in office, or its month or year, or `unknown`. Missing while the office is held. */
  to: officeEnd.optional(),
  /** Whether the office is held in place of another. */
  acting: z.literal(true).optional(),
  /** What else is to be known of the time in office, in plain text. */
  note: text.max(400).optional(),
});

export const linkSchema = z.strictObject({
  /** What the link says. */
  label: name,
  /** Where it leads. */
  url: webAddress,
});

export const formerNameSchema = z.strictObject({
  /** The name as it was. */
  name,
  /** The last day on which it was the name, or its month or year. */
  until: partialDay,
});

export const membershipSchema = z.strictObject({
  /** Id of the actor that this one is or was a member of. */
  id: actorId,
  /** The first day of membership, or its month or year. */
  from: partialDay.optional(),
  /** The last day of membership, or its month or year. Missing while it lasts. */
  to: lastDay.optional(),
});

export const aroundSchema = z.strictObject({
  /** Id of the place around it. */
  id: placeId,
  /** The last day on which it was around it, or its month or year. */
  until: partialDay.optional(),
});

export const actorSchema = z.strictObject({
  /** The name by which briefings call the actor. No other of its kind and country has it. */
  name,
  /** What lists sort by: `Johnson, Boris`. */
  sortName: name.optional(),
  /** What the actor is. */
  kind: z.enum(['person', 'state', 'organisation', 'alliance', 'body']),
  /** Who or what the actor is, in plain text. Shown below the name. */
  summary: words.max(400).optional(),
  /** Other names and spellings. Search finds the actor by them. */
  aliases: z.array(name).default([]),
  /** Ids that the actor had before. Their addresses lead here. */
  formerIds: z.array(formerId).default([]),
  /** Names that the actor had before, each with its last day. Pages of those days show it. */
  formerly: z.array(formerNameSchema).default([]),
  /** The day, month or year of birth or foundation. */
  began: partialDay.optional(),
  /** The day, month or year of death or of the end. Offices without `to` end then. */
  ended: partialDay.optional(),
  /** Id of the actor whose place this one took, or a list of them, never in a circle. */
  succeeds: z.union([actorId, z.array(actorId)]).optional(),
  /** Id of the place that the actor belongs to. */
  country: placeId.optional(),
  /** Ids of actors that the actor is a member of, never in a circle, each alone or as `{ id: g8, to: 2014-03 }`. */
  memberOf: z.array(z.union([actorId, membershipSchema])).default([]),
  /** Offices with their dates. Every page shows the one held on its day. */
  roles: z.array(roleSchema).default([]),
  /** Identifiers elsewhere, each a text or a list: `wikidata: Q180589`. */
  identifiers: identifiers.default({}),
  /** Where to read more. */
  links: z.array(linkSchema).default([]),
});

export const placeSchema = z.strictObject({
  /** The name by which briefings call the place. No other of its kind in the same place has it. */
  name,
  /** What the place is. */
  kind: z.enum(['country', 'region', 'city', 'site']),
  /**
   * Id of the place around it, or a list: `[{ id: ussr, until: 1991-12-25 }, russia]` for a place that moved, and
   * several without `until` where it is disputed.
   */
  within: z.union([placeId, z.array(z.union([placeId, aroundSchema]))]).optional(),
  /** Latitude and longitude in degrees. */
  coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  /** Other names and spellings. Search finds the place by them. */
  aliases: z.array(name).default([]),
  /** Names that the place had before, each with its last day. Pages of those days show it. */
  formerly: z.array(formerNameSchema).default([]),
  /** Identifiers elsewhere, each a text or a list: `geonames: "3174530"`. */
  identifiers: identifiers.default({}),
  /** Ids that the place had before. Their addresses lead here. */
  formerIds: z.array(formerId).default([]),
});

export const topicSchema = z.strictObject({
  /** The name under which briefings are gathered. No other below the same topic has it. */
  name,
  /** What the topic covers, in plain text. Shown below the name. */
  summary: words.max(400).optional(),
  /** Id of the topic above it. */
  broader: topicId.optional(),
  /** Identifiers elsewhere, each a text or a list: `wikidata: Q180589`. */
  identifiers: identifiers.default({}),
  /** Ids that the topic had before. Their addresses lead here. */
  formerIds: z.array(formerId).default([]),
});

export const collectsSchema = z.strictObject({
  /** Ids of actors, of whom one at least has to be in the briefing. */
  actors: z.array(actorId).optional(),
  /** Ids of places: it has to be located in one of them, or in a place within. */
  places: z.array(placeId).optional(),
  /** Ids of topics: it has to be on one of them, or on a narrower one. */
  topics: z.array(topicId).optional(),
  /** The first day, month or year of which it may tell. */
  from: fromDay.optional(),
  /** The last day, month or year of which it may tell. */
  until: untilDay.optional(),
});

export const storySchema = z.strictObject({
  /** What the affair is called, in 8 to 140 characters. */
  title: words.max(400),
  /** What it is about, in 40 to 400 characters of plain text. Shown in lists and below the heading. */
  summary: words.max(1000).optional(),
  /** The day, month or year in which the affair begins. No earlier briefing is collected. */
  from: fromDay.optional(),
  /** The day, month or year in which it ends. No later briefing is collected. Missing while it goes on. */
  until: untilDay.optional(),
  /** Makes every briefing that fits a step of the story, beside those that name it in their `stories`. */
  collects: collectsSchema.optional(),
  /** Drafts appear in the preview only. */
  status: z.enum(['draft', 'published']).default('published'),
  /** Ids that the story had before. Their addresses lead here. */
  formerIds: z.array(formerId).default([]),
});

export const pageSchema = z.strictObject({
  /** Heading. Shown at the foot of every page and in the browser tab, too. */
  title: words.max(140),
  /** What the page is about, in plain text. Shown below the heading. */
  summary: words.min(40).max(400),
  /** The language of its title, summary and text, if it is not that of the archive. */
  language: language.optional(),
});

export const namedSchema = z.strictObject({
  /** What to call it. */
  name,
  /** Where to read more. */
  url: webAddress.optional(),
});

/** A name, alone or with an address. */
const named = z.union([name.transform((one) => ({ name: one, url: undefined })), namedSchema]);

export const coloursSchema = z.strictObject({
  /** Of links and marks in the light colour scheme, as `#7a1f2b`. */
  accent: accent('light'),
  /** The same in the dark one; without it, the nearest to `accent` that can be read there. */
  accentDark: accent('dark').optional(),
});

const output = z.literal([true, false]).default(true);

export const outputsSchema = z.strictObject({
  /**
   * What feeds tell: `full`, whole texts, in older parts of an actor's, a place's, a topic's and a story's the
   * summaries; `summary`, summaries alone; or `none`, and there are no feeds. Without it those of the archive tell
   * whole texts, the others summaries.
   */
  feeds: z.enum(['full', 'summary', 'none']).optional(),
  /** `index.json` beside pages: what they show as data. */
  records: output,
  /** `index.md` beside pages: their text as Markdown. */
  markdown: output,
  /** Citations as files for reference managers. */
  citations: output,
  /** Pictures that stand beside links to pages elsewhere. */
  cards: output,
  /** Pages of how each text changed. There are none yet, so that it can only be `false`. */
  history: z
    .literal([true, false])
    .refine((isWanted) => !isWanted, { error: 'asks for pages that there are not yet. Remove the line' })
    .default(false),
});

export const archiveSchema = z.strictObject({
  /** The site's name. */
  title: name,
  /** What the archive holds, in plain text. Shown on the home page and to search engines. */
  description: words.max(400),
  /** Where the site will be served: `https://example.org/`, or below a path, `https://example.org/archive/`. */
  url: siteAddress,
  /** The language the site is written in, as `en` or `pt-BR`. */
  language: language.default('en'),
  /** Who answers for the archive: a name, or `name` and `url`. */
  publisher: named,
  /** The terms on which the texts may be used: a name, or `name` and `url`. */
  licence: named,
  /** Id of the briefing that leads the home page; the newest one when missing. */
  lead: briefingId.optional(),
  /**
   * Lets texts hold code: `import`, `export` and `{expressions}`. Code runs on the machine that builds the
   * site, and may read and publish anything there, so all who write have to be trusted like programmers.
   */
  programs: z.literal(true).optional(),
  /** Shows the guide for authors at `/authoring/`. The preview has it in any case. */
  guide: z.literal(true).optional(),
  /** Where readers report a mistake: a mail address or a web address. Every briefing leads there. */
  contact: contact.optional(),
  /** Links at the foot of every page. */
  links: z.array(linkSchema).default([]),
  /** An image beside this file, which stands before the title of every page: `./logo.svg`. */
  logo: z.string().optional(),
  /** Colours of links and marks, in place of the generator's. */
  colours: coloursSchema.optional(),
  /** What the site has beside its pages. All of it unless it is turned off here. */
  outputs: outputsSchema.default(() => outputsSchema.parse({})),
});

/** The schema of each collection's files. */
export const schemaOf = {
  briefings: briefingSchema,
  actors: actorSchema,
  places: placeSchema,
  topics: topicSchema,
  stories: storySchema,
  pages: pageSchema,
} as const;

export type BriefingData = z.infer<typeof briefingSchema>;

export type ActorData = z.infer<typeof actorSchema>;

export type PlaceData = z.infer<typeof placeSchema>;

export type TopicData = z.infer<typeof topicSchema>;

export type StoryData = z.infer<typeof storySchema>;

export type PageData = z.infer<typeof pageSchema>;

export type OutputsData = z.infer<typeof outputsSchema>;

export type ArchiveData = z.infer<typeof archiveSchema>;
