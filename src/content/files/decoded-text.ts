import type { Problem } from '../../base/problems.ts';
import { positionAt } from '../../base/text/text-positions.ts';
import { harmful } from '../../base/values.ts';
import { plainText } from '../front-matter/front-matter.ts';
import { isMdx } from './file-endings.ts';
import { lostLetters } from './lost-letters.ts';
import { conflictIn } from './merge-conflict.ts';
import * as messages from './reading-messages.ts';

/** The largest content file, in bytes. A text of that size is a mistake, and slow for everyone. */
export const mostBytes = 1024 * 1024;

/**
 * The text of a content file, or why it cannot be one: too large, not UTF-8, or with characters that
 * are invisible and change what is read.
 *
 * @param file path as the author would type it
 */
export function textOf(file: string, bytes: Uint8Array): { text: string | undefined; problems: Problem[] } {
  if (bytes.length > mostBytes) {
    return { text: undefined, problems: [messages.tooLarge(file, bytes.length, mostBytes)] };
  }
  const text = plainText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (!isUtf8(bytes)) {
    const position = positionAt(text, Math.max(0, text.indexOf('\ufffd')));
    return { text: undefined, problems: [messages.notUtf8(file, position)] };
  }
  const problems = harmfulCharacters(file, text);
  const conflict = conflictIn(text, { isMdx: isMdx(file) });
  if (conflict) problems.push(messages.mergeConflict(file, conflict.position, conflict.mark));
  return { text: problems.length > 0 ? undefined : text, problems };
}

/** How many harmful characters are told of one file. */
const mostCharacters = 50;

function harmfulCharacters(file: string, text: string): Problem[] {
  const found = [...text.matchAll(new RegExp(harmful, 'gu')).take(mostCharacters)];
  const letters = found.length === 0 ? [] : lostLetters(text);
  return found.flatMap(({ 0: character, index }) => {
    const letter = letters.find(({ written, offset }) => offset <= index && index < offset + written.length);
    const within = letter && text.slice(letter.offset, index).search(harmful);
    // Without the character, nobody could tell any more what the letters were.
    if (letter?.meant !== undefined && within !== -1) return [];
    return letter?.meant === undefined
      ? messages.harmfulCharacter(file, positionAt(text, index), character)
      : messages.harmfulByte(file, positionAt(text, letter.offset), character, {
          ...letter,
          meant: letter.meant,
        });
  });
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
