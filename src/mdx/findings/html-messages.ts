import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Edit } from '../../base/problems.ts';
import { didYouMean } from '../../base/text/closest.ts';
import type { Position } from '../../base/text/text-positions.ts';
import { vocabulary, type Tag } from '../vocabulary.ts';
import { renamedTag, rewritten, valueAs, withoutAttribute } from './cures.ts';
import { error, type Attribute } from './findings.ts';

/**
 * An HTML element that does not exist, or that has no place in a text.
 *
 * @param component of the vocabulary that has the name in other letters
 */
export function unknownElement(
  file: VFile,
  tag: Tag,
  name: string,
  { known, component }: { known: Iterable<string>; component: string | undefined },
): void {
  const advice = didYouMean(name, component ? [component] : known, 'Use Markdown instead.');
  const message = `<${name}> is not an element that may stand here. ${advice}`;
  error(file, tag, 'unknown-element', message, component ? renamedTag(tag, file, component) : undefined);
}

/** A raw `<img>` would come without its size and its copy on this site. */
export function rawImage(file: VFile, tag: Tag, src: string, alt: string): void {
  const image = `![${alt || 'what it shows'}](${src || './photo.jpg'})`;
  error(
    file,
    tag,
    'forbidden-html',
    `<img> may not stand in a text. Write ${image}, or <Figure src="…" alt="…" />.`,
  );
}

/** HTML that could run code or restyle the page. */
export function forbiddenElement(file: VFile, tag: Tag, name: string): void {
  const message = `<${name}> may not stand in a briefing. Remove it, or use Markdown instead.`;
  error(file, tag, 'forbidden-html', message);
}

export function forbiddenAttribute(file: VFile, tag: Tag, prop: MdxJsxAttribute): void {
  const place = prop.position ? prop : tag;
  const isForReaders = mayBeWords(prop);
  const advice = isForReaders ? 'Move what it says into the text, or remove it.' : 'Remove it.';
  const message = `The attribute ${prop.name} may not stand in a briefing. ${advice}`;
  error(file, place, 'forbidden-html', message, isForReaders ? undefined : withoutAttribute(prop, file));
}

/** Attributes whose values are code. */
const code = /^(?:style|on\w+)$/i;

/** Attributes that have no value. What else stands alone in a tag may be a word of a text. */
const bare =
  /^(?:data-[\w-]+|hidden|inert|nowrap|noshade|compact|autofocus|autoplay|playsinline|contenteditable|itemscope|draggable|spellcheck|popover)$/i;

/** Whether an attribute may hold what its author wrote for readers: several words, or letters that no code has. */
function mayBeWords({ name, value }: MdxJsxAttribute): boolean {
  if (typeof value !== 'string') return !bare.test(name);
  if (code.test(name)) return false;
  // Word by word: a picture in code is one of a million letters.
  const words = value.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return words.length > 1 || /[^\p{ASCII}]/u.test(value);
}

/** An element of HTML in small letters that was to be the component of that name. */
export function otherCase(file: VFile, tag: Tag, name: string): void {
  const word = name.charAt(0).toUpperCase() + name.slice(1);
  const id = tag.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name.toLowerCase() === 'id');
  const written = typeof id?.value === 'string' ? id.value : '…';
  const meant = name === 'cite' ? `<Cite id="${written}" />` : '<Figure src="…" alt="…" />';
  const message = `<${name}> in small letters is plain HTML, and not the component <${word}>. Write ${meant}.`;
  error(file, tag, 'component-case', message, inItsCase(file, tag, name, meant));
}

/** The component, unless words or attributes would be lost with that. A number in a citation is its own. */
function inItsCase(file: VFile, tag: Tag, name: string, meant: string): Edit[] | undefined {
  const names = tag.attributes.map((one) => (one.type === 'mdxJsxAttribute' ? one.name : ''));
  const words = toString(tag).trim();
  if (name === 'figure') {
    const isFigure = names.every((one) => Object.hasOwn(vocabulary.Figure.shape, one));
    return words === '' && isFigure ? renamedTag(tag, file, 'Figure') : undefined;
  }
  const isCitation = names.join('').toLowerCase() === 'id' && !meant.includes('…');
  return isCitation && /^(?:\[?\d*\]?)$/.test(words) ? rewritten(tag, file, meant) : undefined;
}

export function emptyId(file: VFile, attribute: Attribute): void {
  error(file, attribute, 'wrong-html-id', 'The id is empty. Write a name, as id="wages", or remove it.');
}

export function blankInId(file: VFile, attribute: Attribute, id: string): void {
  const meant = id.trim().replace(/[\s\p{Cc}\p{Cf}]+/gu, '-');
  const message = `An id may hold no blanks and no invisible characters. Write id="${meant}".`;
  error(file, attribute, 'wrong-html-id', message, valueAs(attribute, file, meant));
}

/** An id that the page around the text has, or may have. */
export function ownId(file: VFile, attribute: Attribute, id: string): void {
  const message = `The id "${id}" is one of the site's own. Write another, as id="my-${id.replaceAll('_', '-')}".`;
  error(file, attribute, 'wrong-html-id', message);
}

export function repeatedElementId(file: VFile, position: Position, id: string): void {
  const message = `Two elements of the text have the id "${id}". Give one of them another.`;
  error(file, position, 'wrong-html-id', message);
}

/** A class that styles and scripts of the site look for. */
export function ownClass(file: VFile, attribute: Attribute, name: string): void {
  const message = `The class "${name}" is one of the site's own, which its scripts look for. Write another, or use the component.`;
  error(file, attribute, 'forbidden-html', message);
}
