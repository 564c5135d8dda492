import type { $ZodIssue } from 'zod/v4/core';
import type { WholeTime } from '../../base/days/written-spans.ts';
import { ownValue } from '../../base/own-keys.ts';
import { errorAt, type Problem } from '../../base/problems.ts';
import { isForNothing, meantIn } from '../../base/refusals.ts';
import { advised } from '../../base/text/closest.ts';
import { counted } from '../../base/text/counted.ts';
import type { Position } from '../../base/text/text-positions.ts';
import { type Answered, named } from './field-messages.ts';
import { groupMeant } from './groups-meant.ts';
import { type Judgement, otherType, textAnswer, type WrittenValue } from './type-messages.ts';
import { valueMeant } from './value-meant.ts';

/** A value that the schema refuses, in words. */
export function wrongValue(
  file: string,
  position: Position,
  path: PropertyKey[],
  written: WrittenValue,
  issue: $ZodIssue,
): Answered {
  const { reason, answer } = groupReason(path, written.value, issue) ?? inWords(issue, written);
  const rule = rules[issue.code] ?? 'wrong-value';
  return { problem: errorAt(file, position, rule, `${named(path)}: ${reason}`), answer };
}

const rules: Partial<Record<$ZodIssue['code'], string>> = {
  invalid_type: 'wrong-type',
  too_small: 'too-short',
  too_big: 'too-long',
};

/** The first and the last day of a briefing in the place of the first. @param until what is said of the last one */
export function severalDays(
  file: string,
  position: Position,
  value: unknown,
  [first, last]: [string, string],
  until: unknown,
): Answered {
  const says = until === undefined ? `date: ${first} and below it until: ${last}` : first;
  const message = `date: ${JSON.stringify(value)} is several days. Write ${says}.`;
  const yaml = until === undefined ? `${first}\nuntil: ${last}` : until === last ? first : undefined;
  return { problem: errorAt(file, position, 'wrong-value', message), answer: yaml ? { yaml } : undefined };
}

/** A month or a year in the place of the first day. Its days are not written: somebody may know the right one. */
export function noFirstDay(
  file: string,
  position: Position,
  value: unknown,
  { what, first, last }: WholeTime,
  until: unknown,
): Problem {
  const says = until === undefined ? `date: ${first} and below it until: ${last}` : first;
  const message = `date: ${JSON.stringify(value)} is ${what}. Write the day, or where none is known ${says}.`;
  return errorAt(file, position, 'wrong-value', message);
}

/** A month or a year in the place of the last day. */
export function noLastDay(
  file: string,
  position: Position,
  value: unknown,
  { what, last }: WholeTime,
): Problem {
  const message = `until: ${JSON.stringify(value)} is ${what}. Write the last day, or where none is known ${last}.`;
  return errorAt(file, position, 'wrong-value', message);
}

/** A day in two calendars in the place of the first, which could be several days too, so that none is written. */
export function twoCalendars(
  file: string,
  position: Position,
  value: unknown,
  [julian, gregorian]: [string, string],
): Answered {
  const message = `date: ${JSON.stringify(value)} is a day in two calendars, or several days. Write ${gregorian}, the one of today's calendar, or date: ${julian} and below it until: ${gregorian}.`;
  return { problem: errorAt(file, position, 'wrong-value', message), answer: undefined };
}

/** An hour beside the first day of a briefing. @param time what is said of the hour */
export function dayWithHour(
  file: string,
  position: Position,
  value: unknown,
  { day, hour, isWhole }: { day: string; hour: string; isWhole: boolean },
  time: unknown,
): Answered {
  const says = `date: ${JSON.stringify(value)} holds an hour.`;
  const told = (advice: string, yaml?: string): Answered => ({
    problem: errorAt(file, position, 'wrong-value', `${says} ${advice}`),
    answer: yaml === undefined ? undefined : { yaml },
  });
  if (time === hour) return told(`Write ${day}.`, isWhole ? day : undefined);
  if (time !== undefined) return told(`Write ${day}, and in time the hour that is right.`);
  const both = `date: ${day} and below it time: "${hour}"`;
  // Programs write midnight where nobody gave an hour.
  const alone = hour === '00:00' ? `, or ${day} alone if none is known` : '';
  if (!isWhole) return told(`Write ${both}, if that is the hour of the place${alone}.`);
  return told(`Write ${both}.`, `${day}\ntime: "${hour}"`);
}

/** Something else in the place of a group of fields. */
function groupReason(path: PropertyKey[], value: unknown, issue: $ZodIssue): Judgement | undefined {
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof value === 'string') {
    const entry = value.startsWith('-') ? undefined : groupMeant(path, value);
    return entry === undefined
      ? undefined
      : { reason: `${JSON.stringify(value)} is not a list. Write [${entry}].` };
  }
  const isGroup = issue.code === 'invalid_type' && ['object', 'record'].includes(issue.expected);
  const now = isGroup ? groupMeant(path, value) : undefined;
  return now === undefined
    ? undefined
    : { reason: `${JSON.stringify(value)} is not a group of fields. Write ${now}.` };
}

/** What `true` and `false` are called elsewhere. YAML of today takes these words for texts. */
const truths: Record<string, string> = { yes: 'true', on: 'true', no: 'false', off: 'false', none: 'false' };

function inWords(issue: $ZodIssue, written: WrittenValue): Judgement {
  const { value } = written;
  switch (issue.code) {
    case 'invalid_type':
      return otherType(issue.expected, written);
    case 'too_small':
      return tooShort(value, Number(issue.minimum));
    case 'too_big':
      return tooLong(value, Number(issue.maximum));
    case 'invalid_value':
      return noneOf(value, issue.values);
    default: {
      const reason = `${JSON.stringify(value)} ${issue.message.replace(/[.…]?$/, (end) => end || '.')}`;
      return { reason, answer: isForNothing(issue) ? 'remove' : textAnswer(value, meantIn(issue)) };
    }
  }
}

function tooShort(value: unknown, least: number): Judgement {
  if (Array.isArray(value)) return { reason: 'The list is empty. Write at least one entry in it.' };
  return { reason: `"${String(value)}" has ${length(value)}, and at least ${least} are needed. Say more.` };
}

function tooLong(value: unknown, most: number): Judgement {
  const over = counted(String(value).length - most, 'character');
  return { reason: `The text has ${length(value)}, and at most ${most} are shown. Cut ${over}.` };
}

function noneOf(value: unknown, values: readonly unknown[]): Judgement {
  const possible = values.map(String);
  const refusal = `${JSON.stringify(value)} is not possible here.`;
  if (possible.length === 1) {
    const isTrue = possible.join('') === 'true' && /^(?:true|yes|on)$/i.test(String(value));
    const reason = `${refusal} Write ${possible.join('')}, or leave the field out.`;
    return { reason, ...(isTrue && { answer: { yaml: 'true' } }) };
  }
  if (possible.includes('none') && /^(?:false|no|off)$/i.test(String(value)))
    return { reason: `${refusal} Write none.`, answer: { yaml: 'none' } };
  if (possible.includes('published') && /^(?:scheduled|embargo(?:ed)?|future)$/i.test(String(value)))
    return {
      reason: `${refusal} Write published, and below it publish: with the day from which it may be read.`,
    };
  const near = valueMeant(String(value), possible);
  const { advice, meant } = advised(near, `Write one of ${possible.join(', ')}.`);
  const isTruth = values.every((one) => typeof one === 'boolean');
  const truth = meant ?? ownValue(truths, String(value).toLowerCase());
  if (isTruth && truth !== undefined)
    return {
      reason: `${JSON.stringify(value)} is a text. Write ${truth}, without quotation marks.`,
      answer: { yaml: truth },
    };
  return { reason: `${refusal} ${advice}`, answer: textAnswer(value, meant) };
}

function length(value: unknown): string {
  return counted(String(value).length, 'character');
}
