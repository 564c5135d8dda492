import type { CslItem } from './csl-item.ts';
import type { CslName } from './csl-names.ts';
import { ended, isEnded, quoted, titleCase, type Quotes } from './titles.ts';

/** An item as a style writes it. */
export interface Styled {
  /** What the style is called in the page: `apa`. */
  id: string;
  /** What readers call it: `APA`. */
  name: string;
  /** HTML of one line: text, `<i>` and entities, nothing else. */
  html: string;
  text: string;
}

/** A part of a citation: text, or text in italics. */
type CitationPiece = string | { italic: string };

/**
 * Chicago is its notes and bibliography: who copies one citation wants it whole, while author-date needs a
 * key in the text beside it. Harvard is of Britain, the others quote as in America.
 */
const styles: { id: string; name: string; write: (item: CslItem) => CitationPiece[] }[] = [
  { id: 'chicago', name: 'Chicago', write: chicago },
  { id: 'apa', name: 'APA', write: apa },
  { id: 'mla', name: 'MLA', write: mla },
  { id: 'harvard', name: 'Harvard', write: harvard },
];

/**
 * A briefing in all styles. They are written out for the one kind of item that a briefing is, an article in a
 * newspaper: a processor of styles takes forty times as long, for every kind there is.
 */
export function styled(item: CslItem): Styled[] {
  return styles.map(({ id, name, write }) => {
    const pieces = write(item);
    return { id, name, html: pieces.map(inHtml).join(''), text: pieces.map(inText).join('') };
  });
}

function chicago(item: CslItem): CitationPiece[] {
  const { day, month, year } = dateOf(item);
  return [
    `${author(item, inFull)} “${ended(inCapitals(item, item.title, 'single'))}” `,
    { italic: inCapitals(item, item['container-title'], 'own') },
    `, ${month} ${day}, ${year}. ${item.URL}.${status(item, 'own')}`,
  ];
}

function apa(item: CslItem): CitationPiece[] {
  const { day, month, year } = dateOf(item);
  const container = inCapitals(item, item['container-title'], 'own');
  return [
    `${author(item, withInitials('&'))} (${year}, ${month} ${day}). ${ended(quoted(item.title, 'own'))} `,
    { italic: container },
    `${isEnded(container) ? '' : '.'} ${item.URL}`,
    // APA says so in brackets behind the address, where a full stop would be taken for a part of it.
    item.status ? ` (${quoted(item.status, 'own')})` : '',
  ];
}

function mla(item: CslItem): CitationPiece[] {
  const { day, shortMonth, year } = dateOf(item);
  return [
    `${author(item, inFull)} “${ended(inCapitals(item, item.title, 'single'))}” `,
    { italic: inCapitals(item, item['container-title'], 'own') },
    `, ${day} ${shortMonth} ${year}, ${item.URL}.${status(item, 'own')}`,
  ];
}

function harvard(item: CslItem): CitationPiece[] {
  const { day, month, year } = dateOf(item);
  return [
    `${quoted(withInitials('and')(item.author), 'single')} (${year}) ‘${quoted(item.title, 'double')}’, `,
    { italic: quoted(item['container-title'], 'single') },
    `, ${day} ${month}. Available at: ${item.URL}.${status(item, 'single')}`,
  ];
}

/** A sentence that says what became of it, behind all else; styles have no place for it. */
function status({ status: became }: CslItem, quotes: Quotes): string {
  return became ? ` ${ended(quoted(became, quotes))}` : '';
}

/** Who wrote it, or who publishes it, with a full stop. */
function author({ author: names }: CslItem, written: (names: CslName[]) => string): string {
  return ended(quoted(written(names), 'own'));
}

/** The first by the family name, the others as they are called: `Lind, Ada, and Bo Karr`. */
function inFull(names: CslName[]): string {
  const parts = names.map((name, index) => {
    if ('literal' in name) return name.literal;
    return index === 0 ? `${name.family}, ${name.given}` : `${name.given} ${name.family}`;
  });
  return joined(parts, 'and', ',');
}

/** Family names with initials: `Lind, A., & Karr, B.` */
function withInitials(and: '&' | 'and'): (names: CslName[]) => string {
  return (names) => {
    const parts = names.map((name) =>
      'literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`,
    );
    return joined(parts, and, and === '&' ? ',' : '');
  };
}

function initials(given: string): string {
  return given.replace(/(\p{L})[^\s-]*/gu, '$1.');
}

/** Parts in a row, `and` before the last. @param before stands before the last word that joins them */
function joined(parts: string[], and: string, before: string): string {
  const [last = '', ...others] = parts.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')}${before} ${and} ${last}`;
}

/** Only titles of English works are printed with capitals. */
function inCapitals({ language }: CslItem, title: string, quotes: Quotes): string {
  return quoted(/^en\b/i.test(language) ? titleCase(title) : title, quotes);
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

function dateOf({ issued }: CslItem): { day: number; month: string; shortMonth: string; year: number } {
  const [[year, number, day]] = issued['date-parts'];
  const month = months[number - 1] ?? '';
  return { day, month, shortMonth: shortened(month), year };
}

/** Months of up to four letters are whole. */
function shortened(month: string): string {
  if (month.length <= 4) return month;
  return month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
}

function inHtml(piece: CitationPiece): string {
  return typeof piece === 'string' ? escaped(piece) : `<i>${escaped(piece.italic)}</i>`;
}

function inText(piece: CitationPiece): string {
  return typeof piece === 'string' ? piece : piece.italic;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
