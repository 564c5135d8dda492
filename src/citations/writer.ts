import { alone } from './alone.ts';
import { engineOf, styleOf, type Locale, type StyleId } from './citeproc.ts';
import type { CslItem } from './csl-item.ts';
import { ofEntry, plain, type Written } from './markup.ts';

/** Takes items with ids that differ and returns each by its id, as a style writes it. */
export type Write = (items: CslItem[]) => Map<string, Written>;

/** Items are cited so many at a time: fewer cost more each, and more would fill the memory. */
const most = 500;

/**
 * The processor at work in a style. Each item is cited as if alone: no year gets a letter, no author a dash.
 * An item that the processor leaves out has no entry. Rejects when the processor is not the one expected;
 * the writer throws when it answers with markup that is not known to be safe.
 */
export async function writerOf(style: StyleId, locale: Locale): Promise<Write> {
  let cited = new Map<string, CslItem>();
  const engine = await engineOf(alone(styleOf(style)), locale, (id) => {
    const item = cited.get(id);
    if (!item) throw new Error(`There is no item "${id}".`);
    return item;
  });
  return (items) => {
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
}
