import type { TextEdit } from '../../base/text/text-edits.ts';
import { scalarText } from './edits.ts';
import { ifAllMended } from './proof.ts';
import type { YamlMistake } from './yaml-mistake.ts';
import * as messages from './yaml-sign-messages.ts';

/** How many lines above a mistake are looked through, how long these are, and how many signs of one are cured. */
const [mostLines, longest, mostSigns] = [20, 2000, 10];

/**
 * Each `#` in brackets behind which their end is a remark: `{ title: Berth #3 }`. The parser finds the end missing
 * far below. None where no line up to the mistake is written so.
 *
 * @param offset of what the parser found first
 */
export function hiddenEnds(source: string, offset: number): YamlMistake[] {
  const lines = source.slice(0, offset + longest).split('\n');
  const last = source.slice(0, offset).split('\n').length;
  const first = Math.max(0, last - mostLines);
  let start = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
  const found = lines.slice(first, last).flatMap((line): YamlMistake[] => {
    const mistake = hiddenEndIn(line, start);
    start += line.length + 1;
    return mistake ? [mistake] : [];
  });
  const cures = found.flatMap(({ edits }) => edits ?? []);
  const isMended = found.every(({ edits }) => edits) && ifAllMended(source, cures);
  return isMended ? found : found.map((mistake) => ({ ...mistake, edits: undefined }));
}

/**
 * Brackets of a line whose ends a remark hides; without edits where one cannot be mended.
 *
 * @param start of the line in its text
 */
function hiddenEndIn(line: string, start: number): YamlMistake | undefined {
  const signs = line.length > longest ? [] : signsHidingEnds(line);
  const [first] = signs;
  if (first === undefined) return undefined;
  const entries = entriesAround(line, signs);
  const edits = entries.flatMap(({ at, was, now }): TextEdit[] =>
    now === undefined ? [] : [{ offset: start + at, was, now }],
  );
  const message = messages.hiddenEnd(entries[0]?.was ?? '', entries[0]?.now);
  return { offset: start + first, message, edits: edits.length < entries.length ? undefined : edits };
}

/** Where in a line a `#` begins a remark while a bracket is open that the remark closes. */
function signsHidingEnds(line: string): number[] {
  const plain = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => '_'.repeat(quoted.length));
  const signs = [...plain.matchAll(/(?<=[\s[{,])#/g)].map(({ index }) => index);
  const [first] = signs;
  if (first === undefined || signs.length > mostSigns) return [];
  const depth =
    plain.slice(0, first).replace(/[^[{]/g, '').length - plain.slice(0, first).replace(/[^\]}]/g, '').length;
  return depth > 0 && /[\]}]/.test(plain.slice(first)) ? signs : [];
}

/** The entries in which the signs stand, each once, and as they may stand; undefined where that cannot be told. */
function entriesAround(
  line: string,
  signs: number[],
): { at: number; was: string; now: string | undefined }[] {
  let end = 0;
  return signs.flatMap((sign) => {
    if (sign < end) return [];
    const head = /(?:^|[[{,]|: )\s*([^[\]{},"']*)$/.exec(line.slice(0, sign))?.[1];
    const tail = /^[^[\]{},"']*/.exec(line.slice(sign))?.[0].trimEnd() ?? '#';
    const text = head?.replace(/^.*?: /, '');
    const at = sign - (text?.length ?? 0);
    end = sign + tail.length;
    const was = line.slice(at, end);
    const isWord = /^#[\p{L}\p{N}]/u.test(tail) && text !== undefined;
    return [{ at, was, now: isWord ? scalarText(was, 'QUOTE_DOUBLE') : undefined }];
  });
}
