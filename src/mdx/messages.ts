import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { didYouMean } from '../archive/closest.ts';
import type { Position } from './outline.ts';
import type { Tag } from './vocabulary.ts';

/*
 * The sentences authors read about the text of an MDX file, one function a mistake.
 * Each leaves a message on the file; `content/` turns messages into problems.
 */

type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute;

function error(file: VFile, place: Position | Nodes | Attribute, ruleId: string, reason: string): void {
  warning(file, place, ruleId, reason).fatal = true;
}

function warning(
  file: VFile,
  place: Position | Nodes | Attribute,
  ruleId: string,
  reason: string,
): VFileMessage {
  const at = 'line' in place ? place : place.position?.start;
  return file.message(reason, { place: at, ruleId });
}

/** `<Cite>` or `source="…"` names a source that the front matter does not have. */
export function unknownSource(file: VFile, place: Position, id: string, known: string[]): void {
  const advice = didYouMean(id, known, `Add it to sources in the front matter.`);
  error(file, place, 'unknown-source', `"${id}" is not among the sources of this file. ${advice}`);
}

/** A component that is neither in the vocabulary nor imported. */
export function unknownComponent(file: VFile, tag: Tag, name: string, known: string[]): void {
  const advice = didYouMean(name, known, `Known are ${known.join(', ')}; anything else needs an import.`);
  error(file, tag, 'unknown-component', `<${name}> is not a component. ${advice}`);
}

export function unknownProp(file: VFile, prop: Attribute, tag: Tag, word: string, known: string[]): void {
  const name = prop.type === 'mdxJsxAttribute' ? prop.name : '{…}';
  const otherwise = known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes no props.';
  const place = prop.position ? prop : tag;
  error(
    file,
    place,
    'unknown-prop',
    `<${word}> has no prop "${name}". ${didYouMean(name, known, otherwise)}`,
  );
}

/** A prop without a value, or with an expression. */
export function propNotText(file: VFile, prop: Attribute, tag: Tag, word: string): void {
  const name = prop.type === 'mdxJsxAttribute' ? prop.name : '…';
  const place = prop.position ? prop : tag;
  error(file, place, 'wrong-prop', `<${word}> takes props as plain text only. Write ${name}="…".`);
}

/** `why` is the schema's reason: "is not a day that exists. Write …", or Zod's own for an empty value. */
export function wrongProp(
  file: VFile,
  prop: Attribute,
  word: string,
  name: string,
  value: string,
  why: string,
): void {
  const reason = value === '' ? 'is empty. Give it a value' : why;
  error(file, prop, 'wrong-prop', `${name}="${value}" of <${word}> ${reason}.`);
}

export function missingProp(file: VFile, tag: Tag, word: string, name: string): void {
  error(file, tag, 'missing-prop', `<${word}> needs the prop "${name}". Write <${word} ${name}="…">.`);
}

/** A component that makes a block of its own, in the middle of a sentence. */
export function blockInSentence(file: VFile, tag: Tag, word: string): void {
  const message = `<${word}> stands within a sentence. Put it on lines of its own, with empty lines around it.`;
  error(file, tag, 'misplaced-component', message);
}

/** HTML that could run code or restyle the page. */
export function forbiddenElement(file: VFile, tag: Tag, name: string): void {
  error(
    file,
    tag,
    'forbidden-html',
    `<${name}> may not stand in a briefing. Remove it, or use Markdown instead.`,
  );
}

export function forbiddenAttribute(file: VFile, tag: Tag, name: string): void {
  error(file, tag, 'forbidden-html', `The attribute ${name} may not stand in a briefing. Remove it.`);
}

/** A link or image whose address could run code or carry a file. */
export function forbiddenAddress(file: VFile, node: Nodes, scheme: string): void {
  error(
    file,
    node,
    'forbidden-address',
    `Addresses may not start with ${scheme}. Write https://… or an address of this site.`,
  );
}

/** An address such as `//example.org`, whose protocol is left open. */
export function openAddress(file: VFile, node: Nodes, address: string): void {
  const full = `https://${address.replace(/^[/\\]+/, '')}`;
  error(file, node, 'open-address', `"${address}" does not say its protocol. Write ${full}.`);
}

export function missingNote(file: VFile, node: Nodes, name: string, known: string[]): void {
  const advice = didYouMean(name, known, `Write it below the text, as [^${name}]: …`);
  error(file, node, 'missing-note', `The note [^${name}] is not there. ${advice}`);
}

export function firstLevelHeading(file: VFile, node: Nodes, text: string): void {
  warning(
    file,
    node,
    'first-level-heading',
    `The title is the page's first-level heading. Write ## ${text}.`,
  );
}

export function skippedLevel(file: VFile, node: Nodes, above: number, depth: number): void {
  const marks = '#'.repeat(Math.max(2, above + 1));
  const message = `A heading of level ${depth} follows one of level ${above}. Write ${marks} here.`;
  warning(file, node, 'skipped-level', message);
}

export function vagueLink(file: VFile, node: Nodes, words: string): void {
  warning(
    file,
    node,
    'vague-link',
    `"${words}" does not say where the link leads. Name the page or document.`,
  );
}
