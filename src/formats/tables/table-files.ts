import type { Archive } from '../../archive/model.ts';
import { dataPackageUrl, entitiesUrl, tableUrl } from '../../base/urls.ts';
import type { MadeFile } from '../made-file.ts';
import { csv } from './csv.ts';
import { datapackage } from './datapackage.ts';
import { followTheMoney } from './followthemoney.ts';
import { ndjson } from './ndjson.ts';
import { tablesOf, type Table } from './tables.ts';

/** A format in which every table comes. */
export interface TableFormat {
  name: string;
  extension: string;
  write: (table: Table) => string;
}

export const tableFormats: TableFormat[] = [
  { name: 'CSV', extension: 'csv', write: csv },
  { name: 'NDJSON', extension: 'ndjson', write: ({ rows }) => ndjson(rows()) },
];

/** The whole archive as tables, in files for notebooks and databases. */
export function* tableFiles(archive: Archive): Generator<MadeFile> {
  const tables = tablesOf(archive);
  for (const table of tables) {
    const shows = table.shows();
    for (const { extension, write } of tableFormats) {
      yield { path: tableUrl(table.name, extension).slice(1), shows, make: () => write(table) };
    }
  }
  yield { path: dataPackageUrl.slice(1), shows: archive.site, make: () => datapackage(archive, tables) };
  const entities = followTheMoney(archive);
  yield { path: entitiesUrl.slice(1), shows: entities, make: () => ndjson(entities) };
}
