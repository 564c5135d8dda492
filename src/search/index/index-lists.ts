import type { Archive } from '../../archive/model.ts';
import { lastDayOf, yearsOf } from '../../base/days/periods.ts';
import { compare } from '../../base/order.ts';
import { hostPath, pathOf } from '../../base/site-path.ts';
import { indexUrl } from '../../base/urls.ts';
import type { MadeFile } from '../../formats/made-file.ts';
import { digestOf } from '../../kept/digest.ts';
import { countsOf, writtenCounts } from '../ask/loaded/facet-counts.ts';
import { valuesBy } from '../ask/loaded/facets.ts';
import { manifestUrl, type Manifest, type ManifestSpan } from '../ask/loaded/manifest.ts';
import { namesOf } from '../ask/loaded/subject-names.ts';
import { orderedBy, writtenOrder, type Ordered } from '../ask/loaded/subject-order.ts';
import { subjectsOf } from '../ask/loaded/subject-rows.ts';
import { tableOf, type RecordRow } from '../ask/loaded/table.ts';
import { stateOf } from '../ask/state.ts';
import { textOfWords } from '../ask/words/word-list.ts';
import { commonWords } from './pagefind/word-counts.ts';
import { littleWordsIn } from './records/little-words.ts';
import type { SearchRecord } from './records/record.ts';
import type { IndexSpan } from './spans.ts';

/** A span with what its index says of its records. */
export interface ListedSpan {
  span: IndexSpan;
  /** The folder of its files from Pagefind's, with a stroke behind it. */
  place: string;
  /** What each record is called in its index. */
  ids: string[];
  /** The path of Pagefind's list of them, if it is known how that names them. */
  list?: string | undefined;
  words: [word: string, count: number][];
}

/** The table of a span, and what its rows are about where that stands apart from them. */
interface SpanTables {
  table: MadeFile;
  subjects?: MadeFile;
}

/** What is served beside Pagefind's files. */
export function listFiles(archive: Archive, spans: ListedSpan[]): MadeFile[] {
  const names = namesOf(archive);
  const little = littleWordsIn(archive.site.language);
  const rows = spans.map(rowsOf);
  const all = rows.flat();
  const ordered = orderedBy(all, names);
  const counts = countsOf(all, stateOf(new URLSearchParams()), valuesBy(names));
  const words = commonWords(spans.map(({ words: inSpan }) => new Map(inSpan)));
  const lists = {
    names: jsonFile('names', {
      ...{ ...names, order: writtenOrder(ordered, names) },
      ...(little.length > 0 && { little }),
    }),
    counts: jsonFile('counts', writtenCounts(counts, ordered)),
    words: jsonFile('words', textOfWords(words)),
  };
  const tables = spans.map((listed, index) =>
    tablesOf(listed, rows[index] ?? [], ordered, { isNewest: index === 0 }),
  );
  const manifest = manifestOf(archive, spans, lists, tables);
  const path = manifestUrl.slice(indexUrl.length);
  return [
    ...Object.values(lists),
    ...tables.flatMap(({ table, subjects }) => (subjects ? [table, subjects] : [table])),
    { path, shows: manifest, make: () => JSON.stringify(manifest) },
  ];
}

/** Where the browser finds all of it. */
function manifestOf(
  { site }: Archive,
  spans: ListedSpan[],
  lists: Record<'names' | 'counts' | 'words', MadeFile>,
  tables: SpanTables[],
): Manifest {
  const folder = hostPath(indexUrl, pathOf(site.url));
  return {
    names: folder + lists.names.path,
    counts: folder + lists.counts.path,
    words: folder + lists.words.path,
    spans: spans.map(({ span, place, list }, index): ManifestSpan => ({
      index: folder + place,
      table: folder + (tables[index]?.table.path ?? ''),
      ...(tables[index]?.subjects && { subjects: folder + tables[index].subjects.path }),
      ...(list && { list: folder + place + list }),
      ...daysOf(span.records),
    })),
    years: countsByYear(spans.map(({ span }) => span)),
  };
}

function rowsOf({ span, ids }: ListedSpan): RecordRow[] {
  const byUrl = new Map(span.records.map(({ url }, index) => [url, ids[index]]));
  return span.records.map(({ kind, date, until, actors, places, topics, stories, briefing = '' }, index) => ({
    ...{ id: ids[index] ?? '', kind, date, until, actors, places, topics, briefing: byUrl.get(briefing) },
    ...(stories && { stories }),
  }));
}

/** Of the newest span all in one, of others apart, since many questions do without what rows are about. */
function tablesOf(
  { place, ids, list }: ListedSpan,
  rows: RecordRow[],
  ordered: Ordered,
  { isNewest }: { isNewest: boolean },
): SpanTables {
  const table = { ...(!list && { ids }), ...tableOf(rows) };
  const subjects = subjectsOf(rows, ordered);
  if (isNewest) return { table: jsonFile(`${place}records`, { ...table, ...subjects }) };
  return { table: jsonFile(`${place}records`, table), subjects: jsonFile(`${place}subjects`, subjects) };
}

/** Data under a name that changes with it. */
function jsonFile(name: string, data: unknown): MadeFile {
  const text = JSON.stringify(data);
  const path = `${name}.${digestOf(text).slice(0, 8)}.json`;
  return { path, shows: path, make: () => text };
}

function daysOf(records: SearchRecord[]): { from?: string; to?: string } {
  let [from, to]: (string | undefined)[] = [];
  for (const { date, until } of records) {
    if (date === undefined) continue;
    const last = lastDayOf({ date, until });
    if (from === undefined || date < from) from = date;
    if (to === undefined || last > to) to = last;
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function countsByYear(spans: IndexSpan[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { records } of spans)
    for (const { date, until } of records) {
      const years = date === undefined ? [] : yearsOf({ date, until });
      for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  return [...counts].sort(([a], [b]) => compare(a, b));
}
