import type { z } from 'zod';
import { emptyOutline, type Outline } from '../../base/outline.ts';
import type { Problem } from '../../base/problems.ts';
import type { Passage } from '../../mdx/passages.ts';
import { renderMdx } from '../../mdx/render.ts';
import type { BriefingData } from '../../schema/schemas.ts';
import { validate } from '../fields/validate.ts';
import { earlyEnd, endLine, unended } from '../front-matter/front-matter-ends.ts';
import * as frontMatterMessages from '../front-matter/front-matter-messages.ts';
import { frontMatter } from '../front-matter/front-matter.ts';
import { noFrontMatter } from '../front-matter/no-front-matter.ts';
import { erasedBriefing, erasedOutline, leftOfErased } from '../text/erased-briefing.ts';
import { leftOver } from '../text/left-over.ts';
import { salvaged, type Salvage } from '../text/salvage.ts';
import { parseYaml } from '../yaml/yaml.ts';
import { withoutLetters, toOwnMachine, areSourcesKnown, textProblems, isShown } from './text-problems.ts';

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
    const salvage = parsed.salvage ?? (parsed.data && { data: parsed.data, lost: [], indexes: {} });
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
  const erased = data && erasedBriefing(data, yaml.data);
  if (erased) {
    return {
      data: leftOfErased(erased),
      problems,
      html: '',
      outline: erasedOutline(erased, outline),
      passages: [],
      body: '',
    };
  }
  const salvage = data === undefined ? salvaged(yaml.data, schema, yaml.unsettled) : undefined;
  return { data, problems, salvage, html, outline, passages, body: body.trimStart() };
}
