import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import type { Refusal } from '../../base/refusals.ts';
import { advised, suggestion } from '../../base/text/closest.ts';
import type { Position } from '../../base/text/text-positions.ts';
import type { Expression } from '../nodes.ts';
import type { Tag } from '../vocabulary.ts';
import * as cures from './cures.ts';
import { type Attribute, error, warning } from './findings.ts';
import { propMeant } from './prop-meant.ts';

/*
 * The sentences authors read about tags and their props, one function a mistake. Each leaves a message on the file;
 * `content/` turns messages into problems.
 */

/** A name in code that nothing defines, by where the code stands. */
export type CodePosition =
  { kind: 'braces'; node: Expression } | { kind: 'prop'; prop: string | undefined } | { kind: 'program' };

/**
 * A name in code that nothing has. Braces around it are escaped, unless the file is a program.
 *
 * @param isProgram whether there is other code in the file, so that the name may be one of it misspelt
 */
export function unknownName(
  file: VFile,
  position: Position,
  { name, where, isProgram }: { name: string; where: CodePosition; isProgram: boolean },
): void {
  const message = `Nothing is called "${name}" here. ${nameAdvice(name, where)}`;
  const cure = where.kind === 'braces' && !isProgram ? cures.escapedBraces(where.node, file) : undefined;
  error(file, position, 'unknown-name', message, cure);
}

function nameAdvice(name: string, where: CodePosition): string {
  if (where.kind === 'program') return 'Import it, or mend the name.';
  if (where.kind === 'prop')
    return where.prop
      ? `Write ${where.prop}="…", or define it with export const ${name} = …`
      : 'Write each prop as name="…".';
  return `To show braces, write \\{${cures.shortCode(where.node) ?? name}\\}.`;
}

/** A component that is neither in the vocabulary nor imported. */
export function unknownComponent(file: VFile, tag: Tag, name: string, known: string[]): void {
  const others = `Known are ${known.join(', ')}; anything else needs an import.`;
  const { advice, meant } = suggestion(name, known, others);
  const cure = meant === undefined ? undefined : cures.renamedTag(tag, file, meant);
  error(file, tag, 'unknown-component', `<${name}> is not a component. ${advice}`, cure);
}

/** A component without any words inside. */
export function emptyComponent(file: VFile, tag: Tag, name: string): void {
  const message = `There are no words in <${name}>. Write them between <${name}> and </${name}>, or remove it.`;
  error(file, tag, 'empty-component', message);
}

/** A component that shows nothing of what is written inside. */
export function unusedWords(file: VFile, tag: Tag, name: string): void {
  const message = `What stands inside <${name}> is not shown. Write <${name} … /> without a closing tag, and the words beside it.`;
  error(file, tag, 'misplaced-component', message);
}

export function nestedStatement(file: VFile, tag: Tag): void {
  const message =
    'A <Statement> stands within another. Close the first one before it, or put the words of others in quotation marks.';
  error(file, tag, 'misplaced-component', message);
}

/**
 * A prop that a tag has twice. One is removed where nothing is lost by it.
 *
 * @param isTwin whether both have the same value
 */
export function repeatedProp(
  file: VFile,
  prop: Attribute,
  word: string,
  { name, isTwin }: { name: string; isTwin: boolean },
): void {
  const message = `<${word}> has the prop "${name}" twice. Remove one.`;
  error(file, prop, 'wrong-prop', message, isTwin ? cures.withoutAttribute(prop, file) : undefined);
}

export function unknownProp(file: VFile, prop: Attribute, tag: Tag, word: string, known: string[]): void {
  const name = prop.type === 'mdxJsxAttribute' ? prop.name : '{…}';
  const otherwise = known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes no props.';
  const place = prop.position ? prop : tag;
  const { advice, meant } = advised(propMeant(name, known), otherwise);
  const cure = meant === undefined ? undefined : cures.renamedAttribute(prop, tag, file, meant);
  error(file, place, 'unknown-prop', `<${word}> has no prop "${name}". ${advice}`, cure);
}

/** A prop without a value, or with an expression. */
export function propNotText(file: VFile, prop: Attribute, tag: Tag, word: string): void {
  const place = prop.position ? prop : tag;
  const code = prop.type === 'mdxJsxAttribute' && prop.value ? prop.value : undefined;
  const text = /^\s*(["'`])([^"'`{}\\]+)\1\s*$/.exec(typeof code === 'object' ? code.value : '')?.[2];
  const name = prop.type === 'mdxJsxAttribute' ? prop.name : 'name';
  const message = `<${word}> takes props as plain text only. Write ${name}="${text ?? '…'}".`;
  error(file, place, 'wrong-prop', message, text === undefined ? undefined : cures.valueAs(prop, file, text));
}

/** `why` is the schema's reason: "is not a day that exists. Write …", or Zod's own for an empty value. */
export function wrongProp(
  file: VFile,
  prop: MdxJsxAttribute,
  word: string,
  value: string,
  { reason: why, meant }: Refusal,
): void {
  const reason = value.trim() === '' ? 'is empty. Give it a value' : why;
  const cure = meant === undefined ? undefined : cures.valueAs(prop, file, meant);
  error(file, prop, 'wrong-prop', `${prop.name}="${value}" of <${word}> ${reason}.`, cure);
}

export function missingProp(file: VFile, tag: Tag, word: string, name: string): void {
  error(file, tag, 'missing-prop', `<${word}> needs the prop "${name}". Write <${word} ${name}="…">.`);
}

/** A component that makes a block of its own, in the middle of a sentence. */
export function blockInSentence(file: VFile, tag: Tag, word: string): void {
  const message = `<${word}> stands within a sentence. Put it on lines of its own, with empty lines around it.`;
  error(file, tag, 'misplaced-component', message, cures.setApart(tag, file));
}

/** Two statements of a file that would have the same address. */
export function repeatedStatementId(file: VFile, prop: Attribute, id: string): void {
  const message = `Another statement of this file has the id "${id}". Give one of them another.`;
  error(file, prop, 'repeated-id', message);
}

/** A statement of which nobody is said to have made it. */
export function noSpeaker(file: VFile, tag: Tag): void {
  const message =
    '<Statement> needs the prop "by". Write <Statement by="…"> with an actor’s id, or speaker="…" for somebody who is not named.';
  error(file, tag, 'missing-prop', message);
}

export function twoSortsOfSpeaker(file: VFile, tag: Tag): void {
  const message =
    '<Statement> has both by and speaker. Keep by="…" for actors of the archive, or speaker="…" for somebody who is not named.';
  error(file, tag, 'wrong-prop', message);
}

/** A statement that somebody is said to have made on behalf of themselves. */
export function ownBehalf(file: VFile, prop: Attribute, id: string): void {
  const message = `for="${id}" names who speaks already. Remove it, or write on whose behalf it was said.`;
  warning(file, prop, 'own-behalf', message, cures.withoutAttribute(prop, file));
}

export function locatorWithoutSource(file: VFile, tag: Tag, locator: string): void {
  const message = `locator="${locator}" of <Statement> is a place in no source. Write source="…" beside it.`;
  error(file, tag, 'missing-prop', message);
}

export function strayOriginal(file: VFile, tag: Tag): void {
  const message =
    '<Original> stands outside of a <Statement>, or deep inside. Put it directly before </Statement>.';
  error(file, tag, 'misplaced-component', message);
}

export function secondOriginal(file: VFile, tag: Tag): void {
  const message =
    'A <Statement> has one <Original>. Put both into one, or make two statements of what was said.';
  error(file, tag, 'misplaced-component', message);
}
