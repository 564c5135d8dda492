import type { z } from 'zod';
import type { Problem } from '../../base/problems.ts';
import type { Position } from '../../base/text/text-positions.ts';
import { fieldsOf, schemaAt } from '../../schema/parts.ts';
import type { ParsedYaml } from '../yaml/yaml.ts';
import type { Answered } from './field-messages.ts';

/** A file that is held against the schema of its fields. */
export interface CheckedFile {
  file: string;
  yaml: ParsedYaml;
  schema: z.ZodType;
  /** Where fields that are missing are reported. */
  start: Position;
}

/** What data hold at `path`; undefined where they hold nothing. */
export function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** The fields that a schema knows at `path`, for a suggestion. */
export function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  return Object.keys(fieldsOf(schemaAt(schema, path)));
}

/** A problem with its answer put where it belongs. */
export function mended({ problem, answer }: Answered, yaml: ParsedYaml, path: PropertyKey[]): Problem {
  const fix = yaml.fixAt(path, answer);
  return fix ? { ...problem, fix } : problem;
}
