/*
 * Titles as English styles print them. What they ask is written down in the specification of CSL,
 * https://docs.citationstyles.org/en/stable/specification.html#title-case, and a test compares what is made
 * of it here with what a processor of that language makes.
 */

/** Words without capitals inside a title. */
const little = new Set(
  (
    'a about above across afore after against al along alongside amid amidst among amongst an and anenst ' +
    'apropos apud around as aside astride at athwart atop barring before behind below beneath beside ' +
    'besides between beyond but by c ca circa d de despite down during et except for forenenst from given in ' +
    'inside into lest like modulo near next nor notwithstanding of off on onto or out over per plus pro qua ' +
    'sans since so than that the through throughout thruout till to toward towards under underneath until ' +
    'unto up upon v van versus via von vs with within without yet'
  ).split(' '),
);

/** A word that begins where words do, not behind a sign that is part of it. */
const word = /(?<=^|[\s\-–—\/(\["“‘'’])[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’_]*/gu;

/**
 * An English title with capitals: all words that have none of their own, but letters that stand alone, and
 * little words inside a part of the title or of a word with hyphens.
 */
export function titleCase(title: string): string {
  const last = title.search(/[\p{L}\p{M}\p{N}.'’_]+[^\p{L}\p{M}\p{N}]*$/u);
  return title.replace(word, (one, start: number) => {
    const before = title.slice(0, start);
    const beginsCompound = title[start + one.length] === '-' && !before.endsWith('-');
    const isInside = start > 0 && !beginsCompound && !/[:?!] ["“‘']?$/.test(before);
    const staysSmall =
      (start < last && little.has(one.replace(/[.'’]$/, ''))) ||
      /^\p{L}\p{M}*[.'’]?$|\p{Ll}\.\p{Ll}/u.test(one);
    if (/\p{Lu}/u.test(one) || (isInside && staysSmall)) return one;
    return one.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  });
}

/** Which marks quote inside a text: those it has, or those that differ from the ones around it. */
export type Quotes = 'own' | 'single' | 'double';

/** A quotation that begins low, as in German and Romanian, which is left with both its marks; else a mark alone. */
const lowOrDouble = /„[^„“”]*[“”]|[“”]/gu;

/** A text with typographic quotes and apostrophes. */
export function quoted(text: string, quotes: Quotes): string {
  const curly = text
    .replace(/(?<=^|[\s(\[\/\-–—“‘])"/gu, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s(\[\/\-–—“])'(?=[^']*'(?!\p{L}))/gu, '‘')
    .replaceAll("'", '’');
  if (quotes === 'single')
    return curly.replace(lowOrDouble, (one) => (one === '“' ? '‘' : one === '”' ? '’' : one));
  return quotes === 'double' ? curly.replace(/‘([^‘]*?)’(?!\p{L})/gu, '“$1”') : curly;
}

/** A text with a full stop, in front of quotes that close there; without one where it has a mark of its own. */
export function ended(text: string): string {
  if (isEnded(text)) return text;
  return /[“‘]/.test(text) ? text.replace(/[”’]*$/, '.$&') : `${text}.`;
}

/** Whether a text ends with a mark behind which no full stop is written. */
export function isEnded(text: string): boolean {
  return /[.?!][”’]*$/.test(text);
}
