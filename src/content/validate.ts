import { z } from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import { mostOfFile, type Problem } from '../base/problems.ts';
import type { Position } from '../base/outline.ts';
import { standsForNothing } from '../base/stands-for-nothing.ts';
import { spanMeant } from '../base/written-days.ts';
import { elementOf, fieldsOf, mayBeLeftOut, schemaAt } from '../schema/parts.ts';
import { holdsIds } from '../schema/schemas.ts';
import { bareId } from './bare-id.ts';
import { saidHere } from './foreign-fields.ts';
import { lostField } from './lost-fields.ts';
import { fieldMeant } from './field-meant.ts';
import * as messages from './messages.ts';
import type { ParsedYaml } from './yaml.ts';

/**
 * The data a file holds, or every reason why it breaks the content contract.
 *
 * @param start where fields that are missing are reported: where the fields begin when not given
 */
export function validate<Schema extends z.ZodType>(
  file: string,
  yaml: ParsedYaml,
  schema: Schema,
  start = yaml.positionOf([]),
): { data: z.infer<Schema> | undefined; problems: Problem[] } {
  const unwritten = yaml.problems.map((one) => messages.wrongYaml(file, one, one.message, one.fix));
  const remarks = yaml.remarks.map((one) => messages.doubtfulYaml(file, one, one));
  if (unwritten.length > 0 && yaml.data === undefined) return { data: undefined, problems: unwritten };
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
    return { data: undefined, problems: [...unwritten, noFields(file, yaml, schema)] };
  }
  const result = schema.safeParse(yaml.data);
  const issues = firstOfEach(result.error?.issues ?? []);
  const context = { file, yaml, schema, start };
  const problems = withoutRenamed(issues, yaml.data, schema)
    .slice(0, mostOfFile)
    .flatMap((issue) => problemsOf(issue, context));
  // What the contract has against a line that is not even YAML follows from that.
  const lines = new Set(unwritten.map(({ line }) => line));
  return {
    data: unwritten.length > 0 ? undefined : result.data,
    problems: [...unwritten, ...problems.filter(({ line }) => !lines.has(line)), ...remarks],
  };
}

/** Where a value stands and what it should be. */
interface Context {
  file: string;
  yaml: ParsedYaml;
  schema: z.ZodType;
  start: Position;
}

function noFields(file: string, yaml: ParsedYaml, schema: z.ZodType): Problem {
  const place = yaml.positionOf([]);
  const glued = typeof yaml.data === 'string' ? /^([A-Za-z]\w*):(\S.*)$/.exec(yaml.data) : null;
  if (glued) return messages.wrongYaml(file, place, messages.gluedColon(glued[1] ?? '', glued[2] ?? ''));
  return messages.notAMapping(file, place, keysAt(schema, [])[0] ?? 'name');
}

/** One issue a value: what else is wrong with it follows from the first, or comes up when that is mended. */
function firstOfEach(issues: $ZodIssue[]): $ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, path }) => {
    const isCoordinate = path[0] === 'coordinates';
    const key = `${code === 'unrecognized_keys'} ${isCoordinate ? 'coordinates' : path.map(String).join('.')}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The issues without the missing fields that are there under another name. */
function withoutRenamed(issues: $ZodIssue[], data: unknown, schema: z.ZodType): $ZodIssue[] {
  const renamed = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const known = keysAt(schema, issue.path);
    if (bareId(valueAt(data, issue.path), issue.keys, known))
      renamed.add([...issue.path, 'id'].map(String).join('.'));
    for (const key of issue.keys) {
      const meant = gluedTo(key, known) ?? fieldMeant(key, known)?.candidate;
      if (meant !== undefined) renamed.add([...issue.path, meant].map(String).join('.'));
    }
  }
  return issues.filter(
    ({ path }) => valueAt(data, path) !== undefined || !renamed.has(path.map(String).join('.')),
  );
}

/** The field of which a key holds the value too, since no space is behind the colon: `id:gazette`. */
function gluedTo(key: string, known: string[]): string | undefined {
  return known.find((name) => key.startsWith(`${name}:`) && key.length > name.length + 1);
}

function problemsOf(issue: $ZodIssue, context: Context): Problem[] {
  const { file, yaml, schema, start } = context;
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, context);
  const value = valueAt(yaml.data, path);
  if (value === undefined && path.length > 0) {
    const place = path.length === 1 ? start : yaml.positionOf(path);
    return [messages.missingField(file, place, path)];
  }
  if (value === null) {
    const isEntry = typeof path.at(-1) === 'number';
    const place = isEntry ? yaml.positionOf(path) : yaml.positionOfKey(path);
    const field = schemaAt(schema, path);
    const told = {
      written: yaml.writtenAt(path),
      isOptional: !isEntry && mayBeLeftOut(field),
      mayBeNone: !isEntry && takesNone(field),
    };
    return [messages.emptyField(file, place, path, told)];
  }
  if (path[0] === 'coordinates') {
    const at = ['coordinates'];
    const written = { value: valueAt(yaml.data, at), source: yaml.sourceAt(at) };
    return [mended(messages.wrongCoordinates(file, yaml.positionOf(at), written), yaml, at)];
  }
  if (issue.code === 'invalid_union') {
    const nested = firstOfEach(
      nearestTo(issue.errors, value).map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
    );
    return withoutRenamed(nested, yaml.data, schema).flatMap((inner) => problemsOf(inner, context));
  }
  const span = isFirstDay(path, schema) && typeof value === 'string' ? spanMeant(value) : undefined;
  if (span) {
    const until = valueAt(yaml.data, ['until']);
    const told = messages.severalDays(file, yaml.positionOf(path), value, span, until);
    return [mended(told, yaml, path)];
  }
  const field = schemaAt(schema, path);
  if (typeof value === 'string' && standsForNothing(value) && takesNone(field)) {
    const told = { value, isOptional: mayBeLeftOut(field) };
    return [mended(messages.nothingInList(file, yaml.positionOf(path), path, told), yaml, path)];
  }
  const element = elementOf(field);
  const [isOfIds, fields] = [holdsIds(element), Object.keys(fieldsOf(element))];
  const asText = refusedAsText(field, issue, yaml.writtenAt(path));
  const written = {
    ...{ value: asText?.written ?? value, written: yaml.writtenAt(path), source: yaml.sourceAt(path) },
    ...{ isOfIds, fields },
  };
  const told = messages.wrongValue(file, yaml.positionOf(path), path, written, asText?.issue ?? issue);
  return [mended(told, yaml, path)];
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

/** Whether a list may stand in a field that holds nothing. */
function takesNone(field: z.core.$ZodType | undefined): boolean {
  return field !== undefined && z.safeParse(field, []).success;
}

/** Whether the first day of several stands at a path. */
function isFirstDay(path: PropertyKey[], schema: z.ZodType): boolean {
  return path.length === 1 && path[0] === 'date' && 'until' in fieldsOf(schema);
}

/** Names in a group that are no fields of it. */
function unknownKeys(keys: string[], path: PropertyKey[], { file, yaml, schema }: Context): Problem[] {
  const known = keysAt(schema, path);
  const bare = bareId(valueAt(yaml.data, path), keys, known);
  if (bare) {
    const place = yaml.positionOfKey([...path, bare.id]);
    return [mended(messages.idWithoutName(file, place, bare), yaml, path)];
  }
  const cut = new Set<string>();
  const isField = (name: string) => known.includes(name) || fieldMeant(name, known) !== undefined;
  return keys.slice(0, mostOfFile).flatMap((key) => {
    if (cut.has(key)) return [];
    const split = yaml.splitAt(path, key, isField);
    for (const part of split?.keys ?? []) cut.add(part);
    if (split) return messages.splitText(file, split);
    const place = yaml.positionOfKey([...path, key]);
    const name = gluedTo(key, known);
    const value = valueAt(yaml.data, [...path, key]);
    const said = path.length === 0 && known.includes('summary') ? saidHere(key, value, known) : undefined;
    if (said) return mended(messages.foreignField(file, place, key, said), yaml, [...path, key]);
    const lost = path.length === 0 ? lostField(file, yaml, schema, key) : undefined;
    if (lost) return lost;
    const group = fieldMeant(key, known) ? undefined : groupWith(key, path, schema);
    if (group !== undefined)
      return messages.keyOfGroup(file, place, key, group, yaml.sourceAt([...path, key]));
    if (name === undefined) return mended(messages.unknownKey(file, place, key, known), yaml, [...path, key]);
    return messages.wrongYaml(file, place, messages.gluedColon(name, key.slice(name.length + 1).trim()));
  });
}

/** The group at a path that a name is a field of. */
function groupWith(key: string, path: PropertyKey[], schema: z.ZodType): string | undefined {
  const fields = Object.entries(fieldsOf(schemaAt(schema, path)));
  return fields.find(([, field]) => key in fieldsOf(field))?.[0];
}

/** A problem with its answer put where it belongs. */
function mended({ problem, answer }: messages.Answered, yaml: ParsedYaml, path: PropertyKey[]): Problem {
  const fix = yaml.fixAt(path, answer);
  return fix ? { ...problem, fix } : problem;
}

/**
 * What is wrong with a value in the way of writing it that has the right type; else in the first, which is the
 * shortest, of a number and the like, and in the last of others.
 */
function nearestTo(ways: $ZodIssue[][], value: unknown): $ZodIssue[] {
  const isOther = (issue: $ZodIssue) => issue.code === 'invalid_type' && issue.path.length === 0;
  const right = ways.find((issues) => !issues.some(isOther));
  return right ?? ways.at(typeof value === 'object' ? -1 : 0) ?? [];
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** The fields of a file. */
export function keysOf(schema: z.ZodType): string[] {
  return keysAt(schema, []);
}

/** The fields that a schema knows at `path`, for a suggestion. */
function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  return Object.keys(fieldsOf(schemaAt(schema, path)));
}
