import { posix } from 'node:path';
import type { Refusal } from './refusals.ts';

/*
 * Old addresses: paths at which a page of an earlier site stood. Hosts answer an address with a file, so every
 * one is known by the file that has to lie there.
 */

/** What file systems take in a name, and object storage in a whole path, in bytes. */
const most = { name: 255, path: 1024 };

/** Endings that hosts serve as HTML. A page with any other one would be offered for download. */
const htmlEnding = /\.html?$/i;

/** Signs that separate names, that end them, or that turn what stands around them. */
const forbidden = /[/\\\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/**
 * The file in which hosts look for the page of an address: of `/old.html` it is that very file, of `/old`,
 * `/old/` and `/old.php` the index of a folder. Addresses with the same file are one.
 */
export function fileAt(address: string): string {
  const path = address
    .split('/')
    .filter(Boolean)
    .map((part) => decoded(part) ?? part)
    .join('/');
  return htmlEnding.test(address) ? path : posix.join(path, 'index.html');
}

/** A path as disks know it on which case and the way accents are stored do not count. */
export function folded(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC');
}

/** An address as browsers ask for it. */
export function encodedAddress(address: string): string {
  return new URL(`https://archive.invalid${address}`).pathname;
}

/** Why no page can lie at what was written; undefined when one can. */
export function oldAddressFault(written: string): Refusal | undefined {
  // Each byte may be written as three signs. What is longer ends the stack of the expressions below.
  if (written.length > 3 * most.path) return tooLong(written.length);
  if (!isPath(written)) return notAPath(written);
  const parts = written.split('/').filter(Boolean);
  const names = parts.map(decoded);
  if (names.some((name) => name === undefined)) return wrongEncoding(written);
  const paths = names.filter((name) => name !== undefined);
  if (paths.some((name) => name === '.' || name === '..')) return notAPath(written);
  if (paths.some((name) => forbidden.test(name)))
    return { reason: 'holds a sign that no file name can have. Remove the alias' };
  const longest = Math.max(0, ...paths.map(bytes));
  if (longest > most.name)
    return {
      reason: `has ${longest} bytes between two slashes, and ${most.name} are possible. Remove the alias`,
    };
  const length = bytes(fileAt(written));
  return length > most.path ? tooLong(length) : undefined;
}

function tooLong(length: number): Refusal {
  return { reason: `has ${length} bytes, and ${most.path} are possible. Remove the alias` };
}

function isPath(text: string): boolean {
  return text.isWellFormed() && /^\/(?:[^/?#\\\s]+\/)*[^/?#\\\s]*$/.test(text);
}

/** A part of an address as a file is called; undefined when its signs are no UTF-8. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function notAPath(written: string): Refusal {
  const path = written
    .toWellFormed()
    .replace(/^(?:[a-z]+:)?[\\/]{2}[^/\\]*/i, '')
    .replaceAll('\\', '/')
    .replace(/[?#].*$/s, '');
  const parts = path
    .split('/')
    .filter((part) => part !== '' && !/^\.+$/.test(decoded(part) ?? part))
    .map((part) => part.trim().replace(/\s/g, encodeURIComponent));
  const end = path.endsWith('/') ? '/' : '';
  const meant = parts.length > 0 ? `/${parts.join('/')}${end}` : '/old/path/';
  const leaves = path !== written.replaceAll('\\', '/').replace(/[?#].*$/s, '');
  const what = leaves ? 'leaves this site' : 'is not an address of this site as it has to be written';
  // Whose host it was, and what a question told apart, is lost with them: that is for the author to say.
  const isWhole = `/${written.replace(/^\//, '')}`.replace(/\s/g, encodeURIComponent) === meant;
  return {
    reason: `${what}. Write the path alone, from its first slash on: ${meant}`,
    meant: isWhole ? meant : undefined,
  };
}

/** Sites of old encoded letters in other ways, most of them in Latin-1. */
function wrongEncoding(written: string): Refusal {
  const meant = written
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/(?:%[\da-f]{2})+/gi, (run) => (decoded(run) === undefined ? latin(run) : run));
  return { reason: `is not encoded as UTF-8. Write ${meant}`, meant };
}

function latin(run: string): string {
  return run.replace(/%(..)/g, (_, code: string) =>
    encodeURIComponent(String.fromCharCode(parseInt(code, 16))),
  );
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
