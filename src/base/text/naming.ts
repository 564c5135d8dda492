import { factWords } from '../words.ts';
import { withCommas } from './punctuation.ts';

/** The parts of a name that is written `Family, Given`; undefined for one in one piece. */
export function nameParts(name: string): { family: string; given: string } | undefined {
  const [family, given, more] = name.split(', ');
  return family && given && more === undefined ? { family, given } : undefined;
}

/** Somebody who wrote something as text has them: `Ada Lind` for `Lind, Ada`; other names stay whole. */
export function personInWords(name: string): string {
  const parts = nameParts(name);
  return parts ? `${parts.given} ${parts.family}` : name;
}

/** Who wrote something: `Ada Lind, Bo Karr`. */
export function peopleInWords(names: readonly string[]): string {
  return withCommas(names.map(personInWords));
}

/** The name of something as it stands in a list of names alone: `Willem Brandt (1850–1914)`. */
export function nameInLists({ name, apart }: { name: string; apart?: string | undefined }): string {
  return apart === undefined ? name : factWords.apart({ name, apart });
}
