import type { CslItem } from './csl-item.ts';
import { inFull, namesIn, withInitials, withoutParticle, type NameStyle } from './names-in-styles.ts';
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

const names: Record<'chicago' | 'apa' | 'mla' | 'harvard', NameStyle> = {
  chicago: {
    and: 'and',
    hasComma: true,
    most: 10,
    first: 7,
    others: () => ', et al.',
    person: withoutParticle,
  },
  apa: {
    and: '&',
    hasComma: true,
    most: 20,
    first: 19,
    others: (last) => `, … ${last}`,
    person: withInitials(' '),
  },
  mla: { and: 'and', hasComma: true, most: 2, first: 1, others: () => ', et al.', person: inFull },
  harvard: {
    and: 'and',
    hasComma: false,
    most: 3,
    first: 1,
    others: () => 'et al.',
    person: withInitials(''),
  },
};

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
    `${author(item, names.chicago)} “${ended(inCapitals(item, item.title, 'single'))}” `,
    { italic: inCapitals(item, item['container-title'], 'own') },
    `, ${month} ${day}, ${year}. ${item.URL}.${status(item, 'own')}`,
  ];
}

function apa(item: CslItem): CitationPiece[] {
  const { day, month, year } = dateOf(item);
  const container = inCapitals(item, item['container-title'], 'own');
  return [
    `${author(item, names.apa)} (${year}, ${month} ${day}). ${ended(quoted(item.title, 'own'))} `,
    { italic: container },
    `${isEnded(container) ? '' : '.'} ${item.URL}`,
    // APA says so in brackets behind the address, where a full stop would be taken for a part of it.
    item.status ? ` (${quoted(item.status, 'own')})` : '',
  ];
}

function mla(item: CslItem): CitationPiece[] {
  const { day, shortMonth, year } = dateOf(item);
  return [
    `${author(item, names.mla)} “${ended(inCapitals(item, item.title, 'single'))}” `,
    { italic: inCapitals(item, item['container-title'], 'own') },
    `, ${day} ${shortMonth} ${year}, ${item.URL}.${status(item, 'own')}`,
  ];
}

function harvard(item: CslItem): CitationPiece[] {
  const { day, month, year } = dateOf(item);
  const { named, others } = namesIn(names.harvard, item.author);
  return [
    quoted(named, 'single'),
    ...(others === '' ? [] : [' ', { italic: others }]),
    ` (${year}) ‘${quoted(item.title, 'double')}’, `,
    { italic: quoted(item['container-title'], 'single') },
    `, ${day} ${month}. Available at: ${item.URL}.${status(item, 'single')}`,
  ];
}

/** A sentence that says what became of it, behind all else; styles have no place for it. */
function status({ status: became }: CslItem, quotes: Quotes): string {
  return became ? ` ${ended(quoted(became, quotes))}` : '';
}

/** Who wrote it, or who publishes it, with a full stop. */
function author(item: CslItem, style: NameStyle): string {
  const { named, others } = namesIn(style, item.author);
  return ended(quoted(named + others, 'own'));
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
