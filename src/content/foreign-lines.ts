import type { Reason } from '../base/problems.ts';
import { isFieldName } from './yaml-cures.ts';
import * as messages from './messages.ts';

/** Signs that stand for a colon elsewhere, or for the space behind it: YAML reads neither. */
const field = /^([A-Za-z]\w*)(\s*[=：﹕꞉]\s*|:[^\S\n])(\S.*)$/;

/** All such lines of a text, each with its offset. */
export function foreignLines(source: string): { offset: number; reason: Reason }[] {
  return [...source.matchAll(/^\S.*$/gm)].flatMap(({ 0: line, index: offset }) => {
    const reason = foreignLine(line.trimEnd());
    return reason ? [{ offset, reason }] : [];
  });
}

/**
 * What a line of YAML was meant for that is written as elsewhere: a field as in TOML, with a colon of another script or
 * with a space that only looks like one, and a remark as in code. Undefined for all others.
 */
export function foreignLine(text: string): Reason | undefined {
  const [, name = '', sign = '', value = ''] = field.exec(text) ?? [];
  if (isFieldName(name) && sign !== ': ') return messages.foreignColon(name, sign, value);
  const remark = /^\/\/ *(?=\S)/.exec(text)?.[0];
  return remark === undefined ? undefined : messages.foreignRemark(remark, text.slice(remark.length));
}
