import { dayOf, type CslItem } from './csl-item.ts';
import { onOneLine, type CslName } from './csl-names.ts';

const types = { 'article-newspaper': 'NEWS', speech: 'GEN' } as const;

/**
 * Takes an item and returns it as a RIS file, whose lines end as on Windows. Its tags are those of the
 * first RIS: all programs know them, and the later ones hold no more than the year of news.
 */
export function ris(item: CslItem): string {
  const { id, type, title, author, URL: address, publisher, genre, note, DOI } = item;
  const tags: [string, string | undefined][] = [
    ['TY', types[type]],
    ['ID', id],
    ['T1', title],
    ...author.map((name): [string, string] => ['AU', nameIn(name)]),
    ['JF', item['container-title']],
    ['PB', publisher],
    ['Y1', `${dayOf(item).replaceAll('-', '/')}/`],
    ['M3', genre],
    ['N1', note],
    ['DO', DOI],
    ['UR', address],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** A comma would part an institution's name in family and given names. `PB` has it whole. */
function nameIn(name: CslName): string {
  return 'literal' in name ? name.literal.replace(/,\s*/g, ' ') : `${name.family}, ${name.given}`;
}
