import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import type { Position } from '../../base/text/text-positions.ts';
import { warning } from './findings.ts';

/** A link as wikis have them. */
export function wikiLink(file: VFile, position: Position, written: string): void {
  if (written.startsWith('!')) {
    warning(file, position, 'hidden-signs', embedded(written));
    return;
  }
  const message = `${written} is shown as it stands. Write a link, as [words](/topics/sanctions/), or a name, as <Actor id="…" />.`;
  warning(file, position, 'hidden-signs', message);
}

/** A file of another program's vault that is to stand here: a picture, or a text. */
function embedded(written: string): string {
  const name = /^!\[\[([^[\]|#]+)/.exec(written)?.[1]?.trim() ?? '';
  const isPicture = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(name);
  const now = isPicture
    ? `Save the picture beside this file, and write <Figure src="./${name}" alt="…" />.`
    : 'Write its words here, or a link, as [words](/topics/sanctions/).';
  return `${written} is shown as it stands. ${now}`;
}

/** A box around words as other programs have it. @param written what begins it */
export function boxOfOthers(file: VFile, node: Nodes, written: string): void {
  const message = `${written} is shown as it stands. Write <Note> above the words and </Note> below them, each with an empty line between.`;
  warning(file, node, 'hidden-signs', message);
}

/** A link with blanks before its address. @param was from the bracket behind the words to that before the address */
export function partedLink(file: VFile, position: Position, was: string): void {
  const message = 'This is no link, since blanks stand before its address. Write ]( without any.';
  warning(file, position, 'hidden-signs', message, { was, now: '](' });
}

/** A citation as in Pandoc: `[@press]`, `[@press, p. 4]`. @param isKnown whether a source has the id */
export function citationOfOthers(
  file: VFile,
  position: Position,
  { written, id, isKnown }: { written: string; id: string; isKnown: boolean },
): void {
  const rest = /, ([^\]"]+)\]$/.exec(written)?.[1]?.trim();
  // Nothing in a prop is marked up.
  const isPlain = rest === undefined || /^[\p{L}\p{M}\p{N} .,–-]+$/u.test(rest);
  const locator = rest === undefined ? '' : ` locator="${rest}"`;
  const now = `<Cite id="${id}"${locator} />`;
  const isWhole = /^\[@[^\s,"]+(?:, [^"]+)?\]$/.test(written);
  const advice = isKnown ? `Write ${now}.` : `Write <Cite id="…"${locator} /> with the id of its source.`;
  const cure = isKnown && isWhole && isPlain ? { was: written, now } : undefined;
  warning(file, position, 'hidden-signs', `${written} is shown as it stands. ${advice}`, cure);
}

/** A remark that nobody was to read. Only its author knows whether it is one, so nothing is hidden for them. */
export function remarkOfOthers(file: VFile, position: Position, written: string): void {
  const inside = written.slice(2, -2).trim();
  const now = inside.length > 60 || inside.includes('*/') ? '{/* … */}' : `{/* ${inside} */}`;
  const message = `If this is a remark, it is shown to everybody. Write ${now}, or remove it.`;
  warning(file, position, 'hidden-signs', message);
}

/** A tag in brackets, as in WordPress and forums. */
export function tagOfOthers(file: VFile, position: Position, written: string): void {
  const shown = written.length > 60 ? `${written.slice(0, 60)}…` : written;
  const message = `${shown} is shown as it stands. Remove it, and write what it stood for.`;
  warning(file, position, 'hidden-signs', message);
}

export function formulaOfOthers(file: VFile, position: Position, written: string): void {
  const message = `${written} is shown with its signs. Write the formula in words, with <sup> and <sub> where needed.`;
  warning(file, position, 'hidden-signs', message);
}

/** A name between colons for a sign: `:ship:`. */
export function pictureSignOfOthers(file: VFile, position: Position, written: string): void {
  warning(
    file,
    position,
    'hidden-signs',
    `${written} is shown as it stands. Write the sign itself, or a word.`,
  );
}

/** The mark of a paragraph for links to it: `^a1b2`. */
export function markOfOthers(file: VFile, position: Position, written: string): void {
  const message = `${written} is shown as it stands. Remove it: only headings and statements have addresses.`;
  warning(file, position, 'hidden-signs', message);
}
