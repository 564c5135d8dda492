import { dateInWords } from '../../base/days/date-words.ts';
import type { Finding } from '../../base/problems.ts';
import { withCommas } from '../../base/text/punctuation.ts';
import type { Where } from './finding-position.ts';
import { warning } from './findings.ts';

/** A name that stands in a list already. */
export function repeatedName(where: Where, field: string, name: string): Finding {
  return warning(where, 'repeated-name', `${field} names "${name}" twice. Remove one.`, 'remove');
}

/** An author who stands in a list already, in the other order. @param kept how the name is to be written */
export function turnedName(where: Where, name: string, kept: string): Finding {
  const message = `"${name}" and "${kept}" are one author. Keep "${kept}".`;
  return warning(where, 'repeated-name', message);
}

/** Several authors in one text. @param isSure whether they can be nothing else */
export function severalAuthors(
  where: Where,
  { written, names, isSure }: { written: string; names: string[]; isSure: boolean },
): Finding {
  const entries = withCommas(names.map((name) => JSON.stringify(name)));
  const message = `"${written}" is cited as one author. Write each as an entry of its own: ${entries}.`;
  return warning(where, 'several-authors', message, isSure ? { entries: names } : undefined);
}

/** Two former names that ended on one day, so that no page ever shows the second. */
export function sameEnd(where: Where, name: string, shown: string, until: string): Finding {
  const message = `"${shown}" was the name until ${dateInWords(until)} too, so that "${name}" is shown on no day. Mend one of the days, or write a name beside another in aliases.`;
  return warning(where, 'same-end', message);
}
