import type { z } from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import type { Problem } from '../archive/problems.ts';
import * as messages from './messages.ts';
import type { ParsedYaml } from './yaml.ts';

/** The data a file holds, or every reason why it breaks the content contract. */
export function validate<Schema extends z.ZodType>(
  file: string,
  yaml: ParsedYaml,
  schema: Schema,
): { data: z.infer<Schema> | undefined; problems: Problem[] } {
  if (yaml.problems.length > 0) {
    return {
      data: undefined,
      problems: yaml.problems.map((one) => messages.malformedYaml(file, one, one.message)),
    };
  }
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
    return { data: undefined, problems: [messages.notAMapping(file, yaml.positionOf([]))] };
  }
  const result = schema.safeParse(yaml.data);
  const issues = result.error?.issues ?? [];
  return { data: result.data, problems: issues.flatMap((issue) => problemsOf(issue, file, yaml, schema)) };
}

function problemsOf(issue: $ZodIssue, file: string, yaml: ParsedYaml, schema: z.ZodType): Problem[] {
  const { path } = issue;
  const field = path.length > 0 ? path.map(String).join('.') : 'file';
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => messages.unknownKey(file, yaml.positionOfKey([...path, key]), key, known));
  }
  const value = valueAt(yaml.data, path);
  if (value === undefined && path.length > 0) {
    return [messages.missingField(file, yaml.positionOf(path), field)];
  }
  if (issue.code === 'invalid_union') {
    const nested = nearestTo(issue.errors).map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
    return nested.flatMap((inner) => problemsOf(inner, file, yaml, schema));
  }
  return [messages.wrongValue(file, yaml.positionOf(path), field, value, issue)];
}

/** What is wrong with a value in the way of writing it that has the right type, the last one otherwise. */
function nearestTo(ways: $ZodIssue[][]): $ZodIssue[] {
  const isOther = (issue: $ZodIssue) => issue.code === 'invalid_type' && issue.path.length === 0;
  return ways.find((issues) => !issues.some(isOther)) ?? ways.at(-1) ?? [];
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** The fields that a schema knows at `path`, for a suggestion. */
function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  let node: unknown = schema;
  for (const key of [...path, undefined]) {
    while (hasInner(node)) node = node.unwrap();
    if (hasOptions(node)) node = node.options.at(-1);
    if (key === undefined) break;
    node = typeof key === 'number' ? Reflect.get(Object(node), 'element') : Reflect.get(shapeOf(node), key);
  }
  return Object.keys(shapeOf(node));
}

function hasInner(node: unknown): node is { unwrap(): unknown } {
  const type: unknown = Reflect.get(Object(node), 'type');
  return type === 'optional' || type === 'default';
}

function hasOptions(node: unknown): node is { options: unknown[] } {
  return Reflect.get(Object(node), 'type') === 'union';
}

function shapeOf(node: unknown): object {
  const shape: unknown = Reflect.get(Object(node), 'shape');
  return typeof shape === 'object' && shape !== null ? shape : {};
}
