import type { TextEdit } from '../../base/text/text-edits.ts';

/** What the parser said, with the text in which it said it. */
export interface Stop {
  said: string;
  /** As it is written. */
  source: string;
  /** What the parser read, with code and escaped signs blanked out: signs in it are signs of MDX. */
  plain: string;
  offset: number;
}

/**
 * What is wrong there. What is in the way is `cut`, and the rest is read again, so that one run tells all mistakes of a
 * text: without the `{` of `a {2 b`, the unclosed tag two lines below is told, too.
 */
export interface Found {
  at: number;
  reason: string;
  edits?: TextEdit[] | undefined;
  /** The offsets of what is blanked out. */
  cut: [start: number, end: number][];
}

/** The first sign of a tag, and the closing tag that goes with it. */
export function withClosing(plain: string, at: number): Found['cut'] {
  const name = /^<([A-Za-z][\w.:-]*)/.exec(plain.slice(at))?.[1];
  const end = plain.indexOf(`</${name}>`, at);
  const isOwn = name !== undefined && end >= 0 && !plain.slice(at + 1, end).includes(`<${name}`);
  const tag: Found['cut'] = isOwn ? [[end, end + name.length + 3]] : [];
  return [[at, at + 1], ...tag];
}

/** The first sign of a closing tag, and that of the tag it closes. @param name with the slash before it */
export function withOpening(plain: string, at: number, name: string): Found['cut'] {
  const tag = openTags(plain.slice(0, at)).findLast((one) => one.name === name.slice(1).trim());
  const opening: Found['cut'] = tag ? [[tag.at, tag.at + 1]] : [];
  return [[at, at + 1], ...opening];
}

/** All tags of the paragraph at an offset, and the next closing tags of the given names after it. */
export function tagsAround(plain: string, offset: number, names: string[]): Found['cut'] {
  const start = offset - lastParagraph(plain.slice(0, offset)).length;
  const end = plain.slice(offset).search(/\n[ \t]*\n|$(?![\s\S])/) + offset;
  const tags = [...plain.slice(start, end).matchAll(/<\/?(?:[A-Za-z][^<>]*)?>?/g)];
  const cut: Found['cut'] = tags.map(({ 0: tag, index }) => [start + index, start + index + tag.length]);
  for (const name of names) {
    const next = plain.indexOf(`</${name}>`, end);
    if (next >= 0) cut.push([next, next + name.length + 3]);
  }
  return cut;
}

export function lastParagraph(text: string): string {
  return text.split(/\n[ \t]*\n/).at(-1) ?? '';
}

/** A tag as it is written. */
export interface Tag {
  name: string;
  at: number;
  written: string;
  isClosing: boolean;
  /** Whether it opens something, or holds nothing, without saying anything of it. */
  isBare: boolean;
}

export function tagsIn(plain: string): Tag[] {
  return [...plain.matchAll(/<(\/?)\s*([A-Za-z][\w.:-]*)([^<>]*)>/g)].map(
    ({ 0: written, 1: slash, 2: name = '', 3: rest = '', index }) => ({
      ...{ name, at: index, written },
      isClosing: slash === '/',
      isBare: slash === '' && /^\s*\/?$/.test(rest),
    }),
  );
}

/** The tags that are open at the end of a text, the outermost first. */
export function openTags(plain: string): Tag[] {
  const open: Tag[] = [];
  for (const tag of tagsIn(plain)) {
    const last = open.findLastIndex(({ name }) => name === tag.name);
    if (tag.isClosing && last >= 0) open.splice(last);
    else if (!tag.isClosing && !tag.written.endsWith('/>')) open.push(tag);
  }
  return open;
}
