import { ownValue } from '../../base/own-keys.ts';

/** What stands in a page that leads somewhere, or that can be linked to. */
interface ScannedHtml {
  links: Set<string>;
  ids: Set<string>;
  /** Whether the page leads on to another by itself. */
  isRedirect: boolean;
  /** What has to be read in another way: scripts, sheets, records in JSON, and values of metadata. */
  data: { scripts: string[]; sheets: string[]; records: string[]; metadata: string[] };
}

/** A name and its value, from where the last one ends. */
const attribute = /[\s/]*([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

const tagName = /[a-z][^\s/>]*/iy;

/** Elements whose content is no HTML. */
const rawContent = new Map(
  ['script', 'style', 'textarea', 'title'].map((name) => [name, new RegExp(`</${name}[\\s/>]`, 'gi')]),
);

/** Attributes with an address. */
export const addressed = new Set([
  'href',
  'src',
  'poster',
  'action',
  'formaction',
  'data',
  'cite',
  'xlink:href',
]);

/** Attributes with a list of addresses. */
export const listed = new Set(['srcset', 'imagesrcset']);

/**
 * Reads finished HTML for what it leads to. A parser would build what nobody asks for: of the pages that a
 * build writes, a few words in each tag are looked at.
 */
export function scanHtml(html: string): ScannedHtml {
  const page: ScannedHtml = {
    links: new Set(),
    ids: new Set(),
    isRedirect: false,
    data: { scripts: [], sheets: [], records: [], metadata: [] },
  };
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = endOf(html, '-->', at);
      continue;
    }
    tagName.lastIndex = at + 1;
    const [written] = tagName.exec(html) ?? [];
    at += 1 + (written?.length ?? 0);
    if (written === undefined) continue;
    const name = written.toLowerCase();
    const values = new Map<string, string>();
    at = readValues(html, at, values);
    keepValues(name, values, page);
    const closing = rawContent.get(name);
    if (!closing) continue;
    closing.lastIndex = at;
    const end = closing.exec(html)?.index ?? html.length;
    keepText(name, values, html.slice(at, end), page);
    at = end;
  }
  return page;
}

function endOf(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at === -1 ? html.length : at + sign.length;
}

/** Reads the attributes of a tag, and returns where they end. */
function readValues(html: string, from: number, values: Map<string, string>): number {
  let at = from;
  for (;;) {
    if (html.charAt(at) === '>') return at + 1;
    attribute.lastIndex = at;
    const match = attribute.exec(html);
    if (!match) return endOf(html, '>', at);
    at = attribute.lastIndex;
    const [, name = '', double, single, bare] = match;
    const value = double ?? single ?? bare ?? '';
    const key = name.toLowerCase();
    // As in a browser, the first of two counts.
    if (!values.has(key)) values.set(key, value.includes('&') ? decoded(value) : value);
  }
}

function keepValues(name: string, values: ReadonlyMap<string, string>, page: ScannedHtml): void {
  for (const [key, value] of values) {
    if (addressed.has(key)) page.links.add(value);
    else if (listed.has(key)) for (const one of candidatesIn(value)) page.links.add(one);
    else if (key === 'id' || (key === 'name' && name === 'a')) page.ids.add(value);
  }
  if (name === 'meta') readMeta(values, page);
}

function readMeta(values: ReadonlyMap<string, string>, page: ScannedHtml): void {
  const content = values.get('content') ?? '';
  if (values.get('http-equiv')?.toLowerCase() !== 'refresh') {
    page.data.metadata.push(content);
    return;
  }
  const [, target] = /;\s*url\s*=\s*["']?([^"']*)/i.exec(content) ?? [];
  if (target === undefined) return;
  page.isRedirect = true;
  page.links.add(target);
}

function keepText(
  name: string,
  values: ReadonlyMap<string, string>,
  text: string,
  { data }: ScannedHtml,
): void {
  const type = values.get('type') ?? '';
  if (name === 'style') data.sheets.push(text);
  else if (name !== 'script') return;
  else if (type === '' || type === 'module' || type.endsWith('javascript')) data.scripts.push(text);
  else if (type === 'application/ld+json') data.records.push(text);
}

/** The addresses in a list of pictures, each with a width or a density. */
function candidatesIn(list: string): string[] {
  return list.split(/,\s+|\s+[\d.]+[wxh]\s*(?:,|$)/).flatMap((one) => one.trim() || []);
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Of character references, those that are written where the page itself is written in UTF-8. */
function decoded(value: string): string {
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, number, name: string | undefined) => {
    if (name !== undefined) return ownValue(named, name) ?? all;
    const code = hex === undefined ? Number(number) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
