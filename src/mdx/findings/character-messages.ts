import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import type { Position } from '../../base/text/text-positions.ts';
import { codeOf } from '../../base/values.ts';
import { error, type Attribute, type Cure } from './findings.ts';

export function harmfulReference(file: VFile, node: Nodes | Attribute, character: string): void {
  const message = `Here the invisible character ${codeOf(character)} is written in code. Remove it.`;
  error(file, node, 'harmful-character', message);
}

/**
 * One end of a stretch that is set apart from the direction around it.
 *
 * @param isWritten whether it stands in the text itself, not in code for it
 */
export function unpairedCharacter(
  file: VFile,
  position: Position | Nodes | Attribute,
  { character, isWritten = false }: { character: string; isWritten?: boolean },
): void {
  const what = `Here is the invisible character ${codeOf(character)} without its other end in the same paragraph`;
  const isEnd = character === '\u2069';
  const message = `${what}. ${isEnd ? 'Delete it' : 'Delete it, or write U+2069 where the stretch ends'}.`;
  // Whether a stretch was to be set apart, and up to where, only its author knows; an end alone does nothing.
  const cure = isEnd && isWritten ? { was: character, now: '' } : undefined;
  error(file, position, 'harmful-character', message, cure);
}

/** An address with a blank. @param meant the address as it can be written */
export function blankInAddress(file: VFile, position: Position | Nodes | Attribute, meant: string): void {
  const message = `The address holds a blank. Write %20 for it, as ${meant}, or take it out.`;
  error(file, position, 'wrong-address', message);
}

/** An address with a line end or an invisible character. @param meant the address without any */
export function signInAddress(
  file: VFile,
  position: Position | Nodes | Attribute,
  sign: string,
  meant: string,
  cure?: Cure,
): void {
  const what = /[\t\n\r]/.test(sign)
    ? 'is cut by a line end or a tab'
    : `holds the invisible character ${codeOf(sign)}`;
  const advice = meant === '' ? 'Copy it again' : `Write ${meant}`;
  error(file, position, 'wrong-address', `The address ${what}. ${advice}.`, cure);
}
