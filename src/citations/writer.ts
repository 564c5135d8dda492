import { alone } from './alone.ts';
import { engineOf, styleOf, titleCaseOf, type Locale, type StyleId } from './citeproc.ts';
import type { CslItem } from './csl-item.ts';
import { ofEntry, plain, type Written } from './markup.ts';

/** The processor at work in a style. */
export interface Writer {
  /**
   * Takes items with ids that differ and returns each by its id, as the style writes it, as if alone. An item
   * that the processor leaves out is absent. Throws when it answers with markup that is not known to be safe.
   */
  write(items: CslItem[]): Map<string, Written>;
  /** An English title as the style writes it, if it writes titles with capitals. */
  titleCase(title: string): string;
}

/** Items are cited so many at a time: fewer cost more each, and more would fill the memory. */
const most = 500;

/** Rejects when the processor is not the one expected. */
export async function writerOf(style: StyleId, locale: Locale): Promise<Writer> {
  let cited = new Map<string, CslItem>();
  const engine = await engineOf(alone(styleOf(style)), locale, (id) => {
    const item = cited.get(id);
    if (!item) throw new Error(`There is no item "${id}".`);
    return item;
  });
  const write = (items: CslItem[]): Map<string, Written> => {
    const written = new Map<string, Written>();
    for (let start = 0; start < items.length; start += most) {
      cited = new Map(items.slice(start, start + most).map((item) => [item.id, plain(item)]));
      const ids = [...cited.keys()];
      engine.updateItems([], true);
      engine.updateItems(ids, true);
      const [, entries] = engine.makeBibliography();
      entries.forEach((entry, index) => written.set(ids[index] ?? '', ofEntry(entry)));
    }
    return written;
  };
  return { write, titleCase: await titleCaseOf(engine) };
}
