import type { FieldAnswer, Finding } from '../../base/problems.ts';
import { inOneLine } from '../../base/values.ts';
import type { Where } from './finding-position.ts';

/** What is wrong at a place, in one line; `answer` is the one right thing to write there. */
export function error(where: Where, rule: string, message: string, answer?: FieldAnswer): Finding {
  const { file, field, position } = where;
  const stands = { file, ...(field && { field }), ...(position && { position }) };
  return { ...stands, severity: 'error', rule, message: inOneLine(message), ...(answer && { answer }) };
}

/** The same that stops nothing. */
export function warning(where: Where, rule: string, message: string, answer?: FieldAnswer): Finding {
  return { ...error(where, rule, message, answer), severity: 'warning' };
}
