import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { closest } from '../../base/text/closest.ts';
import type { Position } from '../../base/text/text-positions.ts';
import * as cures from './cures.ts';
import { error, warning } from './findings.ts';

/** A link or image whose address could run code, carry a file or leads out of the web. */
export function forbiddenAddress(file: VFile, position: Position | Nodes, scheme: string): void {
  const message = `Addresses may not start with ${scheme}. Write https://… or an address of this site.`;
  error(file, position, 'forbidden-address', message);
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

/** An address on the web whose host or port is none: `https://`, `http://a.example:99999/`. */
export function noAddress(file: VFile, node: Nodes, address: string): void {
  const message = `No browser can follow "${address}". Write the whole address, as https://www.example.org/page.`;
  error(file, node, 'forbidden-address', message);
}

/** `[words][name]` without its `[name]: address`: Markdown shows it as it stands. */
export function missingDefinition(file: VFile, position: Position, written: string, name: string): void {
  const message = `The address of ${written} is not there. Write it below the text, as [${name}]: https://…`;
  error(file, position, 'missing-definition', message);
}

/** An address such as `//example.org`, whose protocol is left open. */
export function openAddress(file: VFile, node: Nodes, address: string): void {
  const full = `https://${address.replace(/^[/\\]+/, '')}`;
  const message = `"${address}" does not say its protocol. Write ${full}.`;
  error(file, node, 'open-address', message, cures.addressAs(node, file, address, full));
}

export function missingNote(file: VFile, position: Position, name: string, known: string[]): void {
  const nearest = closest(name, known);
  const advice = nearest ? `Did you mean [^${nearest}]?` : `Write it below the text, as [^${name}]: …`;
  error(file, position, 'missing-note', `The note [^${name}] is not there. ${advice}`);
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

/** A link in which nothing is shown. */
export function emptyLink(file: VFile, node: Nodes): void {
  const message = 'The link has no words, so that nobody sees it. Write some in its brackets, or remove it.';
  warning(file, node, 'vague-link', message);
}
