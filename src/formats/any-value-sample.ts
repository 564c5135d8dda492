import fc from 'fast-check';
import { z } from 'zod';
import { referred } from '../mdx/vocabulary.ts';
import * as values from '../schema/field-values.ts';

/*
 * For tests: values that a schema takes, made from the schema itself, so that a new key is tried without a word here.
 */

type Schema = z.core.$ZodType;

/** Ids that may stand where a schema asks for one. What they name refers to nothing, so that there are no circles. */
export const standing = {
  actor: ['league', 'realm', 'office'],
  place: ['north', 'south', 'isle'],
  topic: ['money', 'work'],
  story: ['quarrel'],
  briefing: ['2016/notice'],
} as const;

const idsOf = new Map<Schema, readonly string[]>([
  [values.actorId, standing.actor],
  [values.placeId, standing.place],
  [values.topicId, standing.topic],
  [values.storyId, standing.story],
  [values.briefingId, standing.briefing],
  [referred.actor, standing.actor],
  [referred.place, standing.place],
  [referred.topic, standing.topic],
]);

/** What somebody may write, with signs that formats stumble over. `#` is a number that no other value has. */
const texts = [
  'Word #',
  'Ada, the #th; “so” she said',
  'Порт #',
  'ميناء #',
  '=SUM(#)',
  '<b>#</b> & "more"',
  'Line # – and ’s',
];

/**
 * Where no text may stand, something of these may. Days get later from key to key, so that none ends before it begins.
 */
const forms = ['2017-05-#', '2017-05', '12:#', 'https://word#.example/', '/old#/', 'id-#', 'nb', '#.5'];

/** Numbers that few other values have. */
const numbers = fc.integer({ min: 1000, max: 99_999 });

/** A text by a pattern in which `#` is a number, of two digits where it is a day or an hour. */
function withNumber(pattern: string, number: number): string {
  const isShort = pattern === '12:#' || pattern === '2017-05-#';
  return pattern.replaceAll('#', String(isShort ? 10 + (number % 20) : number));
}

/** Values by the keys that lead to them, where not every value that the schema takes makes sense. */
export type Chosen = Partial<Record<string, fc.Arbitrary<unknown>>>;

/** Values of a schema: of a group any of its keys, of a list up to three. @param path the keys that lead there */
export function valuesOf(schema: Schema, chosen: Chosen, path: string[] = []): fc.Arbitrary<unknown> {
  const here = chosen[path.join('.')];
  if (here) return here;
  const ids = idsOf.get(schema);
  if (ids) return fc.constantFrom(...ids);
  const inside = (inner: Schema, key?: string) =>
    valuesOf(inner, chosen, key === undefined ? path : [...path, key]);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inside(schema.unwrap());
  if (schema instanceof z.ZodArray)
    return fc.uniqueArray(inside(schema.element), { minLength: 1, maxLength: 3, selector: idOf });
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((option) => inside(option)));
  if (schema instanceof z.ZodTuple) return fc.tuple(...schema.def.items.map((item) => inside(item)));
  if (schema instanceof z.ZodRecord)
    return fc.tuple(numbers, inside(schema.valueType, '*')).map(([n, value]) => ({ [`Key ${n}`]: value }));
  if (schema instanceof z.ZodObject) return groupOf(schema, inside);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 1, max: 80 }).map((number) => number + 0.25);
  return leafOf(schema, path);
}

function groupOf(
  schema: z.ZodObject,
  inside: (inner: Schema, key: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const entries = Object.entries<Schema>(schema.shape);
  const fields = Object.fromEntries(entries.map(([key, field]) => [key, inside(field, key)]));
  const requiredKeys = entries.flatMap(([key, field]) =>
    field instanceof z.ZodOptional || field instanceof z.ZodDefault ? [] : [key],
  );
  return fc.record(fields, { requiredKeys });
}

/** A text that the schema takes: the first form that it does. */
function leafOf(schema: Schema, path: string[]): fc.Arbitrary<string> {
  const takes = (pattern: string) => z.safeParse(schema, withNumber(pattern, 1000)).success;
  const free = texts.filter(takes);
  const possible = free.length > 0 ? free : forms.filter(takes).slice(0, 1);
  if (possible.length === 0) throw new Error(`Nothing is known that may stand at ${path.join('.')}.`);
  return fc.tuple(fc.constantFrom(...possible), numbers).map(([pattern, n]) => withNumber(pattern, n));
}

/** Lists name nobody twice. */
function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
}
