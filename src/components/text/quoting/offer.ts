import { quotingWords } from '../../../base/words.ts';
import { quotationText, type Quotation } from './quotation.ts';

/*
 * Offers to copy what a reader has selected in a briefing as a quotation. Loaded at the first selection.
 */

const text = document.querySelector<HTMLElement>('article .prose');
const facts = document.querySelector<HTMLElement>('quoting-facts');
const panel = madePanel();

/** Shows the offer beside the selection, or takes it away when nothing of the text is selected. */
export function offer(): void {
  const range = selectedIn(text);
  if (!range) {
    // Who is about to press the button may have lost the selection by it.
    if (!panel.contains(document.activeElement)) panel.remove();
    return;
  }
  const block = blockAt(range.endContainer);
  if (panel.previousElementSibling !== block) block.after(panel);
  place(range);
  say(quotingWords.copy);
}

function madePanel(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'quotation';
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', () => void copy());
  // The selection stays when the button is pressed.
  button.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  const status = document.createElement('span');
  status.className = 'visually-hidden';
  status.role = 'status';
  made.append(button, status);
  document.addEventListener('keydown', (event) => {
    if (!made.isConnected) return;
    if (event.key === 'Escape') made.remove();
    // From a selection browsers go on in different places, some at the top of the page.
    if (event.key === 'Tab' && !event.shiftKey && document.activeElement === document.body) {
      event.preventDefault();
      button.focus();
    }
  });
  return made;
}

function say(words: string, told = ''): void {
  const [button, status] = panel.children;
  if (button) button.textContent = words;
  if (status) status.textContent = told;
}

async function copy(): Promise<void> {
  const range = selectedIn(text);
  if (!range) return;
  const isCopied = await navigator.clipboard.writeText(quotationText(quotationOf(range))).then(
    () => true,
    () => false,
  );
  if (isCopied) say(quotingWords.copied, quotingWords.copied);
  else say(quotingWords.notCopied, quotingWords.notAllowed);
}

function quotationOf(range: Range): Quotation {
  const { title = '', date = '', site = '', address = '', status } = facts?.dataset ?? {};
  const statement = elementOf(range.commonAncestorContainer)?.closest('figure.statement');
  const isSaid = statement && elementOf(range.startContainer)?.closest('.statement-text');
  const anchor = elementOf(range.startContainer)?.closest('[id]')?.id;
  return {
    text: String(getSelection()),
    speaker: isSaid ? speakerOf(statement) : undefined,
    title,
    date,
    site,
    status,
    address: anchor && anchor !== 'content' ? `${address}#${anchor}` : address,
  };
}

/** `Boris Johnson, Foreign Secretary, United Kingdom`: the caption without day, place and source. */
function speakerOf(statement: Element): string {
  const caption = statement.querySelector('figcaption')?.cloneNode(true);
  if (!(caption instanceof Element)) return '';
  caption.querySelector('.facts')?.remove();
  return caption.textContent.replace(/\s+/g, ' ').trim();
}

/** What is selected, when all of it lies in the text. */
function selectedIn(whole: HTMLElement | null): Range | undefined {
  const selection = getSelection();
  if (!whole || !selection || selection.isCollapsed || String(selection).trim() === '') return undefined;
  const range = selection.getRangeAt(0);
  return whole.contains(range.commonAncestorContainer) ? range : undefined;
}

/** The child of the text in which a node stands: behind it the keyboard finds the button. */
function blockAt(node: Node): Element {
  let block = elementOf(node);
  while (block?.parentElement && block.parentElement !== text) block = block.parentElement;
  return block ?? document.body;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/** Below the last line of the selection; on narrow screens the style sheet puts it at the foot. */
function place(range: Range): void {
  const box = [...range.getClientRects()].at(-1);
  const frame = panel.offsetParent?.getBoundingClientRect();
  if (!box || !frame) return;
  // From the left in any language, as boxes are measured.
  panel.style.setProperty('--top', `${box.bottom - frame.top + 6}px`);
  panel.style.setProperty('--left', `${Math.max(0, Math.min(box.right - frame.left, frame.width) - 140)}px`);
}
