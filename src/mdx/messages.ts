import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { didYouMean } from '../archive/closest.ts';
import type { Position } from './outline.ts';
import type { Tag } from './vocabulary.ts';

/*
 * The sentences authors read about the text of an MDX file, one function a mistake.
 * Each leaves a message on the file; `content/` turns messages into problems.
 */

type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute;

function error(file: VFile, place: Position | Tag | Attribute, ruleId: string, reason: string): void {
  const at = 'line' in place ? place : place.position?.start;
  const message = file.message(reason, { place: at, ruleId });
  message.fatal = true;
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
