import { edit, errorAt, fileStart, type Problem, warningAt } from '../../base/problems.ts';
import type { Position } from '../../base/text/text-positions.ts';
import { codeOf } from '../../base/values.ts';
import type { FileRefusal } from './folder.ts';

export function missingFile(file: string): Problem {
  return errorAt(
    file,
    fileStart,
    'missing-file',
    'The file is missing. It names the archive: title, description, url.',
  );
}

export function tooLarge(file: string, size: number, most: number): Problem {
  const message = `The file has ${inMegabytes(size)}, and at most ${inMegabytes(most)} can be read. Cut it into several.`;
  return errorAt(file, fileStart, 'too-large', message);
}

/** Lines that a merge has left, of which `mark` is the first. */
export function mergeConflict(file: string, position: Position, mark: string): Problem {
  const message = `A merge has left its marks, the first of them ${mark}. Keep one of the two versions, and remove the lines of <<<<<<<, ======= and >>>>>>>.`;
  return errorAt(file, position, 'merge-conflict', message);
}

export function notUtf8(file: string, position: Position): Problem {
  return errorAt(
    file,
    position,
    'not-utf-8',
    'This is not UTF-8 text. Save the file with the encoding UTF-8.',
  );
}

export function harmfulCharacter(file: string, position: Position, character: string): Problem {
  const effect = /[\u202a-\u202e]/.test(character) ? ', which changes the order in which text is shown' : '';
  const { advice, now } = insteadOf(character);
  const message = `Here is the invisible character ${codeOf(character)}${effect}. ${advice}`;
  const fix = now === undefined ? undefined : edit(position, character, now);
  return errorAt(file, position, 'harmful-character', message, fix);
}

/** What to write in the place of a character that may not stand in a text. */
function insteadOf(character: string): { advice: string; now?: string } {
  // The end of a line for some programs, and "…" for others.
  if (character === '\u0085') return { advice: 'Write a blank or … for it, or delete it.' };
  if (/[\v\f\u001c-\u001f]/.test(character)) return { advice: 'Write a blank for it.', now: ' ' };
  const code = character.charCodeAt(0);
  const meant = code < 0x80 || code > 0x9f ? '' : new TextDecoder('cp1252').decode(Uint8Array.of(code));
  if (meant === '' || meant === character) return { advice: 'Delete it.', now: '' };
  return { advice: `In another encoding it is ${meant}. Write ${meant}.`, now: meant };
}

/** A character that may not stand in a text, and is one of several that another encoding has made of a letter. */
export function harmfulByte(
  file: string,
  position: Position,
  character: string,
  { written, meant }: { written: string; meant: string },
): Problem {
  const message = `Here is the invisible character ${codeOf(character)}, of ${meant} read in another encoding. Write ${meant}.`;
  return errorAt(file, position, 'harmful-character', message, edit(position, written, meant));
}

/** Letters that another encoding has garbled or lost. @param meant what they were, if that is known */
export function lostLetters(file: string, position: Position, written: string, meant?: string): Problem {
  const message =
    meant === undefined
      ? `A program has lost letters here: ${written}. Write them again.`
      : `${written} is ${meant} read in another encoding. Write ${meant}.`;
  const fix = meant === undefined ? undefined : edit(position, written, meant);
  return warningAt(file, position, 'lost-letters', message, fix);
}

/** Something that is not read, whatever it is called. */
export function refused(file: string, refusal: FileRefusal): Problem {
  if (refusal.why === 'unreadable') return unreadable(file, refusal.code);
  return errorAt(file, fileStart, refusalRules[refusal.why] ?? 'link-outside', refusals[refusal.why]);
}

/** The rules that are not about links. */
const refusalRules: Partial<Record<FileRefusal['why'], string>> = {
  noFile: 'no-file',
  noFolder: 'no-folder',
};

const refusals = {
  linkOutside: 'It is a link to a file outside the content folder. Put the file itself here.',
  brokenLink: 'It is a link to a file that is not there. Put the file itself here.',
  circularLink: 'It is a link that leads back to itself. Put the file itself here.',
  linkedFolder: 'It is a link to a folder, which is not read. Put the folder itself here.',
  noFolder:
    'There is no such folder. Set ARCHIVE_CONTENT to the folder with your archive.yaml, or begin an archive with npm run init -- DIR.',
  noFile: 'It is a pipe, a socket or a device, not a file with text. Remove it.',
};

/**
 * A file that cannot be read, with what to do about the reason where that is known.
 *
 * @param code what the system calls the reason; `noFile` and `noEntry` are names of our own
 */
export function unreadable(file: string, code: string): Problem {
  if (code === 'noFile') return refused(file, { why: 'noFile' });
  const message = `It cannot be read: ${unreadables[code] ?? `the system says ${code}. Look after the disk it is on.`}`;
  return errorAt(file, fileStart, 'unreadable', message);
}

const notAllowed = 'the build is not allowed to. Give it the right to read it.';

const unreadables: Record<string, string> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  noEntry: 'the build may not enter the folder. Give it the right to, which systems call execute.',
  ENOENT: 'it was removed just now, or its name is not UTF-8. Look whether it is there, and rename it.',
  ENAMETOOLONG: 'its path is too long. Shorten the names of the folders it is in.',
  EISDIR: 'it has become a folder just now. Run the check again.',
};

/** Rounded up, so that a size over a limit never looks like the limit. */
export function inMegabytes(bytes: number): string {
  return `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
}
