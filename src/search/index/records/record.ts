import type { CalendarDate } from '../../../base/days/dates.ts';
import type { RecordKind } from '../../ask/loaded/record-kinds.ts';

/** One thing that search finds. */
export interface SearchRecord {
  kind: RecordKind;
  url: string;
  /** Actors, places, topics, stories and pages have none. */
  date?: CalendarDate | undefined;
  /** The last day, where there are several. */
  until?: CalendarDate | undefined;
  /** Ids of what the record can be narrowed by; the places and topics around them are not repeated. */
  actors: string[];
  places: string[];
  topics: string[];
  /** Left out where it is in none. */
  stories?: string[];
  /** What Pagefind reads. */
  html: string;
  /** Of a statement: the address of its briefing. */
  briefing?: string;
}
