import * as messages from './subject-messages.ts';
import type { Entry } from './model.ts';
import type { SpeakerPlace } from '../base/outline.ts';
import type { Finding } from '../base/problems.ts';

export type Where = Pick<Finding, 'file' | 'field' | 'place'> & {
  /** The id of what is in the file. */
  id?: string | undefined;
  /** Of a speaker in a text. */
  speaker?: SpeakerPlace | undefined;
};

/** Where in an entry's front matter or YAML something stands. */
export function at(entry: Entry<unknown>, ...field: (string | number)[]): Where {
  return { file: entry.filePath ?? entry.id, id: entry.id, field };
}

/** An id as it can be written: alone, or with what is said of it. */
export type NamedById = string | { id: string };

/** What is named, with where its id stands. */
type Placed<One> = Exclude<One, string> & { id: string; where: Where };

/** The things that a field names, with where each stands: one, or those of a list. */
export function placed<One extends NamedById>(
  entry: Entry<unknown>,
  field: string,
  named: One | One[] = [],
): Placed<One>[] {
  const list = Array.isArray(named) ? named : [named];
  return list.map((one, index) => {
    const path = Array.isArray(named) ? [field, index] : [field];
    const said: { id: string } = typeof one === 'string' ? { id: one } : one;
    const where = at(entry, ...path, ...(typeof one === 'string' ? [] : ['id']));
    return { ...said, where } as Placed<One>;
  });
}

/** The things that a field names, each once, with where its id stands; a repeated one is reported. */
export function distinct<One extends NamedById>(
  entry: Entry<unknown>,
  field: string,
  named: One | One[],
  problems: Finding[],
): Placed<One>[] {
  const seen = new Set<string>();
  return placed(entry, field, named).flatMap((one) => {
    const { id, where } = one;
    if (!seen.has(id)) {
      seen.add(id);
      return [one];
    }
    problems.push(messages.repeatedId(where, field, id));
    return [];
  });
}
