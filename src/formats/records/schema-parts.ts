import { z } from 'zod';
import { sourceSchema } from '../../schema/schemas.ts';

/* What several records hold: another thing of the archive, an office, a source, what somebody said. */

export const day = z.iso.date();
export const address = z.url();
export const partialDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** Another thing of the archive, with the addresses of its page and of its own record. */
export const reference = z.object({
  id: z.string(),
  name: z.string(),
  url: address,
  record: address,
});

export const office = z.object({
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
export const heldOffice = office.extend({ since: partialDay.optional(), until: partialDay.optional() });

export const source = z.object({
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

export const speaker = z.object({
  name: z.string().meta({ description: 'The actor’s, or a description of who is not named.' }),
  actor: reference.optional(),
  role: office.optional().meta({ description: 'The office held that day; the last begun of several.' }),
  offices: z
    .array(office)
    .optional()
    .meta({ description: 'All offices held that day, where there were several.' }),
  as: z.string().optional().meta({ description: 'In what capacity it was said, where that is no office.' }),
});

export const statement = z.object({
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

export const turn = z.object({
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
export const listed = z.object({
  id: z.string(),
  title: z.string(),
  date: day,
  until: day.optional(),
  url: address,
  record: address,
});

export const identifiers = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .meta({ description: 'What others call it, by who does.' });

/** A name that something had, with its last day. */
export const formerName = z.object({ name: z.string(), until: partialDay });
