import { z } from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import { calendarsMeant } from '../../base/days/written-calendars.ts';
import { dayMeant } from '../../base/days/written-days.ts';
import { dayAndHour } from '../../base/days/written-hours.ts';
import { spanMeant, wholeTime } from '../../base/days/written-spans.ts';
import type { Problem } from '../../base/problems.ts';
import { holdsIds } from '../../schema/field-values.ts';
import { elementOf, fieldsOf, schemaAt } from '../../schema/parts.ts';
import { keysAt, mended, valueAt, type CheckedFile } from './checked-file.ts';
import * as coordinatesMessages from './coordinates-messages.ts';
import * as fieldMessages from './field-messages.ts';
import { saidHere } from './foreign-fields.ts';
import { empty, nothing, leftOut } from './value-for-nothing.ts';
import * as valueMessages from './value-messages.ts';

/** What is wrong with one value, which may be missing, in the author's words. */
export function valueProblem(issue: $ZodIssue, value: unknown, checked: CheckedFile): Problem {
  const { path } = issue;
  if (value === undefined && path.length > 0) return missing(path, checked);
  if (value === null) return empty(path, checked);
  if (path[0] === 'coordinates') return wrongCoordinates(checked);
  const told = keptBackBy(path, value, checked) ?? monthOrYear(path, value, checked);
  if (told) return told;
  const ofText =
    typeof value === 'string'
      ? (severalDays(path, value, checked) ??
        withHour(path, value, checked) ??
        nothing(path, value, checked) ??
        leftOut(path, value, checked))
      : undefined;
  return ofText ?? wrongValue(issue, value, checked);
}

function missing(path: PropertyKey[], { file, yaml, start }: CheckedFile): Problem {
  return fieldMessages.missingField(file, path.length === 1 ? start : yaml.positionOf(path), path);
}

/** Yes or no where the day belongs until which a text is kept back. */
function keptBackBy(path: PropertyKey[], value: unknown, checked: CheckedFile): Problem | undefined {
  const { file, yaml, schema } = checked;
  const said =
    path.length === 1 && path[0] === 'publish' ? saidHere('publish', value, keysAt(schema, [])) : undefined;
  return (
    said && mended(fieldMessages.noDayOfPublishing(file, yaml.positionOf(path), value, said), yaml, path)
  );
}

/** Coordinates are told of as a whole, whichever part of them is wrong. */
function wrongCoordinates({ file, yaml }: CheckedFile): Problem {
  const at = ['coordinates'];
  const written = { value: valueAt(yaml.data, at), source: yaml.sourceAt(at) };
  return mended(coordinatesMessages.wrongCoordinates(file, yaml.positionOf(at), written), yaml, at);
}

/** Two days where the first of several belongs. */
function severalDays(
  path: PropertyKey[],
  value: string,
  { file, yaml, schema }: CheckedFile,
): Problem | undefined {
  const span = isFirstDay(path, schema) ? spanMeant(value) : undefined;
  if (!span) return undefined;
  const position = yaml.positionOf(path);
  const until = valueAt(yaml.data, ['until']);
  const told =
    until === undefined && calendarsMeant(value)
      ? valueMessages.twoCalendars(file, position, value, span)
      : valueMessages.severalDays(file, position, value, span, until);
  return mended(told, yaml, path);
}

/** A month or a year where the first or the last day of the news belongs. */
function monthOrYear(
  path: PropertyKey[],
  value: unknown,
  { file, yaml, schema }: CheckedFile,
): Problem | undefined {
  const isFirst = isFirstDay(path, schema);
  const isLast = path.length === 1 && path[0] === 'until' && 'date' in fieldsOf(schema);
  // YAML reads a year as a number.
  const written = typeof value === 'number' ? yaml.writtenAt(path) : value;
  const whole = typeof written === 'string' && !spanMeant(written) ? wholeTime(written) : undefined;
  if (!whole || (!isFirst && !isLast)) return undefined;
  const position = yaml.positionOf(path);
  return isFirst
    ? valueMessages.noFirstDay(file, position, written, whole, valueAt(yaml.data, ['until']))
    : valueMessages.noLastDay(file, position, written, whole);
}

/** An hour beside the first day, which has a field of its own. */
function withHour(
  path: PropertyKey[],
  value: string,
  { file, yaml, schema }: CheckedFile,
): Problem | undefined {
  const found = isFirstDay(path, schema) ? dayAndHour(value, dayMeant) : undefined;
  if (!found || found.isEmpty) return undefined;
  const time = valueAt(yaml.data, ['time']);
  return mended(valueMessages.dayWithHour(file, yaml.positionOf(path), value, found, time), yaml, path);
}

function wrongValue(issue: $ZodIssue, value: unknown, { file, yaml, schema }: CheckedFile): Problem {
  const { path } = issue;
  const field = schemaAt(schema, path);
  const element = elementOf(field);
  const asText = refusedAsText(field, issue, yaml.writtenAt(path));
  const written = {
    value: asText?.written ?? value,
    written: yaml.writtenAt(path),
    source: yaml.sourceAt(path),
    isOfIds: holdsIds(element),
    fields: Object.keys(fieldsOf(element)),
  };
  const told = valueMessages.wrongValue(file, yaml.positionOf(path), path, written, asText?.issue ?? issue);
  return mended(told, yaml, path);
}

/** What is read as a number and would be refused as a text, too: `1735` for an hour. Quotation marks do not mend it. */
function refusedAsText(
  field: z.core.$ZodType | undefined,
  issue: $ZodIssue,
  written: string | undefined,
): { written: string; issue: $ZodIssue } | undefined {
  const isText = issue.code === 'invalid_type' && issue.expected === 'string';
  if (!isText || !field || written === undefined) return undefined;
  const refusal = z.safeParse(field, written).error?.issues[0];
  return refusal?.code === 'custom' ? { written, issue: refusal } : undefined;
}

/** Whether the first day of several stands at a path. */
function isFirstDay(path: PropertyKey[], schema: z.ZodType): boolean {
  return path.length === 1 && path[0] === 'date' && 'until' in fieldsOf(schema);
}
