import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { SearchRecord } from '../../../src/search/index/records/record.ts';
import { documentOf, type Document } from './documents.ts';

/** A library that searches in the browser with an index loaded as a whole. */
interface Other {
  name: string;
  /** Its code as a page would load it. */
  code: string;
  /** The index of documents, as a page would load it. */
  indexOf: (documents: Document[]) => string;
}

const others: Other[] = [
  {
    name: 'MiniSearch',
    code: 'minisearch/dist/umd/index.js',
    indexOf(documents) {
      const index = new MiniSearch<Document>({ fields: ['title', 'text'], storeFields: ['title'] });
      index.addAll(documents);
      return JSON.stringify(index);
    },
  },
  {
    name: 'Lunr',
    code: 'lunr/lunr.min.js',
    indexOf(documents) {
      const index = lunr(function () {
        this.ref('id');
        this.field('title');
        this.field('text');
        for (const document of documents) this.add(document);
      });
      // Lunr keeps no titles, and a list of results needs them.
      return JSON.stringify([index, documents.map(({ title }) => title)]);
    },
  },
  {
    name: 'FlexSearch',
    code: 'flexsearch/dist/flexsearch.bundle.min.js',
    indexOf(documents) {
      const index = new FlexSearch.Document({
        tokenize: 'forward',
        document: { id: 'id', index: ['title', 'text'], store: ['title'] },
      });
      for (const { id, title, text } of documents) index.add({ id, title, text });
      const parts: string[] = [];
      index.export((key: string, data: unknown) => {
        if (data !== undefined) parts.push(`${JSON.stringify(key)}:${JSON.stringify(data)}`);
      });
      return `{${parts.join()}}`;
    },
  },
];

/** Bytes that each library loads before it can answer anything: its code and its index, by gzip. */
export async function weightsOfOthers(records: SearchRecord[]): Promise<Map<string, number>> {
  const documents = records.map(documentOf);
  const weights = new Map<string, number>();
  for (const { name, code, indexOf } of others) {
    const border = code.indexOf('/');
    const library = code.slice(0, border);
    const main = fileURLToPath(import.meta.resolve(library));
    const folder = main.slice(
      0,
      main.lastIndexOf(`/node_modules/${library}/`) + `/node_modules/${library}`.length,
    );
    const parts = [await readFile(folder + code.slice(border), 'utf8'), indexOf(documents)];
    weights.set(
      name,
      parts.reduce((sum, part) => sum + gzipSync(part).length, 0),
    );
  }
  return weights;
}
