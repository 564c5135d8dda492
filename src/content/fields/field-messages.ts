import { type FieldAnswer, edit, errorAt, type Problem } from '../../base/problems.ts';
import { advised } from '../../base/text/closest.ts';
import type { Absence } from '../../base/text/stands-for-nothing.ts';
import type { Position } from '../../base/text/text-positions.ts';
import type { BareId } from './bare-id.ts';
import { fieldMeant } from './field-meant.ts';

/** A problem of a value, with the answer that its message gives. */
export interface Answered {
  problem: Problem;
  answer: FieldAnswer | undefined;
}

export function unknownKey(file: string, position: Position, key: string, known: string[]): Answered {
  const { advice, meant } = advised(fieldMeant(key, known), `Known are ${known.join(', ')}.`);
  const problem = errorAt(file, position, 'unknown-key', `"${key}" is not a field. ${advice}`);
  return { problem, answer: meant === undefined ? undefined : { key: meant } };
}

/** A field that other generators have, and that is said in another way here. */
export function foreignField(
  file: string,
  position: Position,
  key: string,
  { advice, answer }: { advice: string; answer?: FieldAnswer },
): Answered {
  return { problem: errorAt(file, position, 'unknown-key', `"${key}" is not a field. ${advice}`), answer };
}

/** Yes or no in the field for the day of publishing. */
export function noDayOfPublishing(
  file: string,
  position: Position,
  value: unknown,
  { advice, answer }: { advice: string; answer?: FieldAnswer },
): Answered {
  return {
    problem: errorAt(file, position, 'wrong-value', `publish: ${String(value)} is no day. ${advice}`),
    answer,
  };
}

/** A field of a group that stands beside it. */
export function keyOfGroup(
  file: string,
  position: Position,
  key: string,
  group: string,
  { source = '…', isThere }: { source: string | undefined; isThere: boolean },
): Problem {
  const written = `${key}: ${source.length <= 60 && !source.includes('\n') ? source : '…'}`;
  const advice = isThere ? `Add ${written} to ${group}.` : `Write ${group}: { ${written} }.`;
  return errorAt(
    file,
    position,
    'unknown-key',
    `"${key}" is a field of ${group}, not of the file. ${advice}`,
  );
}

/** An id in a group, without the name of its field. */
export function idWithoutName(file: string, position: Position, { id, written, isSure }: BareId): Answered {
  const problem = errorAt(file, position, 'unknown-key', `"${id}" is not a field. Write ${written}.`);
  return { problem, answer: isSure && !written.includes('…') ? { yaml: written } : undefined };
}

/**
 * A field of the entries of a list, which has lost its place in the last of them.
 *
 * @param above the field above it there
 */
export function lostField(
  file: string,
  position: Position,
  key: string,
  { list, above, indent }: { list: string; above: string; indent: number },
): Problem {
  const message = `"${key}" belongs to the entry of ${list} above it. Begin it right below "${above}".`;
  return errorAt(file, position, 'unknown-key', message, edit(position, '', ' '.repeat(indent)));
}

export function missingField(file: string, position: Position, path: PropertyKey[]): Problem {
  const written = `"${String(path.at(-1))}: …"`;
  const message = `${named(path)} is missing. ${path.length > 1 ? `Add ${written} to it.` : `Add a line ${written}.`}`;
  return errorAt(file, position, 'missing-field', message);
}

/** A field without a value. `written` is what stands for nothing: `~` or `null`, mostly not meant. */
export function emptyField(
  file: string,
  position: Position,
  path: PropertyKey[],
  {
    written = '',
    isOptional,
    mayBeNone,
  }: { written: string | undefined; isOptional: boolean; mayBeNone: boolean },
): Problem {
  const isEntry = typeof path.at(-1) === 'number';
  if (mayBeNone && !isOptional)
    return errorAt(
      file,
      position,
      'empty-field',
      `${named(path)} is empty. Give it a value, or write [] where there is none.`,
    );
  const advice = isOptional || isEntry ? 'Give it a value, or remove the line.' : 'Give it a value.';
  const message = written
    ? `${named(path)}: ${written} means no value at all. Write the value, or put it in quotation marks: "${written}".`
    : `${named(path)} is empty. ${advice}`;
  return errorAt(file, position, 'empty-field', message);
}

/** A word for nothing in the place of a list. @param isOptional whether the field may be left out */
export function nothingInList(
  file: string,
  position: Position,
  path: PropertyKey[],
  { value, isOptional }: { value: string; isOptional: boolean },
): Answered {
  const advice = isOptional ? 'Remove the line.' : 'Where there is none, write [].';
  const message = `${named(path)}: "${value}" is no list. ${advice}`;
  return {
    problem: errorAt(file, position, 'wrong-type', message),
    answer: isOptional ? 'remove' : { yaml: '[]' },
  };
}

/** Words for nothing, for what nobody knows or for what is yet to be written, in a field that may be left out. */
export function leftOutValue(
  file: string,
  position: Position,
  path: PropertyKey[],
  { value, what, mayBeUnknown }: { value: string; what: Absence; mayBeUnknown: boolean },
): Answered {
  const told = (advice: string, answer?: FieldAnswer): Answered => ({
    problem: errorAt(file, position, 'wrong-value', `${named(path)}: ${JSON.stringify(value)} ${advice}`),
    answer,
  });
  if (what === 'later') return told('is yet to be written. Write it, or remove the line.');
  if (mayBeUnknown)
    return told('is not how it is said that nobody knows. Write unknown.', { yaml: 'unknown' });
  return told('says nothing. Remove the line.', 'remove');
}

/** A field as its author knows it: `title`, `entry 2 of actors`, `url in entry 1 of sources`. */
export function named(path: PropertyKey[]): string {
  const [last, ...rest] = path.toReversed();
  const inside = rest.length > 0 ? named(rest.toReversed()) : '';
  if (typeof last === 'number') return `entry ${last + 1} of ${inside}`;
  return [String(last ?? 'file'), ...(inside ? [inside] : [])].join(' in ');
}
