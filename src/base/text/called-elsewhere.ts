import { inPlainLetters } from '../ids.ts';
import { nearest, type Near } from './closest.ts';

/** Our names, and what others call them, each with blanks between. */
type Names = [ours: string, theirs: string][];

/**
 * Finds what a name was meant for that others use where we have another. Of several of ours the first is meant that
 * may stand there.
 *
 * @returns takes a name and those that may stand there
 */
export function calledElsewhere(names: Names): (name: string, known: string[]) => Near | undefined {
  const ours = new Map(
    names.flatMap(([own, theirs]) => theirs.split(' ').map((name) => [plain(name), own.split(' ')] as const)),
  );
  return (name, known) => {
    const meant = ours.get(plain(name));
    const candidate = meant?.find((one) => known.includes(one));
    return candidate === undefined ? nearest(name, known) : { candidate, isSure: true };
  };
}

/** A name in plain letters, without blanks and hyphens. */
function plain(name: string): string {
  return inPlainLetters(name).replaceAll(/[-_ ]/g, '');
}
