import type { z } from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import type { Problem } from '../../base/problems.ts';
import { mostOfFile } from '../../base/told-problems.ts';
import * as messages from '../yaml/yaml-messages.ts';
import type { ParsedYaml } from '../yaml/yaml.ts';
import { bareId } from './bare-id.ts';
import { keysAt, valueAt, type CheckedFile } from './checked-file.ts';
import { fieldMeant } from './field-meant.ts';
import { gluedTo, unknownKeys } from './unknown-keys.ts';
import { valueProblem } from './value-problem.ts';

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
  const issues = firstOfEach(settled(result.error?.issues ?? [], yaml));
  const checked = { file, yaml, schema, start };
  const problems = withoutRenamed(issues, checked)
    .slice(0, mostOfFile)
    .flatMap((issue) => problemsOf(issue, checked));
  // What the contract has against a line that is not even YAML follows from that.
  const lines = new Set(unwritten.map(({ line }) => line));
  return {
    data: unwritten.length > 0 ? undefined : result.data,
    problems: [...unwritten, ...problems.filter(({ line }) => !lines.has(line)), ...remarks],
  };
}

function noFields(file: string, yaml: ParsedYaml, schema: z.ZodType): Problem {
  const position = yaml.positionOf([]);
  const glued = typeof yaml.data === 'string' ? /^([A-Za-z]\w*):(\S.*)$/.exec(yaml.data) : null;
  if (glued) return messages.wrongYaml(file, position, messages.gluedColon(glued[1] ?? '', glued[2] ?? ''));
  return messages.notAMapping(file, position, keysAt(schema, [])[0] ?? 'name');
}

/** The issues with what the file says for certain. */
function settled(issues: $ZodIssue[], { unsettled }: ParsedYaml): $ZodIssue[] {
  const isWithin = (path: PropertyKey[], field: PropertyKey[]) =>
    field.every((part, index) => part === path[index]);
  return issues.filter(({ path }) => !unsettled.some((field) => isWithin(path, field)));
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
function withoutRenamed(issues: $ZodIssue[], { yaml: { data }, schema }: CheckedFile): $ZodIssue[] {
  const renamed = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const known = keysAt(schema, issue.path);
    if (bareId(valueAt(data, issue.path), issue.keys, known))
      renamed.add([...issue.path, 'id'].map(String).join('.'));
    for (const key of issue.keys) {
      const meant = gluedTo(key, known)?.name ?? fieldMeant(key, known)?.candidate;
      if (meant !== undefined) renamed.add([...issue.path, meant].map(String).join('.'));
    }
  }
  return issues.filter(
    ({ path }) => valueAt(data, path) !== undefined || !renamed.has(path.map(String).join('.')),
  );
}

/** An issue in the author's words: several where several names are unknown, or one value has several parts. */
function problemsOf(issue: $ZodIssue, file: CheckedFile): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, file);
  const value = valueAt(file.yaml.data, path);
  const isMissing = value === undefined && path.length > 0;
  const isWhole = isMissing || value === null || path[0] === 'coordinates';
  if (isWhole || issue.code !== 'invalid_union') return [valueProblem(issue, value, file)];
  const nested = firstOfEach(
    nearestTo(issue.errors, value).map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
  );
  return withoutRenamed(nested, file).flatMap((inner) => problemsOf(inner, file));
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

/** The fields of a file. */
export function keysOf(schema: z.ZodType): string[] {
  return keysAt(schema, []);
}
