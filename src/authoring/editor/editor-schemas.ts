import { z } from 'zod';
import { hours } from '../../base/days/written-hours.ts';
import { ownKeys } from '../../base/own-keys.ts';
import type { TaggedKind } from '../../base/subject-kinds.ts';
import type { Collection } from '../../schema/collections.ts';
import * as values from '../../schema/field-values.ts';
import * as schemas from '../../schema/schemas.ts';
import { ofKind, type Known } from '../known.ts';
import type { FieldComments } from './field-comments.ts';

/** A JSON Schema, with what the YAML language server understands beyond the standard. */
export type EditorSchema = z.core.JSONSchema.BaseSchema;

/** The schema of each kind of content file. */
export const contentSchemas = {
  briefing: schemas.briefingSchema,
  story: schemas.storySchema,
  page: schemas.pageSchema,
  actor: schemas.actorSchema,
  place: schemas.placeSchema,
  topic: schemas.topicSchema,
  archive: schemas.archiveSchema,
} as const;

export type SchemaName = keyof typeof contentSchemas;

/**
 * The content contract as JSON Schemas, from which editors complete fields and ids, explain them and
 * underline mistakes. What takes more than one field or file to see, only the check sees.
 *
 * @param comments what the doc comments in `schema/schemas.ts` say of each field
 */
export function editorSchemas(known: Known, comments: FieldComments): Map<SchemaName, EditorSchema> {
  const forms = formsIn(known);
  const names = new Map<unknown, string>(Object.entries(schemas).map(([name, schema]) => [schema, name]));
  return new Map(
    ownKeys(contentSchemas).map((name) => {
      const schema = z.toJSONSchema(contentSchemas[name], {
        io: 'input',
        // Every editor reads draft 7; support for later ones is young.
        target: 'draft-7',
        override({ zodSchema, jsonSchema }) {
          Object.assign(jsonSchema, forms.get(zodSchema));
          if (jsonSchema.pattern) jsonSchema.patternErrorMessage = `This ${refusal(zodSchema)}.`;
          // What is optional comes as what is in it, which has said its name.
          if (jsonSchema.properties) jsonSchema.$comment ||= names.get(zodSchema) ?? '';
        },
      });
      explain(schema, comments);
      return [name, schema];
    }),
  );
}

const monthAndDay =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))';

/** What Zod keeps in functions: how dates and addresses are written, and which ids there are. */
function formsIn(known: Known): Map<z.core.$ZodType, EditorSchema> {
  const idsOf = (wanted: Collection) =>
    known.files.flatMap(({ collection, id }) => (collection === wanted ? [id] : []));
  return new Map<z.core.$ZodType, EditorSchema>([
    [values.day, { pattern: `^\\d{4}-${monthAndDay}$` }],
    [
      values.partialDay,
      {
        pattern: `^\\d{4}(?:-(?:0[1-9]|1[0-2])|-${monthAndDay})?$`,
        // A year without quotation marks is a number.
        ...{ minimum: 1000, maximum: 9999, multipleOf: 1 },
      },
    ],
    [values.hour, { pattern: hours.source }],
    [values.webAddress, { pattern: '^https?://.' }],
    [values.language, { pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$' }],
    [values.oldAddress, { pattern: '^/(?:[^/?#\\\\\\s]+/)*[^/?#\\\\\\s]*$' }],
    [values.formerId, { pattern: '^[a-z0-9-]+(?:/[a-z0-9-]+)*$' }],
    [values.actorId, subjectIds(known, 'actor')],
    [values.speaker, { anyOf: [subjectIds(known, 'actor'), {}] }],
    [values.placeId, subjectIds(known, 'place')],
    [values.topicId, subjectIds(known, 'topic')],
    [values.briefingId, oneOf(idsOf('briefings'))],
    [values.storyId, oneOf(idsOf('stories'))],
  ]);
}

function subjectIds(known: Known, kind: TaggedKind): EditorSchema {
  const subjects = ofKind(known, kind);
  return {
    ...oneOf(subjects.map(({ id }) => id)),
    markdownEnumDescriptions: subjects.map(({ name }) => name),
    errorMessage: `There is no ${kind} with this id. To add one: npm run new -- ${kind} "Name"`,
  };
}

/** Of an empty list, everything: validators refuse a list of no values. */
function oneOf(ids: string[]): EditorSchema {
  return ids.length > 0 ? { enum: ids } : {};
}

/** What the check says of a text that is nothing. */
function refusal(schema: z.core.$ZodType): string {
  return z.safeParse(schema, ' ').error?.issues[0]?.message ?? 'is written in another way';
}

/** Puts the comments on fields into a schema, at every depth. */
function explain(schema: EditorSchema | boolean | undefined, comments: FieldComments): void {
  if (typeof schema !== 'object') return;
  const fields = comments.get(schema.$comment ?? '');
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const text = fields?.get(name);
    if (typeof property === 'object' && text) {
      Object.assign(property, { description: text, markdownDescription: text });
    }
    explain(property, comments);
  }
  for (const part of [schema.items, schema.anyOf].flat()) explain(part, comments);
}
