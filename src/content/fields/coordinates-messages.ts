import { degreesMeant } from '../../base/days/written-degrees.ts';
import { errorAt } from '../../base/problems.ts';
import { counted } from '../../base/text/counted.ts';
import { absenceIn } from '../../base/text/stands-for-nothing.ts';
import type { Position } from '../../base/text/text-positions.ts';
import type { Answered } from './field-messages.ts';
import type { Judgement, WrittenValue } from './type-messages.ts';

/** What stands for a pair of degrees and is none. */
export function wrongCoordinates(
  file: string,
  position: Position,
  { value, source }: Pick<WrittenValue, 'value' | 'source'>,
): Answered {
  const { reason, answer } = coordinatesInWords(value, source);
  return { problem: errorAt(file, position, 'wrong-coordinates', `coordinates: ${reason}`), answer };
}

function coordinatesInWords(value: unknown, source = ''): Judgement {
  const pair = 'Write latitude and longitude in degrees, as [43.84, 10.5].';
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'number'))
    return otherThanNumbers(value, pair);
  const shown = `[${value.join(', ')}]`;
  if (value.length === 4) {
    // As they are written: 43,05 and -0,5 are other numbers when they are read in two.
    const [a, b, c, d] = source.match(/[-+\d]+/g) ?? value;
    const yaml = `[${String(a)}.${String(b)}, ${String(c)}.${String(d)}]`;
    const isWhole = /^\[\s*[-+]?\d+,\s*\d+\s*,\s*[-+]?\d+,\s*\d+\s*\]$/.test(source);
    return {
      reason: `${shown} holds four numbers. Write points in numbers, not commas: ${yaml}.`,
      answer: isWhole ? { yaml } : undefined,
    };
  }
  if (value.length === 0) return { reason: '[] holds no numbers. Remove the line.', answer: 'remove' };
  const [latitude, longitude] = value;
  if (value.length !== 2 || latitude === undefined || longitude === undefined)
    return { reason: `${shown} holds ${counted(value.length, 'number')}. ${pair}` };
  if (Math.abs(latitude) <= 90)
    return { reason: `The longitude ${longitude} is not between -180 and 180. ${pair}` };
  const isSwapped = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
  const yaml = `[${longitude}, ${latitude}]`;
  const advice = isSwapped ? `The latitude comes first: did you mean ${yaml}?` : pair;
  return {
    reason: `The latitude ${latitude} is not between -90 and 90. ${advice}`,
    answer: isSwapped ? { yaml } : undefined,
  };
}

/** A text, a group of fields or another list in the place of two numbers. */
function otherThanNumbers(value: unknown, pair: string): Judgement {
  const shown = JSON.stringify(value);
  const meant = degreesMeant(value);
  if (meant) {
    const yaml = asList(meant);
    return { reason: `${shown} is not a pair of numbers. Write ${yaml}.`, answer: { yaml } };
  }
  const absence = typeof value === 'string' ? absenceIn(value) : undefined;
  if (absence === 'nothing' || absence === 'unknown')
    return { reason: `${shown} says nothing. Remove the line.`, answer: 'remove' };
  return { reason: `${shown} is not a pair of numbers. ${pair}` };
}

/** Latitude and longitude in two fields, as other programs have them. @param pair of both, in the first of them */
export function coordinatesApart(
  file: string,
  position: Position,
  key: string,
  {
    pair,
    isFirst,
    isThere,
  }: { pair: readonly [number, number] | undefined; isFirst: boolean; isThere: boolean },
): Answered {
  const field = isFirst && pair ? `coordinates: ${asList(pair)}` : undefined;
  const advice = field === undefined ? `Remove it: coordinates hold both.` : `Write ${field}.`;
  const problem = errorAt(file, position, 'unknown-key', `"${key}" is not a field. ${advice}`);
  // Coordinates that stand there may say another place, and those that say nothing would be written twice.
  if (isThere) return { problem, answer: undefined };
  return { problem, answer: field === undefined ? 'remove' : { field } };
}

function asList([latitude, longitude]: readonly [number, number]): string {
  return `[${latitude}, ${longitude}]`;
}
