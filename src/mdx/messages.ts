import type { Nodes } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { advised, closest, suggestion } from '../base/closest.ts';
import type { Edit } from '../base/problems.ts';
import type { Refusal } from '../base/refusals.ts';
import * as cures from './cures.ts';
import type { Position } from '../base/outline.ts';
import { propMeant } from './prop-meant.ts';
import { error, warning, type Attribute } from './said.ts';
import type { Expression } from './nodes.ts';
import type { Tag } from './vocabulary.ts';

/*
 * The sentences authors read about the text of an MDX file, one function a mistake.
 * Each leaves a message on the file; `content/` turns messages into problems.
 */

/** A text that is not MDX, for one of the reasons below. */
export function malformed(file: VFile, place: Position, reason: string, edits?: Edit[]): void {
  error(file, place, 'malformed-mdx', reason, edits);
}

/** @param what is more than the parser can compare with each other */
export function tooTangled(what: string, most: number): string {
  const sign = what.startsWith('square') ? '[' : '*';
  return `One paragraph holds more than ${most.toLocaleString('en-GB')} ${what}. Cut it into several, or write \\${sign} where they are text.`;
}

export function tooDeep(most: number): string {
  return `More than ${most} lists, quotations, tags or braces are open at once here. Close some before, or write \\{ and \\< where they are text.`;
}

export function tooMuch(): string {
  return 'Up to here the text holds more lines and signs of Markdown than can be read in a reasonable time. Cut it into several files.';
}

export function tooManyBackticks(most: number): string {
  return `More than ${most} backticks stand in a row here. Write fewer, or \\\` where they are text.`;
}

export function tooLongWord(most: number): string {
  return `More than ${most.toLocaleString('en-GB')} signs without a blank stand in a row here. Write blanks between them.`;
}

export function bareLessThan(written: string): string {
  return `"${written}" begins no tag. To show a less-than sign, write \\<.`;
}

/** @param inside what stands between the braces; undefined when they are never closed */
export function bareBrace(inside: string | undefined): string {
  if (inside === undefined) return 'The brace { that opens here is never closed. To show a brace, write \\{.';
  const words = inside.trim();
  if (words.length > 40 || words.includes('\n'))
    return 'What stands in these braces is not code that can run. To show a brace, write \\{.';
  return `"{${inside}}" is not code that can run. To show the braces, write \\{${inside}\\}.`;
}

/** A name in code that nothing defines, by where the code stands. */
export type CodePlace =
  { kind: 'braces'; node: Expression } | { kind: 'prop'; prop: string | undefined } | { kind: 'program' };

/** @param isProgram whether there is other code in the file, so that the name may be one of it misspelt */
export function unknownName(
  file: VFile,
  place: Position,
  name: string,
  where: CodePlace,
  isProgram: boolean,
): void {
  const message = `Nothing is called "${name}" here. ${nameAdvice(name, where)}`;
  const cure = where.kind === 'braces' && !isProgram ? cures.escapedBraces(where.node, file) : undefined;
  error(file, place, 'unknown-name', message, cure);
}

function nameAdvice(name: string, where: CodePlace): string {
  if (where.kind === 'program') return 'Import it, or mend the name.';
  if (where.kind === 'prop')
    return where.prop
      ? `Write ${where.prop}="…", or define it with export const ${name} = …`
      : 'Write each prop as name="…".';
  return `To show braces, write \\{${cures.shortCode(where.node) ?? name}\\}.`;
}

export function htmlComment(inside: string): string {
  const words = inside.trim().replace(/\s+/g, ' ');
  const shown = words.length > 40 ? '…' : words;
  return `Comments of HTML are not read here. Write {/* ${shown} */}.`;
}

export function bracketedAddress(address: string): string {
  const full = address.includes('@') && !address.startsWith('mailto:') ? `mailto:${address}` : address;
  return `An address may not stand in angle brackets. Write [its name](${full}).`;
}

export function unreadableTag(name: string, sign: string): string {
  const where = sign === '' ? '' : sign === '"' ? ' at its quotation mark' : ` at "${sign}"`;
  const props = name.startsWith('/') ? '' : ', with props as name="…"';
  return `The tag <${name} cannot be read${where}. Write it as <${name || 'Note'}>${props}. To show a less-than sign, write \\<.`;
}

export function unquotedProp(name: string, value: string, meant: string): string {
  return `The value ${value} stands in no straight quotation marks. Write ${name}="${meant}".`;
}

export function unclosedQuote(name: string, value: string, quote: string): string {
  return `The quotation mark ${quote} that opens here is never closed. Write ${name}=${quote}${value || '…'}${quote}.`;
}

export function unreadableProp(name: string): string {
  return `The value of ${name} in braces is not code that can run. Write ${name}="…".`;
}

export function codeWord(word: string): string {
  return `A paragraph that begins with the word "${word}" is read as code. Begin it with another word.`;
}

export function unreadableCode(word: string, line: string): string {
  const shown = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  const example = word === 'import' ? "import Chart from './Chart.astro'" : 'export const name = 1';
  return `"${shown}" is not code that can run. Write it as: ${example}`;
}

/** @param line the line below the code that is read as part of it */
export function codeGoesOn(word: string, line: string): string {
  const shown = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  return `The code of this ${word} cannot be read from "${shown}" on. Leave an empty line below the code.`;
}

export function strayClosing(name: string): string {
  return `</${name}> closes a tag that is not open. Remove it, or write <${name}> where it should begin.`;
}

export function crossedTags(closing: string, opening: string): string {
  return `<${closing}> and <${opening}> cross. Close the one that was opened last first: write </${opening}> before </${closing}>.`;
}

export function otherClosing(closing: string, opening: string, { line, column }: Position): string {
  return `</${closing}> does not close <${opening}>, which was opened on line ${line}, column ${column}. Write </${opening}>.`;
}

/** @param written as it closes itself */
export function emptyTag(name: string, written: string): string {
  return `<${name}> has to close itself. Write ${written}.`;
}

/** Components that show a name of their own where they hold none. */
const named: ReadonlySet<string> = new Set(['Actor', 'Place']);

/** @param isClosedBelow whether its closing tag stands in another paragraph */
export function unclosedTag(name: string, isClosedBelow: boolean): string {
  return isClosedBelow
    ? `<${name}> is opened here and closed in another paragraph. Close it in this one, or put <${name}> and </${name}> each on a line of its own.`
    : `<${name}> is opened here and never closed. Write </${name}> where it ends${named.has(name) ? `, or <${name} id="…" /> for its name` : ''}.`;
}

/** A component that is neither in the vocabulary nor imported. */
export function unknownComponent(file: VFile, tag: Tag, name: string, known: string[]): void {
  const others = `Known are ${known.join(', ')}; anything else needs an import.`;
  const { advice, meant } = suggestion(name, known, others);
  const cure = meant === undefined ? undefined : cures.renamedTag(tag, file, meant);
  error(file, tag, 'unknown-component', `<${name}> is not a component. ${advice}`, cure);
}

/** A component without any words inside. */
export function emptyComponent(file: VFile, tag: Tag, word: string): void {
  const message = `There are no words in <${word}>. Write them between <${word}> and </${word}>, or remove it.`;
  error(file, tag, 'empty-component', message);
}

/** A component that shows nothing of what is written inside. */
export function unusedWords(file: VFile, tag: Tag, word: string): void {
  const message = `What stands inside <${word}> is not shown. Write <${word} … /> without a closing tag, and the words beside it.`;
  error(file, tag, 'misplaced-component', message);
}

export function nestedStatement(file: VFile, tag: Tag): void {
  const message =
    'A <Statement> stands within another. Close the first one before it, or put the words of others in quotation marks.';
  error(file, tag, 'misplaced-component', message);
}

/** @param isTwin whether both have the same value */
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

/** A link or image whose address could run code, carry a file or leads out of the web. */
export function forbiddenAddress(file: VFile, place: Position | Nodes, scheme: string): void {
  const message = `Addresses may not start with ${scheme}. Write https://… or an address of this site.`;
  error(file, place, 'forbidden-address', message);
}

/** A link to a file on its author's own disk. */
export function ownDisk(file: VFile, node: Nodes, address: string): void {
  const message = `${address} is on your disk, where no reader finds it. Write where the document stands on the web.`;
  error(file, node, 'forbidden-address', message);
}

/** An address without its protocol, or with a misspelt one. @param full the same with it */
export function withoutProtocol(file: VFile, node: Nodes, address: string, full: string): void {
  const message = `"${address}" does not say where it starts. Write ${full}.`;
  error(file, node, 'relative-link', message, cures.addressAs(node, file, address, full));
}

export function emptyAddress(file: VFile, node: Nodes, words: string): void {
  error(file, node, 'relative-link', `The link "${words}" has no address. Write [${words}](https://…).`);
}

/** `[words][name]` without its `[name]: address`: Markdown shows it as it stands. */
export function missingDefinition(file: VFile, place: Position, written: string, name: string): void {
  const message = `The address of ${written} is not there. Write it below the text, as [${name}]: https://…`;
  error(file, place, 'missing-definition', message);
}

/** An address such as `//example.org`, whose protocol is left open. */
export function openAddress(file: VFile, node: Nodes, address: string): void {
  const full = `https://${address.replace(/^[/\\]+/, '')}`;
  const message = `"${address}" does not say its protocol. Write ${full}.`;
  error(file, node, 'open-address', message, cures.addressAs(node, file, address, full));
}

export function missingNote(file: VFile, place: Position, name: string, known: string[]): void {
  const nearest = closest(name, known);
  const advice = nearest ? `Did you mean [^${nearest}]?` : `Write it below the text, as [^${name}]: …`;
  error(file, place, 'missing-note', `The note [^${name}] is not there. ${advice}`);
}

export function repeatedNote(file: VFile, node: Nodes, name: string): void {
  const message = `The note [^${name}] is written twice, and only the first is shown. Give one of them another name.`;
  error(file, node, 'repeated-note', message);
}

/** A note that no `[^name]` leads to is not shown at all. */
export function unusedNote(file: VFile, node: Nodes, name: string): void {
  const message = `Nothing in the text leads to this note, so it is not shown. Write [^${name}] where it belongs.`;
  warning(file, node, 'unused-note', message);
}

export function vagueLink(file: VFile, node: Nodes, words: string): void {
  warning(
    file,
    node,
    'vague-link',
    `"${words}" does not say where the link leads. Name the page or document.`,
  );
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
