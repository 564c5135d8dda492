import { dateInWords } from '../../../base/days/date-words.ts';
import { searchWords } from '../../../base/words.ts';
import { kinds } from '../loaded/record-kinds.ts';
import type { Names } from '../loaded/subject-names.ts';
import type { Facet } from '../state.ts';

/** The name of a facet's value, apart from others of its name; the value itself when nothing has that id. */
export function valueName(facet: Facet, value: string, names: Names | undefined): string {
  if (facet === 'year') return value;
  if (facet === 'kind') {
    const kind = kinds.find((one) => one === value);
    return kind ? searchWords.kinds[kind].many : value;
  }
  const known = names?.[facet]?.find(({ id }) => id === value);
  return known?.inLists ?? known?.name ?? value;
}

/** From and to in words: `10 April 2017 to 12 April 2017`. */
export function daysInWords(from: string | undefined, to: string | undefined): string {
  return searchWords.days({ from: from && dateInWords(from), to: to && dateInWords(to) });
}
