import type { z } from 'zod';
import type { Problem } from '../../base/problems.ts';
import { elementOf, fieldsOf, schemaAt } from '../../schema/parts.ts';
import type { ParsedYaml } from '../yaml/yaml.ts';
import * as messages from './field-messages.ts';

/**
 * Says of a field that its entry has no such field, but the entries of the list above it have: it has lost the spaces
 * before it. Undefined for all others.
 */
export function lostField(
  file: string,
  yaml: ParsedYaml,
  schema: z.ZodType,
  key: string,
): Problem | undefined {
  if (typeof yaml.data !== 'object' || yaml.data === null) return undefined;
  const before = namesBefore(yaml.data, key);
  const list = before.findLast((name) => elementOf(schemaAt(schema, [name])) !== undefined);
  if (list === undefined || !(key in fieldsOf(elementOf(schemaAt(schema, [list]))))) return undefined;
  const entries: unknown = Reflect.get(yaml.data, list);
  const last: unknown = Array.isArray(entries) ? entries.at(-1) : undefined;
  // Between them stand only others that are lost.
  const between = before.slice(before.indexOf(list) + 1);
  const isNear = between.every((name) => name in fieldsOf(elementOf(schemaAt(schema, [list]))));
  if (typeof last !== 'object' || last === null || key in last || !isNear) return undefined;
  const [first, ...others] = Object.keys(last);
  if (first === undefined || !Array.isArray(entries)) return undefined;
  const start = yaml.positionOfKey([list, entries.length - 1, first]);
  const above = between.at(-1) ?? others.at(-1) ?? first;
  const position = yaml.positionOfKey([key]);
  if (position.column > start.column || yaml.sourceAt([list])?.startsWith('[')) return undefined;
  return messages.lostField(file, position, key, { list, above, indent: start.column - position.column });
}

/** How many fields of one entry may have lost their spaces: more than any entry has. */
const mostLost = 20;

/** The names above a field, as far as an entry can reach. */
function namesBefore(data: object, key: string): string[] {
  const { names, indexes } = knownOrders.get(data) ?? orderOf(data);
  const index = indexes.get(key) ?? 0;
  return names.slice(Math.max(0, index - mostLost), index);
}

/** By the fields of a file: thousands of them may be asked for, one after the other. */
const knownOrders = new WeakMap<object, ReturnType<typeof orderOf>>();

function orderOf(data: object): { names: string[]; indexes: Map<string, number> } {
  const names = Object.keys(data);
  const order = { names, indexes: new Map(names.map((name, index) => [name, index])) };
  knownOrders.set(data, order);
  return order;
}
