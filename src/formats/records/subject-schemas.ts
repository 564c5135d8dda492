import { z } from 'zod';
import { actorSchema, placeSchema } from '../../schema/schemas.ts';
import {
  address,
  day,
  formerName,
  identifiers,
  listed,
  office,
  partialDay,
  reference,
  statement,
} from './schema-parts.ts';

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
