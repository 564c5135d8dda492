import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { mostOfFile, type Problem } from '../base/problems.ts';
import { erased, erasedOutline, isErased } from './erased.ts';
import { emptyOutline, positionAt, type Outline } from '../base/outline.ts';
import type { Passage } from '../mdx/passages.ts';
import { renderMdx } from '../mdx/render.ts';
import { fieldEnd } from './field-end.ts';
import { leftOver } from './left-over.ts';
import { lostLetters } from './lost-letters.ts';
import { frontMatter, type FrontMatter } from './front-matter.ts';
import * as frontMatterMessages from './front-matter-messages.ts';
import * as readingMessages from './reading-messages.ts';
import * as textMessages from './text-messages.ts';
import { noFrontMatter } from './no-front-matter.ts';
import { salvaged, type Salvage } from './salvage.ts';
import { localAddressesIn } from './local-addresses.ts';
import { keysOf, validate } from './validate.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** What one file came to. Without data when it breaks the contract. */
export interface Parsed<Data> {
  data: Data | undefined;
  problems: Problem[];
  /** What can be known of it all the same. */
  salvage?: Salvage | undefined;
}

interface ParsedMdx<Data> extends Parsed<Data> {
  html: string;
  outline: Outline;
  passages: Passage[];
  /** The text below the front matter. */
  body: string;
}

/** Parse a YAML file. */
export function parseData<Schema extends z.ZodObject>(
  file: string,
  text: string,
  schema: Schema,
): Parsed<z.infer<Schema>> {
  const yaml = parseYaml(text, 1);
  const { data, problems } = validate(file, yaml, schema);
  problems.push(...withoutLetters(file, text), ...toOwnMachine(file, text));
  // Without fields there is nothing in it that could refer to anything.
  const isSalvable = data === undefined && yaml.data !== undefined;
  return { data, problems, ...(isSalvable && { salvage: salvaged(yaml.data, schema) }) };
}

/**
 * A text whose front matter does not end where its fields do, and the same with a `---` in the place of that line.
 * Undefined where that cannot be told, or where nothing is wrong with the fields.
 */
function unended(
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
  const isBlank = lines[end.index]?.trim() === '';
  const problem = frontMatterMessages.missingEnd(file, end.index + 1, end.written, isBlank);
  const mended = [...lines.slice(0, end.index), '---', ...lines.slice(end.index + 1)].join('\n');
  return { problem, mended: isBlank || end.written !== '' ? mended : undefined };
}

/** Whether fields go on in some lines: what stands between them and others is no text then. */
function holdsFields(lines: string[], known: string[]): boolean {
  return lines.some((line) => known.includes(/^(\w+):(?:\s|$)/.exec(line)?.[1] ?? ''));
}

/** The line of a `---` below which fields go on, up to another one. */
function earlyEnd(parts: FrontMatter, schema: z.ZodType): number | undefined {
  const rest = /^\n*(?:---[ \t]*\n+)?(\w+):.*\n(?:.+\n)*?---[ \t]*(?:\n|$)/.exec(parts.body);
  const isField = rest?.[1] !== undefined && keysOf(schema).includes(rest[1]);
  return isField ? endLine(parts) : undefined;
}

/** The line of the `---` that ends the fields. */
function endLine({ yaml, firstLine }: FrontMatter): number {
  return firstLine + yaml.split('\n').length - 1;
}

/** Whether the sources could be read: those that could not are not known to be missing. */
function areSourcesKnown(data: unknown, problems: Problem[]): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const sources: unknown = Reflect.get(data, 'sources');
  if (sources === undefined) return !problems.some(({ rule }) => rule === 'unknown-key');
  return Array.isArray(sources) && sources.every((one) => typeof Reflect.get(Object(one), 'id') === 'string');
}

/** Whether readers will see a file with this front matter: whatever is no draft. */
function isShown(schema: z.ZodType, data: unknown): boolean {
  return keysOf(schema).includes('status') && Reflect.get(Object(data), 'status') !== 'draft';
}

/** Letters that some program lost or misread, in fields and in text. */
function withoutLetters(file: string, text: string): Problem[] {
  return lostLetters(text)
    .slice(0, mostOfFile + 1)
    .map(({ written, offset, meant }) =>
      readingMessages.lostLetters(file, positionAt(text, offset), written, meant),
    );
}

/** Addresses that lead to the author's own machine or network. */
function toOwnMachine(file: string, text: string): Problem[] {
  return localAddressesIn(text)
    .slice(0, mostOfFile + 1)
    .map(({ written, offset }) => textMessages.localAddress(file, positionAt(text, offset), written));
}

/** A message about a text as a problem. */
function told(file: string, message: VFileMessage): Problem {
  const { reason, ruleId, line = 1, column = 1, fatal, fix } = message;
  const severity = fatal ? 'error' : 'warning';
  return { file, line, column, severity, rule: ruleId ?? 'mdx', message: reason, ...(fix && { fix }) };
}

/** Parse an MDX file: its front matter and its text, each with all of its problems. */
export function parseMdx<Schema extends z.ZodObject>(
  file: string,
  text: string,
  schema: Schema,
): ParsedMdx<z.infer<Schema>> {
  const parts = frontMatter(text);
  const yaml = parts && parseYaml(parts.yaml, parts.firstLine);
  const open = unended(file, text, { parts, yaml, schema });
  if (open?.mended !== undefined) {
    const parsed = parseMdx(file, open.mended, schema);
    const salvage = parsed.salvage ?? (parsed.data && { data: parsed.data, lost: [], places: {} });
    return { ...parsed, data: undefined, salvage, problems: [open.problem, ...parsed.problems] };
  }
  if (open || !parts || !yaml) {
    const problems = [open?.problem ?? noFrontMatter(file, text)];
    return { data: undefined, problems, html: '', outline: emptyOutline(), passages: [], body: text };
  }
  const early = earlyEnd(parts, schema);
  if (early !== undefined) {
    const problems = [frontMatterMessages.earlyFrontMatter(file, early, text.split('\n')[early - 1] ?? '')];
    return { data: undefined, problems, html: '', outline: emptyOutline(), passages: [], body: text };
  }
  const { data, problems } = validate(file, yaml, schema, { line: 1, column: 1 });
  const fields = typeof yaml.data === 'object' ? { ...yaml.data } : {};
  const { html, outline, passages, messages: said } = renderMdx(parts.body, fields);
  const hasSources = areSourcesKnown(yaml.data, problems);
  for (const one of said) if (one.ruleId !== 'unknown-source' || hasSources) problems.push(told(file, one));
  problems.push(...withoutLetters(file, text), ...toOwnMachine(file, text));
  if (isShown(schema, yaml.data))
    problems.push(...leftOver(file, text, { yaml, schema, outline, problems, fieldsEnd: endLine(parts) }));
  const body = parts.body.trimStart();
  const isBlank = html.trim() === '' && !outline.program && !said.some(({ fatal }) => fatal);
  if (body === '' || isBlank) problems.push(textMessages.emptyBody(file, parts.body.split('\n').length));
  if (isErased(data)) {
    const left = erased(data) as unknown as z.infer<Schema>;
    return { data: left, problems, html: '', outline: erasedOutline(data, outline), passages: [], body: '' };
  }
  const salvage = data === undefined ? salvaged(yaml.data, schema) : undefined;
  return { data, problems, salvage, html, outline, passages, body };
}
