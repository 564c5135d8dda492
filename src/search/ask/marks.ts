import { markKey } from './marked-url.ts';
import { piecesIn } from './segments.ts';
import { folded, wordsIn } from './text.ts';

const name = 'searched';

/**
 * Marks the words that the address names in the page's text, and offers to take the marks away. The
 * page itself is not changed: the marks are a highlight, which selections and anchors don't notice.
 */
export function markWords(): void {
  const words = new Set(wordsIn(new URLSearchParams(location.search).get(markKey) ?? ''));
  const main = document.querySelector('main');
  if (words.size === 0 || !main || !('highlights' in CSS)) return;
  const found = rangesOf(main, words);
  if (found.length === 0) return;
  CSS.highlights.set(name, new Highlight(...found));
  main.after(notice(words));
}

function rangesOf(root: Element, words: Set<string>): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      let start = index;
      for (const piece of piecesIn(word)) {
        const end = start + piece.length;
        if (words.has(folded(piece))) ranges.push(rangeIn(node, start, end));
        start = end;
      }
    }
  }
  return ranges;
}

function rangeIn(node: Node, start: number, end: number): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function notice(words: Set<string>): HTMLElement {
  const aside = document.createElement('aside');
  aside.className = 'marks';
  aside.ariaLabel = 'Marked words';
  const text = document.createElement('p');
  text.textContent = `Marked: ${[...words].join(', ')}`;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Remove the marks';
  button.addEventListener('click', () => {
    CSS.highlights.delete(name);
    aside.remove();
    const url = new URL(location.href);
    url.searchParams.delete(markKey);
    history.replaceState(history.state, '', url);
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  aside.append(text, button);
  return aside;
}
