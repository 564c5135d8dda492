import type { Archive } from '../../archive/model.ts';
import { bytes } from '../../base/text/measures.ts';
import { tableUrl } from '../../base/urls.ts';
import { tableFormats, type TableFormat } from './table-files.ts';
import { tablesOf, type Table } from './tables.ts';

/** A table with what readers are told of it. */
export interface DescribedTable extends Table {
  /** How many rows it has. */
  count: number;
  /** Its files, with their format and size in words. */
  files: { format: string; href: string }[];
}

/** The tables of an archive, for the page that lists them. */
export function describedTables(archive: Archive): DescribedTable[] {
  return tablesOf(archive).map((table) => ({
    ...table,
    count: table.rows().length,
    files: tableFormats.map((format) => ({
      format: `${format.name}, ${sizeInWords(table, format)}`,
      href: tableUrl(table.name, format.extension),
    })),
  }));
}

/** Rows that tell how large a table is. */
const sample = 200;

/** The size of a table in a format: `12 kB`, or `about 1.2 MB` by the size of some of its rows. */
function sizeInWords(table: Table, { write }: TableFormat): string {
  const rows = table.rows();
  const step = Math.ceil(rows.length / sample);
  const some = step > 1 ? rows.filter((_, index) => index % step === 0) : rows;
  const size = Buffer.byteLength(write({ ...table, rows: () => some }));
  return step > 1 ? `about ${bytes((size * rows.length) / some.length)}` : bytes(size);
}
