import { isLegalId } from '../../base/ids.ts';
import { scalarText } from '../yaml/edits.ts';
import { fieldMeant } from './field-meant.ts';

/** An id in the place of a field, and the group as it has to be written. */
export interface BareId {
  id: string;
  written: string;
  /** Whether nothing else can be meant. */
  isSure: boolean;
}

/**
 * The id that a group holds where the name of a field belongs: `{ italy, as: host }`, `{ italy: host }`. Undefined
 * where it has an id, or more than one name that is none.
 *
 * @param unknown the names in the group that are no fields
 * @param known the fields that it may have
 */
export function bareId(group: unknown, unknown: string[], known: string[]): BareId | undefined {
  const [id, ...others] = unknown;
  if (typeof group !== 'object' || group === null || id === undefined || others.length > 0) return undefined;
  if (known[0] !== 'id' || 'id' in group || !isLegalId(id)) return undefined;
  const value: unknown = Reflect.get(group, id);
  const rest = Object.entries(group).filter(([name]) => name !== id);
  const fields: [string, unknown][] = [['id', id], ...rest];
  if (value === null) return { id, written: inBraces(fields), isSure: true };
  const [, second, third] = known;
  const isText = typeof value === 'string' || typeof value === 'number';
  if (!isText || second === undefined || second in group || fieldMeant(id, known)) return undefined;
  const isSure = third === undefined && rest.length === 0;
  return { id, written: inBraces([...fields, [second, isSure ? value : undefined]]), isSure };
}

function inBraces(fields: [string, unknown][]): string {
  const pairs = fields.map(([name, value]) => {
    const isShort = typeof value === 'string' && value.length <= 60;
    return `${name}: ${typeof value === 'number' ? value : isShort ? scalarText(value) : '…'}`;
  });
  return `{ ${pairs.join(', ')} }`;
}
