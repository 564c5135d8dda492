import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import type { Problem } from '../../base/problems.ts';
import { positionAt } from '../../base/text/text-positions.ts';
import { mostOfFile } from '../../base/told-problems.ts';
import type { renderMdx } from '../../mdx/render.ts';
import { keysOf } from '../fields/validate.ts';
import { lostLetters } from '../files/lost-letters.ts';
import * as readingMessages from '../files/reading-messages.ts';
import { localAddressesIn } from '../text/local-addresses.ts';
import * as textMessages from '../text/text-messages.ts';
import type { ParsedYaml } from '../yaml/yaml.ts';

/** Whether the sources could be read: those that could not are not known to be missing. */
export function areSourcesKnown({ data, unsettled }: ParsedYaml, problems: Problem[]): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (unsettled.some(([field]) => field === 'sources')) return false;
  const sources: unknown = Reflect.get(data, 'sources');
  if (sources === undefined) return !problems.some(({ rule }) => rule === 'unknown-key');
  return Array.isArray(sources) && sources.every((one) => typeof Reflect.get(Object(one), 'id') === 'string');
}

/** Whether readers will see a file with this front matter: whatever is no draft. */
export function isShown(schema: z.ZodType, data: unknown): boolean {
  return keysOf(schema).includes('status') && Reflect.get(Object(data), 'status') !== 'draft';
}

/** Letters that some program lost or misread, in fields and in text. */
export function withoutLetters(file: string, text: string): Problem[] {
  return lostLetters(text)
    .slice(0, mostOfFile + 1)
    .map(({ written, offset, meant }) =>
      readingMessages.lostLetters(file, positionAt(text, offset), written, meant),
    );
}

/** Addresses that lead to the author's own machine or network. */
export function toOwnMachine(file: string, text: string): Problem[] {
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
export function textProblems(
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
