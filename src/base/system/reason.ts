import { getSystemErrorName } from 'node:util';
import { shownPath } from './environment.ts';

/** Why something failed, in a line: what the system refuses is said in words, with the file that it is about. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [reason, advice] = refusalOf(error) ?? [];
  const path = pathIn(error);
  if (reason === undefined || path === undefined) return error.message;
  return `${shownPath(path)} cannot be used: ${reason}. ${advice}`;
}

/** Why the system refuses a file, to go on with after a colon; undefined for any other reason. */
export function systemReason(error: unknown): string | undefined {
  return refusalOf(error)?.[0];
}

/** What the system calls the reason of an error, as `EACCES`; of another, the error as text. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** The same, or where there are no words for it what the system calls it. */
export function systemReasonOrCode(error: unknown): string {
  return systemReason(error) ?? errorCode(error);
}

/** An error with the file that it is about: that a disk is full is said of none. */
export function aboutFile(error: unknown, path: string): Error {
  return Object.assign(error instanceof Error ? error : new Error(String(error)), { path });
}

function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const number = /\(os error ([1-9]\d{0,3})\)/.exec(error.message)?.[1];
  if (number !== undefined) return refusals.get(getSystemErrorName(-Number(number)));
  return refusals.get(errorCode(error));
}

/** The file that could not be made, where a call has two. What is compiled to machine code has it in its words. */
function pathIn(error: Error & { path?: unknown; dest?: unknown }): string | undefined {
  const written = /^Failed to \w+ file(?: in)? (.+)$/m.exec(error.message)?.[1];
  return [error.dest, error.path, written].find((one) => typeof one === 'string');
}

type Refusal = [reason: string, advice: string];

const notAllowed: Refusal = ['this user may not', 'Give the right to read and write it.'];

const refusals = new Map<string, Refusal>([
  ['ENOSPC', ['its disk is full', 'Make room on it.']],
  ['EDQUOT', ['its disk has no more room for this user', 'Make room on it.']],
  ['EROFS', ['its disk can only be read', 'Choose a folder on another.']],
  ['EACCES', notAllowed],
  ['EPERM', notAllowed],
  ['ENOTDIR', ['a part of its path is a file', 'Choose a path of folders.']],
  ['EEXIST', ['something else is there', 'Give that another name.']],
  ['EISDIR', ['it is a folder', 'Choose a file.']],
  ['ELOOP', ['its links lead round in a circle', 'Choose a path without them.']],
  ['ENAMETOOLONG', ['its path is too long', 'Choose a shorter one.']],
  ['EMFILE', ['too many files are open', 'Raise the limit that ulimit -n shows.']],
]);
