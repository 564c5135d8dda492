import { searchFor } from '../../../base/urls.ts';
import { keepWords } from '../../../base/words.ts';
import { csvOf } from '../answer/csv.ts';
import { mergedRecord } from '../answer/merged-record.ts';
import type { Group } from '../answer/result-groups.ts';
import { queryOf, type SearchState } from '../state.ts';

/** So many results are saved at most, since each is loaded for itself. */
const mostSaved = 1000;

const file = 'results.csv';

/** Copies the address of a search. @returns what is said of it, which is the address where it cannot be copied */
export async function copySearch(state: SearchState): Promise<string> {
  const address = new URL(searchFor(queryOf(state)), location.href).href;
  return navigator.clipboard.writeText(address).then(
    () => keepWords.copied,
    () => keepWords.link({ address }),
  );
}

/** Saves results as a table. @returns what is said of it */
export async function saveResults(results: Group[]): Promise<string> {
  const rows = await Promise.all(
    results.slice(0, mostSaved).map(async ({ row, hits }) => {
      const { url, meta } = await mergedRecord(hits().slice(0, 1));
      const { title = '', place = '' } = meta;
      return { kind: row.kind, title, date: row.date ?? '', place, url: new URL(url, location.href).href };
    }),
  ).catch(() => undefined);
  if (!rows) return keepWords.notLoaded;
  handOver(csvOf(rows));
  return keepWords.saved({ count: rows.length, file });
}

function handOver(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = file;
  link.click();
  URL.revokeObjectURL(link.href);
}
