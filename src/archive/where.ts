import * as messages from './messages.ts';
import type { Entry } from './model.ts';
import type { Finding } from '../base/problems.ts';

export type Where = Pick<Finding, 'file' | 'field' | 'place'>;

/** Where in an entry's front matter or YAML something stands. */
export function at(entry: Entry<unknown>, ...field: (string | number)[]): Where {
  return { file: entry.filePath ?? entry.id, field };
}

/** The ids of a list, each once, with their places; a repeated one is reported. */
export function distinct(
  entry: Entry<unknown>,
  field: string,
  ids: string[],
  problems: Finding[],
): { id: string; where: Where }[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const where = at(entry, field, index);
    if (!seen.has(id)) {
      seen.add(id);
      return [{ id, where }];
    }
    problems.push(messages.repeatedId(where, field, id));
    return [];
  });
}
