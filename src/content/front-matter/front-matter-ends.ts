import type { z } from 'zod';
import type { Problem } from '../../base/problems.ts';
import { keysOf } from '../fields/validate.ts';
import { parseYaml, type ParsedYaml } from '../yaml/yaml.ts';
import { fieldEnd } from './field-end.ts';
import * as messages from './front-matter-messages.ts';
import type { FrontMatter } from './front-matter.ts';

/**
 * A text whose front matter does not end where its fields do, and the same with a `---` in the place of that line.
 * Undefined where that cannot be told, or where nothing is wrong with the fields.
 */
export function unended(
  file: string,
  text: string,
  {
    parts,
    yaml,
    schema,
  }: { parts: FrontMatter | undefined; yaml: ParsedYaml | undefined; schema: z.ZodType },
): { problem: Problem; mended: string | undefined } | undefined {
  if (!/^---[ \t]*\n/.test(text) || yaml?.problems.length === 0) return undefined;
  const lines = text.split('\n');
  const known = keysOf(schema);
  const within = parts ? parts.yaml.split('\n').slice(0, -1) : lines.slice(1);
  const end = fieldEnd(within, known);
  if (!end || (parts && holdsFields(within.slice(end.index), known))) return undefined;
  if (parts && parseYaml(lines.slice(1, end.index).join('\n'), 2).problems.length > 0) return undefined;
  const { index, written } = end;
  const isBlank = lines[index]?.trim() === '';
  const problem = messages.missingEnd(file, { line: index + 1, written, isBlank });
  const mended = [...lines.slice(0, index), '---', ...lines.slice(index + 1)].join('\n');
  return { problem, mended: isBlank || written !== '' ? mended : undefined };
}

/** Whether fields go on in some lines: what stands between them and others is no text then. */
function holdsFields(lines: string[], known: string[]): boolean {
  return lines.some((line) => known.includes(/^(\w+):(?:\s|$)/.exec(line)?.[1] ?? ''));
}

/** The line of a `---` below which fields go on, up to another one. */
export function earlyEnd(parts: FrontMatter, schema: z.ZodType): number | undefined {
  const rest = /^\n*(?:---[ \t]*\n+)?(\w+):.*\n(?:.+\n)*?---[ \t]*(?:\n|$)/.exec(parts.body);
  const isField = rest?.[1] !== undefined && keysOf(schema).includes(rest[1]);
  return isField ? endLine(parts) : undefined;
}

/** The line of the `---` that ends the fields. */
export function endLine({ yaml, firstLine }: FrontMatter): number {
  return firstLine + yaml.split('\n').length - 1;
}
