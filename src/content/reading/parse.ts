import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { emptyOutline, type Outline } from '../../base/outline.ts';
import { positionAt } from '../../base/text-positions.ts';
import type { Problem } from '../../base/problems.ts';
import { mostOfFile } from '../../base/told-problems.ts';
import type { Passage } from '../../mdx/passages.ts';
import { renderMdx } from '../../mdx/render.ts';
import type { BriefingData } from '../../schema/schemas.ts';
import { keysOf, validate } from '../fields/validate.ts';
import * as readingMessages from '../files/reading-messages.ts';
import { earlyEnd, endLine, unended } from '../front-matter/front-matter-ends.ts';
import * as frontMatterMessages from '../front-matter/front-matter-messages.ts';
import { frontMatter } from '../front-matter/front-matter.ts';
import { noFrontMatter } from '../front-matter/no-front-matter.ts';
import { erased, erasedOutline, isErased } from '../text/erased-briefing.ts';
import { leftOver } from '../text/left-over.ts';
import { localAddressesIn } from '../text/local-addresses.ts';
import { lostLetters } from '../text/lost-letters.ts';
import { salvaged, type Salvage } from '../text/salvage.ts';
import * as textMessages from '../text/text-messages.ts';
import { parseYaml, type ParsedYaml } from '../yaml/yaml.ts';

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
  return { data, problems, ...(isSalvable && { salvage: salvaged(yaml.data, schema, yaml.unsettled) }) };
}

/** Whether the sources could be read: those that could not are not known to be missing. */
function areSourcesKnown({ data, unsettled }: ParsedYaml, problems: Problem[]): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (unsettled.some(([field]) => field === 'sources')) return false;
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

/** What is wrong with a text, besides its front matter. */
function textProblems(
  file: string,
  text: string,
  {
    body,
    rendered: { html, outline, messages },
    hasSources,
  }: { body: string; rendered: ReturnType<typeof renderMdx>; hasSources: boolean },
): Problem[] {
  const said = messages.filter(({ ruleId }) => ruleId !== 'unknown-source' || hasSources);
  const isBlank = html.trim() === '' && !outline.program && !messages.some(({ fatal }) => fatal);
  return [
    ...said.map((one) => told(file, one)),
    ...withoutLetters(file, text),
    ...toOwnMachine(file, text),
    ...(body.trim() === '' || isBlank ? [textMessages.emptyBody(file, body.split('\n').length)] : []),
  ];
}

/** A file of whose text nothing is read, since it is not known where that begins. */
function unread(text: string, problem: Problem): ParsedMdx<never> {
  return {
    data: undefined,
    problems: [problem],
    html: '',
    outline: emptyOutline(),
    passages: [],
    body: text,
  };
}

/** Parse an MDX file: its front matter and its text, each with all of its problems. Of an erased one, what is left. */
export function parseMdx<Schema extends z.ZodObject>(
  file: string,
  text: string,
  schema: Schema,
): ParsedMdx<z.infer<Schema> | BriefingData> {
  const parts = frontMatter(text);
  const yaml = parts && parseYaml(parts.yaml, parts.firstLine);
  const open = unended(file, text, { parts, yaml, schema });
  if (open?.mended !== undefined) {
    const parsed = parseMdx(file, open.mended, schema);
    const salvage = parsed.salvage ?? (parsed.data && { data: parsed.data, lost: [], places: {} });
    return { ...parsed, data: undefined, salvage, problems: [open.problem, ...parsed.problems] };
  }
  if (open || !parts || !yaml) return unread(text, open?.problem ?? noFrontMatter(file, text));
  const early = earlyEnd(parts, schema);
  if (early !== undefined) {
    const line = text.split('\n')[early - 1] ?? '';
    return unread(text, frontMatterMessages.earlyFrontMatter(file, early, line));
  }
  const { body } = parts;
  const { data, problems: ofFields } = validate(file, yaml, schema, { line: 1, column: 1 });
  const rendered = renderMdx(body, typeof yaml.data === 'object' ? { ...yaml.data } : {});
  const hasSources = areSourcesKnown(yaml, ofFields);
  const problems = [...ofFields, ...textProblems(file, text, { body, rendered, hasSources })];
  const { html, outline, passages } = rendered;
  if (isShown(schema, yaml.data))
    problems.push(...leftOver(file, text, { yaml, schema, outline, problems, fieldsEnd: endLine(parts) }));
  if (isErased(data)) {
    return {
      data: erased(data),
      problems,
      html: '',
      outline: erasedOutline(data, outline),
      passages: [],
      body: '',
    };
  }
  const salvage = data === undefined ? salvaged(yaml.data, schema, yaml.unsettled) : undefined;
  return { data, problems, salvage, html, outline, passages, body: body.trimStart() };
}
