import type { z } from 'zod';
import type { Problem } from '../archive/problems.ts';
import { emptyOutline, type Outline } from '../mdx/outline.ts';
import type { Passage } from '../mdx/passages.ts';
import { renderMdx } from '../mdx/render.ts';
import { frontMatter } from './front-matter.ts';
import * as messages from './messages.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** What one file came to. Without data when it breaks the contract. */
export interface Parsed<Data> {
  data: Data | undefined;
  problems: Problem[];
}

export interface ParsedMdx<Data> extends Parsed<Data> {
  html: string;
  outline: Outline;
  passages: Passage[];
  /** The text below the front matter. */
  body: string;
}

/** Parse a YAML file. */
export function parseData<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): Parsed<z.infer<Schema>> {
  return validate(file, parseYaml(text, 1), schema);
}

/** Why no front matter was found: none was written, it has no end, or something stands before it. */
function withoutFrontMatter(file: string, text: string): Problem {
  if (/^---[ \t]*(?:\n|$)/.test(text)) return messages.unendedFrontMatter(file);
  const blank = /^\s*\n(?=---[ \t]*\n)/.exec(text)?.[0];
  if (blank !== undefined) return messages.lateFrontMatter(file, blank.split('\n').length);
  return messages.missingFrontMatter(file);
}

/** Parse an MDX file: its front matter and its text, each with all of its problems. */
export function parseMdx<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): ParsedMdx<z.infer<Schema>> {
  const parts = frontMatter(text);
  if (!parts) {
    const problems = [withoutFrontMatter(file, text)];
    return { data: undefined, problems, html: '', outline: emptyOutline(), passages: [], body: text };
  }
  const yaml = parseYaml(parts.yaml, parts.firstLine);
  const { data, problems } = validate(file, yaml, schema, { line: 1, column: 1 });
  const fields = typeof yaml.data === 'object' ? { ...yaml.data } : {};
  const { html, outline, passages, messages: said } = renderMdx(parts.body, fields);
  for (const { reason, ruleId, line, column, fatal } of said) {
    // Sources that could not be read are not known to be missing.
    if (ruleId === 'unknown-source' && yaml.data === undefined) continue;
    const place = { line: line ?? 1, column: column ?? 1 };
    problems.push({
      file,
      ...place,
      severity: fatal ? 'error' : 'warning',
      rule: ruleId ?? 'mdx',
      message: reason,
    });
  }
  const body = parts.body.trimStart();
  const isBlank = html.trim() === '' && !outline.program && !said.some(({ fatal }) => fatal);
  if (body === '' || isBlank) problems.push(messages.emptyBody(file, parts.body.split('\n').length));
  return { data, problems, html, outline, passages, body };
}
