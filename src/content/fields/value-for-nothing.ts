import { z } from 'zod';
import type { Problem } from '../../base/problems.ts';
import { absenceIn } from '../../base/text/stands-for-nothing.ts';
import { elementOf, mayBeLeftOut, schemaAt } from '../../schema/parts.ts';
import { mended, type CheckedFile } from './checked-file.ts';
import * as fieldMessages from './field-messages.ts';

export function empty(path: PropertyKey[], { file, yaml, schema }: CheckedFile): Problem {
  const isEntry = typeof path.at(-1) === 'number';
  const position = isEntry ? yaml.positionOf(path) : yaml.positionOfKey(path);
  const field = schemaAt(schema, path);
  return fieldMessages.emptyField(file, position, path, {
    written: yaml.writtenAt(path),
    isOptional: !isEntry && mayBeLeftOut(field),
    mayBeNone: !isEntry && takesNone(field),
  });
}

/** A word for nothing where an empty list would say it. */
export function nothing(
  path: PropertyKey[],
  value: string,
  { file, yaml, schema }: CheckedFile,
): Problem | undefined {
  const field = schemaAt(schema, path);
  if (absenceIn(value) !== 'nothing' || !takesNone(field)) return undefined;
  const told = { value, isOptional: mayBeLeftOut(field) };
  return mended(fieldMessages.nothingInList(file, yaml.positionOf(path), path, told), yaml, path);
}

/**
 * Fields without which more is published, or something still goes on: what stands in them is for their author to mend.
 */
const telling: ReadonlySet<unknown> = new Set(['status', 'publish', 'to']);

/** Words for nothing, for what nobody knows or for what is yet to be written, where a day or an address may stand. */
export function leftOut(
  path: PropertyKey[],
  value: string,
  { file, yaml, schema }: CheckedFile,
): Problem | undefined {
  const field = schemaAt(schema, path);
  const what = absenceIn(value);
  const mayBeUnknown = field !== undefined && z.safeParse(field, 'unknown').success;
  const isTruth = field !== undefined && [true, false].some((one) => z.safeParse(field, one).success);
  const mayGo = mayBeLeftOut(field) && !isTruth && !elementOf(field) && !telling.has(path.at(-1));
  if (what === undefined || !(mayGo || (mayBeUnknown && what === 'unknown'))) return undefined;
  const told = fieldMessages.leftOutValue(file, yaml.positionOf(path), path, { value, what, mayBeUnknown });
  return mended(told, yaml, path);
}

/** Whether a list may stand in a field that holds nothing. */
function takesNone(field: z.core.$ZodType | undefined): boolean {
  return field !== undefined && z.safeParse(field, []).success;
}
