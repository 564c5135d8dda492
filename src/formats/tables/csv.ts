import { stringify } from 'csv-stringify/sync';
import type { Table } from './tables.ts';

/**
 * A table as CSV (RFC 4180) with a header. A text that a spreadsheet would take for a formula stays as it is:
 * the file is read by programs, to which any mark before it would be a part of the text.
 */
export function csv({ fields, rows }: Pick<Table, 'fields' | 'rows'>): string {
  const cells = rows().map((row) =>
    fields.map(({ name }) => {
      const value = row[name];
      return Array.isArray(value) ? value.join('; ') : value;
    }),
  );
  return stringify([fields.map(({ name }) => name), ...cells], { record_delimiter: 'windows' });
}
