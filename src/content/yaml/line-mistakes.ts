import { isLegalId } from '../../base/ids.ts';
import type { Reason } from '../../base/problems.ts';
import { fieldsForNone } from '../../base/text/stands-for-nothing.ts';
import { lineAt, lineStart } from '../../base/text/text-positions.ts';
import { mistakeInBrackets } from './bracket-mistakes.ts';
import { foreignLine } from './foreign-lines.ts';
import * as yamlLineMessages from './line-messages.ts';
import { indentOf, nextLine, type Line } from './lines.ts';
import { ifAllMended } from './proof.ts';
import { dedented, realigned, type Realigned } from './realigned.ts';
import { dashed, goingOn } from './yaml-cures.ts';
import * as yamlMessages from './yaml-messages.ts';
import { curable, type YamlMistake } from './yaml-mistake.ts';
import * as yamlSignMessages from './yaml-sign-messages.ts';

/** What stands wrong in a line, judged by how it is written. */
export function mistakeInLine(line: Line, offset: number, source: string): YamlMistake | undefined {
  const glued = /^(?:- )?([A-Za-z]\w*):(?!\/\/)(\S.*)$/.exec(line.text);
  if (glued) {
    const start = line.offset + (line.text.startsWith('- ') ? 2 : 0);
    const reason = yamlMessages.gluedColon(glued[1] ?? '', glued[2] ?? '');
    return { ...curable(start, reason), offset: line.offset };
  }
  if (/^[*•–—] \S/.test(line.text)) {
    const message = yamlLineMessages.foreignBullet(line.text);
    return { offset: line.offset, message, edits: dashed(source) };
  }
  const field = /^((?:- )*[^\s:"'[{][^:[{]*):[ \t]+(.+)$/.exec(line.text);
  const value = field?.[2] ?? line.text.replace(/^(?:- )+/, '');
  const start = line.offset + line.text.length - value.length;
  const inValue = mistakeInValue({ text: value, offset: start }, { line, offset, name: field?.[1] }, source);
  if (inValue) return inValue;
  if (!/:(?: |$)/.test(line.text) && !line.text.startsWith('- ')) return strayLine(line, source);
  const next = nextLine(source, offset);
  const isOwn = field !== null && next !== undefined && indentOf(next.text) > 0 && offset >= start;
  return entryBefore(line, next, source) ?? outOfLine(line, isOwn ? next : undefined, offset, source);
}

/** What stands wrong in a value by the sign that it begins with, or by a colon in it. */
function mistakeInValue(
  { text: value, offset: start }: Line,
  { line, offset, name }: { line: Line; offset: number; name: string | undefined },
  source: string,
): YamlMistake | undefined {
  const isWhole = isWholeValue(source, start, value);
  const isField = name !== undefined;
  if (isField && /^-(?: |$)/.test(value) && !line.text.startsWith('- '))
    return entryBesideName({ name, text: value, offset: start, isWhole });
  const put = (reason: Reason) =>
    isWhole ? curable(start, reason) : { offset: start, message: reason.message };
  if (/^[&*!@%`|>]/.test(value)) return put(yamlSignMessages.reservedStart(value));
  // A text that is whole in its marks stands wrong as a line.
  if (/^["']/.test(value) && !/^(?:"[^"\\]*"|'[^']*')$/.test(value))
    return put(yamlSignMessages.partlyQuoted(value));
  if (/^[[{]/.test(value)) {
    const aligned = isField ? realigned(source, line.offset) : undefined;
    if (aligned) return misaligned(line, aligned);
    return mistakeInBrackets({ text: value, offset: start }, offset, put, name?.replace(/^(?:- )+/, ''));
  }
  return isField && /:(?: |$)/.test(value) ? put(yamlSignMessages.colonInText(value)) : undefined;
}

/** An entry of a list that is an id alone, before a line with a field of the same entry. */
function entryBefore(line: Line, next: Line | undefined, source: string): YamlMistake | undefined {
  const entry = /^- ([a-z0-9/-]+)$/.exec(line.text)?.[1];
  const field = next?.text.trim() ?? '';
  if (entry === undefined || !/^[A-Za-z]\w*: \S/.test(field)) return undefined;
  const offset = line.offset + 2;
  const edits = ifAllMended(source, [{ offset, was: '', now: 'id: ' }]);
  return edits && { offset, message: yamlLineMessages.entryWithFields(entry, field), edits };
}

/** A line that stands further in or out than it belongs; `own` is the one below a field that would belong to it. */
function outOfLine(line: Line, own: Line | undefined, offset: number, source: string): YamlMistake {
  const isOwn = own !== undefined;
  const stray = isOwn ? { offset: own.offset, text: own.text.trim() } : line;
  if (/^-(?: |$)/.test(stray.text) && (isOwn || line.offset === lineStart(source, offset)))
    return { offset: stray.offset, message: yamlLineMessages.strayEntry(stray.text) };
  const aligned = realigned(source, stray.offset);
  const say = isOwn ? yamlLineMessages.indentedField : yamlLineMessages.badIndentation;
  const edits = aligned?.edits ?? (isOwn ? dedented(source, stray.offset) : undefined);
  return { offset: stray.offset, message: say(stray.text, aligned?.above), edits };
}

/** A dash behind the name of a field: in place of a value, or before the first entry. */
function entryBesideName({
  name,
  text,
  offset,
  isWhole,
}: Line & { name: string; isWhole: boolean }): YamlMistake {
  const entry = text.replace(/^-\s*/, '');
  if (entry === '') {
    const mayBeNone = fieldsForNone.has(name);
    const message = yamlLineMessages.dashForNothing(name, { mayBeNone });
    return mayBeNone && isWhole ? curable(offset, { message, was: text, now: '[]' }) : { offset, message };
  }
  const isId = isWhole && isLegalId(entry);
  const message = yamlLineMessages.entryBesideName(name, entry, isId ? `[${entry}]` : undefined);
  return isId ? curable(offset, { message, was: text, now: `[${entry}]` }) : { offset, message };
}

function misaligned({ text, offset }: Line, { edits, above }: Realigned): YamlMistake {
  return { offset, message: yamlLineMessages.badIndentation(text, above), edits };
}

/** A line that is no field: one of another language, the rest of a text, or a name without its colon. */
function strayLine({ text, offset }: Line, source: string): YamlMistake {
  const foreign = foreignLine(text);
  if (foreign) return curable(offset, foreign);
  const edits = goingOn(source, offset);
  return {
    offset,
    message: edits ? yamlLineMessages.unindentedText(text) : yamlMessages.missingColon(text),
    edits,
  };
}

/** Whether a value is all that is meant: no remark behind it, and no line that goes on with it. */
function isWholeValue(source: string, start: number, value: string): boolean {
  const next = nextLine(source, start);
  const goesOn =
    next !== undefined && indentOf(lineAt(source, next.offset)) > indentOf(lineAt(source, start));
  return !/(?:^|\s)#/.test(value) && !goesOn;
}
