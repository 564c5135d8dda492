import type { Archive } from '../archive/model.ts';
import { dataUrl } from '../archive/urls.ts';
import { bytes } from '../build/measures.ts';
import type { MadeFile } from '../data/made-file.ts';
import { csv } from './csv.ts';
import { datapackage } from './datapackage.ts';
import { followTheMoney } from './followthemoney.ts';
import { ndjson } from './ndjson.ts';
import { tablesOf, type Table } from './tables.ts';

/** A format in which every table comes. */
interface TableFormat {
  name: string;
  extension: string;
  write: (table: Table) => string;
}

export const tableFormats: TableFormat[] = [
  { name: 'CSV', extension: 'csv', write: csv },
  { name: 'NDJSON', extension: 'ndjson', write: ({ rows }) => ndjson(rows()) },
];

/** Rows that tell how large a table is. */
const sample = 200;

/** The size of a table in a format: `12 kB`, or `about 1.2 MB` by the size of some of its rows. */
export function sizeInWords(table: Table, { write }: TableFormat): string {
  const rows = table.rows();
  const step = Math.ceil(rows.length / sample);
  const some = step > 1 ? rows.filter((_, index) => index % step === 0) : rows;
  const size = Buffer.byteLength(write({ ...table, rows: () => some }));
  return step > 1 ? `about ${bytes((size * rows.length) / some.length)}` : bytes(size);
}

/** The path of a table in a format. */
export function tablePath({ name }: Pick<Table, 'name'>, extension: string): string {
  return `${dataUrl}${name}.${extension}`;
}

/** The path of the description of all tables. */
export const packagePath = `${dataUrl}datapackage.json`;

/** The path of actors and offices as entities of FollowTheMoney. */
export const entitiesPath = `${dataUrl}followthemoney.ndjson`;

/** The whole archive as tables, in files for notebooks and databases. */
export function* tableFiles(archive: Archive): Generator<MadeFile> {
  const tables = tablesOf(archive);
  for (const table of tables) {
    const shows = table.shows();
    for (const { extension, write } of tableFormats) {
      yield { path: tablePath(table, extension).slice(1), shows, make: () => write(table) };
    }
  }
  yield { path: packagePath.slice(1), shows: archive.site, make: () => datapackage(archive, tables) };
  const entities = followTheMoney(archive);
  yield { path: entitiesPath.slice(1), shows: entities, make: () => ndjson(entities) };
}
