import type { SpeakerPosition } from '../../base/outline.ts';
import type { Finding } from '../../base/problems.ts';
import type { Entry } from '../model.ts';
import * as messages from './subject-messages.ts';

export type Where = Pick<Finding, 'file' | 'field' | 'position'> & {
  /** The id of what is in the file. */
  id?: string | undefined;
  /** Of a speaker in a text. */
  speaker?: SpeakerPosition | undefined;
};

/** Where in an entry's front matter or YAML something stands. */
export function at(entry: Entry<unknown>, ...field: (string | number)[]): Where {
  return { file: entry.filePath ?? entry.id, id: entry.id, field };
}

/** An id with what is said of it. */
interface Named {
  id: string;
}

/** An id as it can be written: alone, or with what is said of it. */
type Written<Said extends Named> = string | Said;

/** What is named, with where its id stands. */
interface Positioned<Said extends Named> extends Named {
  /** Undefined for an id alone. */
  said: Said | undefined;
  where: Where;
}

/** The things that a field names, with where each stands: one, or those of a list. */
export function positioned<Said extends Named>(
  entry: Entry<unknown>,
  field: string,
  named: Written<Said> | Written<Said>[] = [],
): Positioned<Said>[] {
  const list: Written<Said>[] = Array.isArray(named) ? named : [named];
  return list.map((one, index) => {
    const path = Array.isArray(named) ? [field, index] : [field];
    return typeof one === 'string'
      ? { id: one, said: undefined, where: at(entry, ...path) }
      : { id: one.id, said: one, where: at(entry, ...path, 'id') };
  });
}

/**
 * The things that a field names, each once, with where its id stands; a repeated one is reported.
 *
 * @param isAgain whether one says of something other days than another, on which it was left and come back to
 */
export function distinct<Said extends Named>(
  entry: Entry<unknown>,
  field: string,
  named: Written<Said> | Written<Said>[],
  findings: Finding[],
  isAgain: (one: Said | undefined, other: Said | undefined) => boolean = () => false,
): Positioned<Said>[] {
  const seen = new Map<string, (Said | undefined)[]>();
  return positioned(entry, field, named).flatMap((one) => {
    const { id, said, where } = one;
    const others = seen.get(id) ?? [];
    if (others.every((other) => isAgain(said, other))) {
      seen.set(id, [...others, said]);
      return [one];
    }
    findings.push(messages.repeatedId(where, { field, id, isMore: said !== undefined }));
    return [];
  });
}
