import { z } from 'zod';

type Schema = z.core.$ZodType;

/** What stands behind all that lets a field be left out. */
function required(schema: Schema | undefined): Schema | undefined {
  return mayBeLeftOut(schema) ? required(schema.unwrap()) : schema;
}

export function mayBeLeftOut(schema: Schema | undefined): schema is z.ZodOptional | z.ZodDefault {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** What a list is a list of; undefined for all else. */
export function elementOf(schema: Schema | undefined): Schema | undefined {
  const list = required(schema);
  return list instanceof z.ZodArray ? list.element : undefined;
}

/** The schema of each field of a group; none for all else. */
export function fieldsOf(schema: Schema | undefined): Record<string, Schema | undefined> {
  const group = lastWay(schema);
  return group instanceof z.ZodObject ? group.shape : {};
}

/** The schema of what stands at a path; undefined where nothing may stand. */
export function schemaAt(schema: Schema, path: PropertyKey[]): Schema | undefined {
  return path.reduce<Schema | undefined>(
    (node, key) => (typeof key === 'number' ? elementOf(lastWay(node)) : fieldsOf(node)[String(key)]),
    schema,
  );
}

/** Of several ways to write something, the last is the longest: a list, or a group of fields. */
function lastWay(schema: Schema | undefined): Schema | undefined {
  const way = required(schema);
  return way instanceof z.ZodUnion ? lastWay(way.options.at(-1)) : way;
}
