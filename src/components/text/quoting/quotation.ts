import { quotingWords } from '../../../base/words.ts';

/** Words that a reader selected, and where they stand. */
export interface Quotation {
  text: string;
  /** Who said it in which office, where the words are a statement's. */
  speaker?: string | undefined;
  title: string;
  /** The day in words. */
  date: string;
  site: string;
  /** That the briefing was withdrawn, when and why. */
  status?: string | undefined;
  /** The briefing's address, with the anchor of the paragraph. */
  address: string;
}

/** Words that stand for a long text at either end in a link to it. */
const wordsAtEnds = 5;

/** How long a text may be to stand in a link as a whole, in characters. */
const longestWhole = 100;

/** A quotation with everything that it takes to find it again. */
export function quotationText(quotation: Quotation): string {
  return `${quotingWords.quotation({ ...quotation, text: onOneLine(quotation.text) })}\n${linkTo(quotation)}`;
}

/** The address of the words: browsers that know text fragments go to them and mark them. */
export function linkTo({ address, text }: Pick<Quotation, 'address' | 'text'>): string {
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive(text)}`;
}

/** A text as a fragment names it: whole when it is short and of one block, or else by its ends. */
function directive(text: string): string {
  const line = onOneLine(text);
  const blocks = text.split('\n').map(onOneLine).filter(Boolean);
  if (blocks.length <= 1 && line.length <= longestWhole) return encoded(line);
  const first = wordsOf(blocks[0]).slice(0, wordsAtEnds);
  const last = wordsOf(blocks.at(-1)).slice(-wordsAtEnds);
  return `${encoded(first.join(' '))},${encoded(last.join(' '))}`;
}

function wordsOf(block = ''): string[] {
  return block.split(' ');
}

/** A dash means something in a text fragment, and is left alone by URL encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
