import { changeLine } from '../../../base/system/library-changed.ts';
import { metaFields } from '../records/record-page.ts';
import type { SearchRecord } from '../records/record.ts';
import { engineOf, proveForm, takeApart, type Engine, type IndexedRecord } from './pagefind-private.ts';
import { pagefindFiles, type IndexedPage, type IndexFile, type IndexOrder } from './run-pagefind.ts';

/** An engine with the lines that are to be said of it. */
export interface ServedEngine extends Engine {
  warnings: string[];
}

/**
 * Indexes records with Pagefind.
 *
 * @returns in the order of the records
 * @throws when Pagefind reports an error, or doesn't hold every record; LibraryChanged when its index has another form
 */
export async function indexRecords(order: IndexOrder): Promise<IndexedRecord[]> {
  return takeApart(await filesFor(order), order.records);
}

/** What an index has besides its records, as Pagefind makes it. @throws as `indexRecords` does */
export async function engineFor(language: string): Promise<ServedEngine> {
  // Loaded for this alone, since it takes its time.
  const { served } = await import('./served-code.ts');
  proveForm(await filesFor({ records: sample, language }));
  const engine = engineOf(await filesFor({ records: [], language }));
  const { files: code, changes } = served(engine.code);
  const warnings = changes.map(({ change, instead }) => changeLine(change, instead));
  return { ...engine, code, warnings };
}

/** Words with weights, accents and metadata, to see whether an index has the form that is known. */
const sample: SearchRecord[] = ['Cafés of Łódź', 'The café'].map((title, index) => ({
  ...{ kind: 'briefing', url: `/${index}/`, actors: [], places: [], topics: [] },
  html: `<html><body><h1 data-pagefind-meta="title">${title}</h1><p data-pagefind-weight="3">A cafe</p></body></html>`,
}));

/** A record with all metadata that records may have, so that it has the same numbers in every index. */
const everyField: IndexedPage = {
  url: 'every-field',
  html: `<html><head>${metaFields.map((name) => `<meta data-pagefind-meta="${name}[content]" content="any">`).join('')}</head><body>any</body></html>`,
};

function filesFor({ records, language }: IndexOrder): Promise<IndexFile[]> {
  return pagefindFiles({ records: [everyField, ...records], language });
}
