import { dayOf, type CslItem } from './csl-item.ts';
import { onOneLine, type CslName } from './csl-names.ts';

const entryTypes = { 'article-newspaper': 'article', speech: 'incollection' } as const;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * Braces have names here: BibTeX counts them even behind a backslash, and a title with one alone would
 * swallow the rest of the file.
 */
const specials: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/**
 * Takes an item and returns it as a BibTeX file in UTF-8. `date` is what BibLaTeX reads, `year` and
 * `month` what BibTeX does.
 */
export function bibtex(item: CslItem): string {
  const { id, type, title, author, URL: address, language, genre, note, publisher, DOI } = item;
  const [[year, month]] = item.issued['date-parts'];
  const container = escaped(item['container-title']);
  const fields: [string, string | undefined][] = [
    ['title', braced(withCapitals(title))],
    ['author', braced(author.map(nameIn).join(' and '))],
    [type === 'speech' ? 'booktitle' : 'journal', braced(container)],
    ['entrysubtype', type === 'speech' ? undefined : braced('newspaper')],
    ['publisher', braced(institution(publisher))],
    ['date', braced(dayOf(item))],
    ['year', braced(String(year))],
    ['month', months[month - 1]],
    ['note', genre || note ? braced(escaped([genre, note].filter(Boolean).join('. '))) : undefined],
    ['doi', DOI && braced(inAddress(DOI))],
    ['url', braced(inAddress(address))],
    ['language', braced(language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${entryTypes[type]}{${id},\n${lines.join('')}}\n`;
}

/** Styles write titles in small letters; braces keep the capitals of names. The first letter stays anyway. */
function withCapitals(title: string): string {
  return onOneLine(title)
    .split(' ')
    .map((word, index) => {
      const rest = index === 0 ? word.replace(/^\P{L}*\p{L}/u, '') : word;
      return /\p{Lu}/u.test(rest) ? braced(escaped(word)) : escaped(word);
    })
    .join(' ');
}

function nameIn(name: CslName): string {
  return 'literal' in name
    ? institution(name.literal)
    : `${braced(escaped(name.family))}, ${braced(escaped(name.given))}`;
}

/** An institution is in braces of its own: it has no family name, and its “and” and commas part nothing. */
function institution(name: string): string {
  return braced(escaped(name));
}

/** TeX joins two hyphens to a dash and two quotes to one; `{}` between them keeps them apart. */
function escaped(text: string): string {
  return onOneLine(text)
    .replace(/[\\{}~^<>|]/g, (character) => specials[character] ?? character)
    .replace(/[&%$#_]/g, String.raw`\$&`)
    .replace(/([-'`])(?=\1)/g, '$1{}');
}

/** An address is read as it stands, but for braces. */
function inAddress(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

function braced(text: string): string {
  return `{${text}}`;
}
