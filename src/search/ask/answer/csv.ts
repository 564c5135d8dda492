/** Cells of a result in a table. */
interface CsvRow {
  kind: string;
  title: string;
  date: string;
  place: string;
  url: string;
}

const columns = ['kind', 'title', 'date', 'place', 'url'] as const;

/** Results as CSV after RFC 4180, with a byte order mark, without which spreadsheets take it for another encoding. */
export function csvOf(rows: CsvRow[]): string {
  const lines = [[...columns], ...rows.map((row) => columns.map((column) => row[column]))];
  return `\u{feff}${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/** What begins like a formula would be run by spreadsheets. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
