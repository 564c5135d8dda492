import type { FootnoteDefinition, Nodes, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import * as messages from '../findings/link-messages.ts';
import { patternMatches, type PatternMatch } from '../pattern-matches.ts';
import { visit } from '../visit.ts';

/** How many missing notes are each compared with all that are there. */
const mostSuggested = 200;

/** Reports `[^note]` without its `[^note]: …`, which Markdown shows as it stands, and notes that are lost. */
export function remarkMissingNotes() {
  return (tree: Root, file: VFile): void => {
    const notes = new Map<string, FootnoteDefinition>();
    const used = new Set<string>();
    visit(tree, 'footnoteReference', ({ identifier }) => void used.add(identifier));
    visit(tree, 'footnoteDefinition', (node) => {
      if (notes.has(node.identifier)) messages.repeatedNote(file, node, nameOf(node));
      else notes.set(node.identifier, node);
    });
    let missing = 0;
    visit(tree, 'text', (node) => {
      for (const { match, position } of foundIn(node, file, /(?<!\\)\[\^([^\]\s]+)\]/g)) {
        missing += 1;
        messages.missingNote(
          file,
          position,
          match[1] ?? '',
          missing > mostSuggested ? [] : [...notes.keys()],
        );
      }
    });
    // A note to which nothing leads is mostly the other end of one that is missing.
    if (missing > 0) return;
    for (const [name, node] of notes) if (!used.has(name)) messages.unusedNote(file, node, nameOf(node));
  };
}

function nameOf({ label, identifier }: FootnoteDefinition): string {
  return label ?? identifier;
}

/**
 * Reports `[words][name]` without its `[name]: address`. Two numbers are notes of other programs: see `typed-signs.ts`.
 */
export function remarkMissingDefinitions() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'text', (node) => {
      for (const { match, position } of foundIn(
        node,
        file,
        /(?<!\\)\[(?!\d{1,3}\]\[\d{1,3}\])[^[\]^\n]+\]\[([^[\]^\n]+)\]/g,
      )) {
        messages.missingDefinition(file, position, match[0], match[1] ?? '');
      }
    });
  };
}

/** What a text as its author wrote it, escapes and all, holds of a pattern, and where. */
function foundIn({ position }: Text, file: VFile, pattern: RegExp): Iterable<PatternMatch> {
  const start = position?.start.offset;
  if (!position || start === undefined) return [];
  return patternMatches(String(file).slice(start, position.end.offset), pattern, position.start);
}

const emptyWords =
  /^(?:(?:click )?(?:here|this|this page|this link|link|more|read more|see more|details|page|website|source)|(?:clique )?aqui|(?:haga clic )?aquí|saiba mais|leia mais|leer más|cliquez ici|en savoir plus|lire la suite|hier klicken|klicken sie hier|weiterlesen|mehr erfahren|clicca qui|(?:kliknij )?tutaj|czytaj więcej|aici|citește mai mult|zde|здесь)$/i;

/** Warns of links whose words do not say where they lead. */
export function remarkLinkWords() {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['link', 'linkReference'], (node) => {
      const words = toString(node).trim();
      if (words === '' && isEmpty(node)) messages.emptyLink(file, node);
      if (emptyWords.test(words.replace(/[.:…]+$/, ''))) messages.vagueLink(file, node, words);
    });
  };
}

const around: ReadonlySet<string> = new Set(['link', 'linkReference', 'emphasis', 'strong', 'delete']);

/** Whether a node without words shows nothing: an image, a name or code do without them. */
function isEmpty(node: Nodes): boolean {
  if (around.has(node.type)) return 'children' in node && node.children.every(isEmpty);
  return node.type === 'text';
}
