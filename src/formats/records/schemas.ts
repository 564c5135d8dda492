import { z } from 'zod';
import { correctionSchema, withdrawalSchema } from '../../schema/schemas.ts';
import {
  address,
  day,
  heldOffice,
  identifiers,
  listed,
  office,
  reference,
  source,
  statement,
  turn,
} from './schema-parts.ts';
import { actorRecord, placeRecord, storyRecord, topicRecord } from './subject-schemas.ts';

/*
 * What `index.json` beside a page holds: what the page shows, joined. Published as JSON Schema at
 * `/data/schemas/`, where other people's programs rely on it: fields are added, never renamed.
 */

const briefingRecord = z.object({
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
        part: z.string().optional().meta({ description: 'In what capacity, where that is no office.' }),
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
  corrections: z.array(correctionSchema.extend({ number: z.int().positive() })).meta({
    description: 'Newest first, each with its number from the oldest, by which its address is called.',
  }),
  markdown: address.optional().meta({ description: 'The text as Markdown.' }),
  older: listed.optional(),
  newer: listed.optional(),
  publisher: z.string(),
  licence: z.object({ name: z.string(), url: address.optional() }),
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
