import { engineOf, styleOf, type CslNode, type Engine, type Locale, type StyleId } from './citeproc.ts';
import type { CslItem } from './csl-item.ts';

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

/**
 * Chicago is its notes and bibliography: who copies one citation wants it whole, while author-date needs a
 * key in the text beside it. Harvard is of Britain, the others quote as in America.
 */
const styles: { id: string; name: string; style: StyleId; locale: Locale }[] = [
  { id: 'chicago', name: 'Chicago', style: 'chicago-note-bibliography', locale: 'en-US' },
  { id: 'apa', name: 'APA', style: 'apa', locale: 'en-US' },
  { id: 'mla', name: 'MLA', style: 'modern-language-association', locale: 'en-US' },
  { id: 'harvard', name: 'Harvard', style: 'harvard-cite-them-right', locale: 'en-GB' },
];

/** Items are cited so many at a time: fewer cost more each, and more would fill the memory. */
const most = 500;

/** What the processor takes for markup or turns into it: `<` and raised letters and figures. */
const touched = /[<ªº²³¹ʰ-ʸˀˁˠ-ˤۥۦᴬ-ᵪ⁰-ⁿ℠™㆒-㆟]/g;

/** Where such characters are meanwhile: a plane for private use, which no processor touches. */
const apart = 0xf0000;

/**
 * Takes items with ids that differ and returns them in all styles, in the order of the items. Each is cited
 * as if alone: no year gets a letter, no author a dash. Rejects when the processor is not the one expected,
 * or when it answers with markup that is not known to be safe.
 */
export async function styled(items: CslItem[]): Promise<Styled[][]> {
  const writers = await (ready ??= Promise.all(styles.map(writerOf)));
  const result: Styled[][] = [];
  for (let start = 0; start < items.length; start += most) {
    const batch = items.slice(start, start + most);
    const columns = writers.map((write) => write(batch));
    result.push(...batch.map((_, row) => columns.flatMap((column) => column[row] ?? [])));
  }
  return result;
}

/** Making a processor takes a hundred times as long as using it. */
let ready: Promise<((items: CslItem[]) => Styled[])[]> | undefined;

async function writerOf({ id, name, style, locale }: (typeof styles)[number]) {
  let cited = new Map<string, CslItem>();
  const engine: Engine = await engineOf(withoutOthers(styleOf(style)), locale, (key) => {
    const item = cited.get(key);
    if (!item) throw new Error(`There is no item "${key}".`);
    return item;
  });
  return (items: CslItem[]): Styled[] => {
    cited = new Map(items.map((item) => [item.id, plain(item)]));
    engine.updateItems([], true);
    engine.updateItems([...cited.keys()], true);
    const [, entries] = engine.makeBibliography();
    if (entries.length !== items.length) {
      throw new Error(`${name} cites ${entries.length} of ${items.length} items.`);
    }
    return entries.map((entry) => ({ id, name, ...ofEntry(entry) }));
  };
}

/**
 * A style without what it does about other works in the list: sorting, telling apart, dashes for the author
 * of the line above. It also takes half the time, since the processor writes no citations in the text.
 */
function withoutOthers(style: CslNode): CslNode {
  return {
    ...style,
    children: style.children.map((part) => {
      if (typeof part === 'string') return part;
      if (part.name === 'citation') return nothing;
      return part.name === 'bibliography' ? alone(part) : part;
    }),
  };
}

function alone({ name, attrs, children }: CslNode): CslNode {
  return {
    name,
    attrs: Object.fromEntries(Object.entries(attrs).filter(([key]) => !key.startsWith('subsequent-author'))),
    children: children.filter((part) => typeof part === 'string' || part.name !== 'sort'),
  };
}

/** A form for citations in the text, which a style has to have. */
const nothing = element('citation', [element('layout', [element('text', [], { value: '' })])]);

function element(name: string, children: CslNode[], attrs: Record<string, string> = {}): CslNode {
  return { name, attrs, children };
}

/** The item without anything that the processor would take for markup. */
function plain(item: CslItem): CslItem {
  const text = JSON.stringify(item).replace(touched, (one) =>
    String.fromCodePoint(apart + one.charCodeAt(0)),
  );
  return JSON.parse(text) as CslItem;
}

function ofEntry(entry: string): { html: string; text: string } {
  const html = /^\s*<div class="csl-entry">(.*)<\/div>\s*$/.exec(entry)?.[1];
  if (html === undefined || /<(?!\/?i>)/.test(html)) {
    throw new Error(`The processor of citations answers with markup that is not known to be safe: ${entry}`);
  }
  const text = html
    .replace(/<\/?i>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return { html: restored(html, '&#60;'), text: restored(text, '<') };
}

function restored(text: string, lessThan: string): string {
  return text.replace(/[\u{F0000}-\u{FFFFF}]/gu, (one) => {
    const character = String.fromCodePoint((one.codePointAt(0) ?? apart) - apart);
    return character === '<' ? lessThan : character;
  });
}
