import type { Locale, StyleId } from './citeproc.ts';
import type { CslItem } from './csl-item.ts';
import { quickWriter } from './forms.ts';
import type { Written } from './markup.ts';
import { writerOf } from './writer.ts';

/** An item as a style writes it. */
export interface Styled extends Written {
  /** What the style is called in the page: `apa`. */
  id: string;
  /** What readers call it: `APA`. */
  name: string;
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

/**
 * Takes items with ids that differ and returns them in all styles, in the order of the items. Each is cited
 * as if alone: no year gets a letter, no author a dash. Rejects when the processor is not the one expected,
 * or when it answers with markup that is not known to be safe.
 */
export async function styled(items: CslItem[]): Promise<Styled[][]> {
  const writers = await (ready ??= Promise.all(styles.map(styledBy)));
  const columns = writers.map((write) => write(items));
  return items.map((_, row) => columns.flatMap((column) => column[row] ?? []));
}

/** Making a processor takes a hundred times as long as using it. */
let ready: Promise<((items: CslItem[]) => Styled[])[]> | undefined;

async function styledBy({ id, name, style, locale }: (typeof styles)[number]) {
  const writer = await writerOf(style, locale);
  const quick = quickWriter(writer);
  return (items: CslItem[]): Styled[] => {
    const written = new Map(items.map((item) => [item.id, quick(item)]));
    const others = writer.write(items.filter((item) => !written.get(item.id)));
    const all = [...written].flatMap(([key, one = others.get(key)]) => (one ? [{ id, name, ...one }] : []));
    if (all.length !== items.length) {
      throw new Error(`${name} cites ${all.length} of ${items.length} items.`);
    }
    return all;
  };
}
