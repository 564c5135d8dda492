import type { Reason } from '../../base/problems.ts';
import { isFieldName } from './field-names.ts';
import * as messages from './yaml-messages.ts';

/** Signs that stand for a colon elsewhere, or for the space behind it: YAML reads neither, nor a colon without one. */
const field = /^([A-Za-z]\w*)(\s*[=：﹕꞉]\s*|:[^\S\n]|:(?!\/\/))(\S.*)$/;

/** All such lines of a text, each with its offset. */
export function foreignLines(source: string): { offset: number; reason: Reason }[] {
  return [...source.matchAll(/^\S.*$/gm)].flatMap(({ 0: line, index: offset }) => {
    const reason = foreignLine(line.trimEnd());
    return reason ? [{ offset, reason }] : [];
  });
}

/**
 * What a line of YAML was meant for that is written as elsewhere: a field as in TOML, with a colon of another script,
 * with a space that only looks like one or with none, and a remark as in code. Undefined for all others.
 */
export function foreignLine(text: string): Reason | undefined {
  const found = foreignField(text);
  // A name in capitals is told of when the line is read.
  if (found && [found.name, found.name.toLowerCase()].some(isFieldName)) return found.reason;
  const remark = /^\/\/ *(?=\S)/.exec(text)?.[0];
  return remark === undefined ? undefined : messages.foreignRemark(remark, text.slice(remark.length));
}

/** The same of a field alone, whatever its name. In braces YAML takes all of it for the name. */
export function foreignField(text: string): { name: string; reason: Reason } | undefined {
  const [, name = '', sign = '', value = ''] = field.exec(text) ?? [];
  if (name === '' || sign === ': ') return undefined;
  const reason = sign === ':' ? messages.gluedColon(name, value) : messages.foreignColon(name, sign, value);
  return { name, reason };
}
