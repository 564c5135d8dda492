import { z } from 'zod';
import {
  actorSchema,
  correctionSchema,
  placeSchema,
  sourceSchema,
  withdrawalSchema,
} from '../../schema/schemas.ts';

/*
 * What `index.json` beside a page holds: what the page shows, joined. Published as JSON Schema at
 * `/data/schemas/`, where other people's programs rely on it: fields are added, never renamed.
 */

const day = z.iso.date();
const address = z.url();
const partialDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** Another thing of the archive, with the addresses of its page and of its own record. */
const reference = z.object({
  id: z.string(),
  name: z.string(),
  url: address,
  record: address,
});

const office = z.object({
  title: z.string(),
  organisation: reference.optional(),
  from: partialDay.optional().meta({ description: 'Missing where nobody knows.' }),
  to: partialDay
    .optional()
    .meta({ description: 'Missing while the office is held, and where nobody knows.' }),
  isEndUnknown: z.boolean().optional(),
  isActing: z.boolean().optional(),
  note: z.string().optional(),
});

/** `since` and `until` are there when it began or ended while what is told went on. */
const heldOffice = office.extend({ since: partialDay.optional(), until: partialDay.optional() });

const source = z.object({
  id: z.string(),
  number: z.int().positive(),
  title: z.string(),
  publisher: z.string().optional(),
  date: partialDay.optional(),
  url: address.optional(),
  archive: address.optional(),
  authors: z.array(z.string()).optional(),
  kind: sourceSchema.shape.kind,
  documentNumber: z.string().optional().meta({ description: 'The number of the work itself.' }),
  language: z.string().optional(),
});

const speaker = z.object({
  name: z.string().meta({ description: 'The actor’s, or a description of who is not named.' }),
  actor: reference.optional(),
  role: office.optional().meta({ description: 'The office held that day; the last begun of several.' }),
  offices: z
    .array(office)
    .optional()
    .meta({ description: 'All offices held that day, where there were several.' }),
  as: z.string().optional().meta({ description: 'The part in which it was said.' }),
});

const statement = z.object({
  url: address.meta({ description: 'The address of the statement in its briefing.' }),
  by: reference.optional().meta({ description: 'The first speaker, if it is an actor.' }),
  role: office.optional().meta({ description: 'The office in which the first speaker said it.' }),
  speakers: z.array(speaker).meta({ description: 'All who said it, the first one first.' }),
  for: reference.optional().meta({ description: 'On whose behalf it was said.' }),
  on: day,
  at: reference.optional(),
  topic: reference.optional(),
  source: z.string().optional().meta({ description: 'The id of a source of the briefing.' }),
  locator: z.string().optional().meta({ description: 'The page or minute of the source.' }),
  text: z.string(),
  language: z.string().optional().meta({ description: 'Of the words, if it is not that of the text.' }),
  form: z
    .enum(['quotation', 'partly quoted', 'reported'])
    .meta({ description: 'Whether all, some or none of the words stand in quotation marks.' }),
  original: z
    .object({ lang: z.string(), text: z.string() })
    .optional()
    .meta({ description: 'The words before they were translated.' }),
});

const turn = z.object({
  url: address.meta({ description: 'The address of the words in their briefing.' }),
  speaker,
  on: day,
  time: z.string().optional().meta({ description: 'When in the recording.' }),
  at: reference.optional(),
  topic: reference.optional(),
  source: z.string().optional().meta({ description: 'The id of a source of the briefing.' }),
  text: z.string(),
  language: z.string().optional().meta({ description: 'Of the words, if it is not that of the text.' }),
  form: z.literal('verbatim'),
});

/** A briefing as a list has it. */
const listed = z.object({
  id: z.string(),
  title: z.string(),
  date: day,
  until: day.optional(),
  url: address,
  record: address,
});

const identifiers = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .meta({ description: 'What others call it, by who does.' });

export const briefingRecord = z.object({
  $schema: address,
  id: z.string(),
  url: address,
  state: z.enum(['published', 'withdrawn']),
  title: z.string(),
  date: day.meta({ description: 'The first day.' }),
  until: day.optional().meta({ description: 'The last day, where there are several.' }),
  time: z.string().optional().meta({ description: 'The hour where it happened, `17:35`.' }),
  published: day.meta({ description: 'The day the briefing came out.' }),
  changed: day.meta({ description: 'The last day on which it was changed, or came out.' }),
  language: z.string().optional().meta({ description: 'Of its text, if it is not that of the archive.' }),
  identifiers,
  authors: z.array(z.string()).meta({ description: 'Who wrote it, as `Family, Given` or in one piece.' }),
  withdrawn: withdrawalSchema.optional(),
  related: z.array(listed).meta({ description: 'Put beside it by its authors.' }),
  summary: z.string(),
  location: reference.optional().meta({ description: 'The main place.' }),
  within: z.array(reference).meta({ description: 'The places around the location, the nearest first.' }),
  chains: z
    .array(z.array(reference))
    .meta({ description: 'Every place with those around it on the day; several for one that is disputed.' }),
  locations: z.array(reference).meta({ description: 'Every place, the main one first.' }),
  actors: z
    .array(
      reference.extend({
        part: z
          .string()
          .optional()
          .meta({ description: 'The part in what happened, where it is no office.' }),
        role: office.optional(),
        offices: z.array(heldOffice).meta({ description: 'Every office held on the days.' }),
      }),
    )
    .meta({ description: 'Each with the office held on the day.' }),
  topics: z.array(reference),
  stories: z.array(reference).meta({ description: 'Those it is a step of.' }),
  sources: z.array(source),
  statements: z.array(statement),
  turns: z.array(turn).meta({ description: 'What its transcripts hold, from one speaker to the next.' }),
  corrections: z.array(correctionSchema),
  markdown: address.optional().meta({ description: 'The text as Markdown.' }),
  older: listed.optional(),
  newer: listed.optional(),
  publisher: z.string(),
  licence: z.object({ name: z.string(), url: address.optional() }),
});

/** A name that something had, with its last day. */
const formerName = z.object({ name: z.string(), until: partialDay });

const subject = {
  $schema: address,
  id: z.string(),
  url: address,
  name: z.string(),
  identifiers,
  feed: address.optional(),
  count: z.int().nonnegative().meta({ description: 'How many briefings there are.' }),
  briefings: z.array(listed).meta({ description: 'The newest first, up to the newest thousand.' }),
};

export const actorRecord = z.object({
  ...subject,
  kind: actorSchema.shape.kind,
  sortName: z.string(),
  aliases: z.array(z.string()),
  summary: z.string().optional(),
  country: reference.optional(),
  formerly: z.array(formerName),
  began: partialDay.optional().meta({ description: 'Birth or foundation.' }),
  ended: partialDay.optional().meta({ description: 'Death or the end.' }),
  succeeds: z.array(reference),
  succeededBy: z.array(reference),
  memberOf: z.array(reference.extend({ from: partialDay.optional(), to: partialDay.optional() })),
  members: z.array(reference),
  roles: z.array(office),
  links: z.array(z.object({ label: z.string(), url: address })),
  statements: z
    .array(statement.extend({ briefing: listed }))
    .meta({ description: 'The newest first, up to the newest thousand.' }),
});

export const placeRecord = z.object({
  ...subject,
  kind: placeSchema.shape.kind,
  aliases: z.array(z.string()),
  formerly: z.array(formerName),
  coordinates: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  within: reference.optional().meta({ description: 'The first of the places around it.' }),
  around: z
    .array(reference.extend({ until: partialDay.optional() }))
    .meta({ description: 'Places around it: one after another in time, or several that claim it.' }),
  contains: z.array(reference),
});

export const topicRecord = z.object({
  ...subject,
  summary: z.string().optional(),
  broader: reference.optional(),
  narrower: z.array(reference),
});

export const storyRecord = z.object({
  ...subject,
  summary: z.string().optional(),
  from: day.optional().meta({ description: 'The day on which the affair begins.' }),
  until: day.optional().meta({ description: 'The day on which it ends.' }),
  collects: z
    .object({
      actors: z.array(reference).optional(),
      places: z.array(reference).optional(),
      topics: z.array(reference).optional(),
      from: day.optional(),
      until: day.optional(),
    })
    .optional()
    .meta({ description: 'What makes briefings steps of it: of each list one, and all lists at once.' }),
  steps: z
    .array(listed.extend({ known: day.meta({ description: 'The day from which it could be read.' }) }))
    .meta({ description: 'In order of time, up to the last thousand.' }),
  gaps: z
    .array(z.object({ from: day, until: day }))
    .meta({ description: 'Days of which no briefing tells though the story goes on, by its own pace.' }),
  markdown: address.optional().meta({ description: 'The story as Markdown.' }),
});

/** Each record by the name of its schema. */
export const records = {
  briefing: briefingRecord,
  actor: actorRecord,
  place: placeRecord,
  topic: topicRecord,
  story: storyRecord,
};

type RecordName = keyof typeof records;
export type RecordOf<Name extends RecordName> = Settled<z.infer<(typeof records)[Name]>>;

/** A value in which nothing is changed: records hold lists of the archive itself. */
type Settled<Value> = Value extends object
  ? { readonly [Field in keyof Value]: Settled<Value[Field]> }
  : Value;
