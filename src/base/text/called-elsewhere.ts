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
    names.flatMap(([own, theirs]) => theirs.split(' ').map((name) => [name, own.split(' ')] as const)),
  );
  return (name, known) => {
    const meant = ours.get(name.toLowerCase().replaceAll(/[-_ ]/g, ''));
    const candidate = meant?.find((one) => known.includes(one));
    return candidate === undefined ? nearest(name, known) : { candidate, isSure: true };
  };
}
