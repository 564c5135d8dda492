import { highlightWords } from '../../../base/words.ts';
import { markKey } from '../marked-url.ts';
import { piecesIn } from '../words/segments.ts';
import { folded } from '../words/text.ts';
import { markedIn, wantedIn, wantedInWords, type Wanted } from './marked-words.ts';
import { isTyping } from './typing.ts';

/** All marks, and the one that the reader was led to. */
const names = { all: 'searched', one: 'searched-here' };

/**
 * Marks the words that the address names in the page's text, leads from one to the next, and offers to take the
 * marks away. The page itself is not changed: the marks are a highlight, which selections and anchors don't notice.
 */
export function markWords(): void {
  const wanted = wantedIn(new URLSearchParams(location.search).get(markKey) ?? '');
  const main = document.querySelector('main');
  if (wanted.length === 0 || !main || !('highlights' in CSS)) return;
  const found = rangesOf(main, wanted);
  if (found.length === 0) return;
  CSS.highlights.set(names.all, new Highlight(...found));
  main.after(notice(wanted, found));
}

interface Piece {
  word: string;
  node: Node;
  start: number;
  end: number;
}

function rangesOf(root: Element, wanted: Wanted): Range[] {
  const pieces = piecesOf(root);
  return markedIn(
    pieces.map(({ word }) => word),
    wanted,
  ).flatMap(([from, to]) => {
    const [first, last] = [pieces[from], pieces[to - 1]];
    if (!first || !last) return [];
    const range = new Range();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    return [range];
  });
}

/** The words of what is to be seen. */
function piecesOf(root: Element): Piece[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, noscript')) continue;
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      let start = index;
      for (const piece of piecesIn(word)) {
        const end = start + piece.length;
        pieces.push({ word: folded(piece), node, start, end });
        start = end;
      }
    }
  }
  return pieces;
}

/** What is marked, with ways to the next and to take it away. Keys do the same while nothing is typed. */
function notice(wanted: Wanted, found: Range[]): HTMLElement {
  const aside = document.createElement('aside');
  aside.className = 'marks';
  aside.ariaLabel = highlightWords.marked;
  const place = document.createElement('span');
  place.role = 'status';
  const text = document.createElement('p');
  text.append(highlightWords.these({ words: wantedInWords(wanted) }), place);
  const keys = new AbortController();
  const go = walkAlong(found, place);
  go(0, location.hash === '');
  const end = () => {
    keys.abort();
    removeMarks(aside);
  };
  aside.append(text);
  if (found.length > 1)
    aside.append(
      button(highlightWords.previous, 'N', () => {
        go(-1, true);
      }),
      button(highlightWords.next, 'n', () => {
        go(1, true);
      }),
    );
  aside.append(button(highlightWords.remove, undefined, end));
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]') || (event.key !== 'n' && event.key !== 'N')) return;
    event.preventDefault();
    go(event.key === 'n' ? 1 : -1, true);
  };
  document.addEventListener('keydown', onKey, { signal: keys.signal });
  return aside;
}

/** A way along the marks, in a circle, which says at which of them it is. */
function walkAlong(found: Range[], place: HTMLElement): (step: number, isLed: boolean) => void {
  let at = firstOf(found);
  return (step, isLed) => {
    at = (at + step + found.length) % found.length;
    const range = found[at];
    if (!range) return;
    CSS.highlights.set(names.one, new Highlight(range));
    place.textContent = highlightWords.place({ number: at + 1, count: found.length });
    if (isLed) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
}

/** The first mark at or behind where the address leads to. */
function firstOf(found: Range[]): number {
  const target = document.querySelector(':target');
  if (!target) return 0;
  const at = found.findIndex((range) => range.comparePoint(target, 0) <= 0);
  return Math.max(0, at);
}

function button(label: string, key: string | undefined, press: () => void): HTMLButtonElement {
  const one = document.createElement('button');
  one.type = 'button';
  one.textContent = label;
  if (key !== undefined) {
    one.title = highlightWords.byKey({
      button: label,
      key: key === 'N' ? 'Shift+N' : key.toUpperCase(),
    });
    one.setAttribute('aria-keyshortcuts', key === 'N' ? 'Shift+N' : 'N');
  }
  one.addEventListener('click', press);
  return one;
}

function removeMarks(aside: HTMLElement): void {
  for (const name of Object.values(names)) CSS.highlights.delete(name);
  aside.remove();
  const url = new URL(location.href);
  url.searchParams.delete(markKey);
  history.replaceState(history.state, '', url);
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}
