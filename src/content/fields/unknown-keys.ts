import type { z } from 'zod';
import { axisCalled, degreesMeant } from '../../base/days/written-degrees.ts';
import type { Problem } from '../../base/problems.ts';
import { mostOfFile } from '../../base/told-problems.ts';
import { fieldsOf, schemaAt } from '../../schema/parts.ts';
import { foreignField } from '../yaml/foreign-lines.ts';
import * as yamlMessages from '../yaml/yaml-messages.ts';
import { bareId } from './bare-id.ts';
import { keysAt, mended, valueAt, type CheckedFile } from './checked-file.ts';
import * as coordinatesMessages from './coordinates-messages.ts';
import { fieldMeant } from './field-meant.ts';
import * as fieldMessages from './field-messages.ts';
import { saidHere } from './foreign-fields.ts';
import { lostField } from './lost-fields.ts';

/** Names in a group that are no fields of it, each with what it may be meant as. */
export function unknownKeys(keys: string[], path: PropertyKey[], checked: CheckedFile): Problem[] {
  const { file, yaml, schema } = checked;
  const known = keysAt(schema, path);
  const bare = bareId(valueAt(yaml.data, path), keys, known);
  if (bare) {
    const position = yaml.positionOfKey([...path, bare.id]);
    return [mended(fieldMessages.idWithoutName(file, position, bare), yaml, path)];
  }
  const cut = new Set<string>();
  const group = valueAt(yaml.data, path);
  const there = new Map<string, unknown>(typeof group === 'object' && group ? Object.entries(group) : []);
  // What is open says nothing that another field could say already.
  for (const [name] of yaml.unsettled)
    if (path.length === 0 && typeof name === 'string' && there.has(name)) there.set(name, undefined);
  const isField = (name: string) =>
    known.includes(name) || fieldMeant(name, known) !== undefined || gluedTo(name, known) !== undefined;
  return keys.slice(0, mostOfFile).flatMap((key) => {
    if (cut.has(key)) return [];
    const split = yaml.splitAt(path, key, isField);
    for (const part of split?.keys ?? []) cut.add(part);
    return split ? yamlMessages.splitText(file, split) : unknownKey(key, path, { known, there }, checked);
  });
}

function unknownKey(
  key: string,
  path: PropertyKey[],
  { known, there }: { known: string[]; there: Map<string, unknown> },
  { file, yaml, schema }: CheckedFile,
): Problem {
  const at = [...path, key];
  const position = yaml.positionOfKey(at);
  const isOwn = path.length === 0;
  const lost = isOwn ? lostField(file, yaml, schema, key) : undefined;
  if (lost) return lost;
  const said = isOwn ? toldOnce(saidHere(key, valueAt(yaml.data, at), known, there), there) : undefined;
  if (said) return mended(fieldMessages.foreignField(file, position, key, said), yaml, at);
  const apart = isOwn && known.includes('coordinates') ? coordinatesApart(key, yaml.data) : undefined;
  if (apart) return mended(coordinatesMessages.coordinatesApart(file, position, key, apart), yaml, at);
  const group = fieldMeant(key, known) ? undefined : groupWith(key, path, schema);
  if (group !== undefined) {
    const isThere = there.has(group);
    there.set(group, undefined);
    return fieldMessages.keyOfGroup(file, position, key, group, { source: yaml.sourceAt(at), isThere });
  }
  const glued = gluedTo(key, known);
  if (glued === undefined) return mended(fieldMessages.unknownKey(file, position, key, known), yaml, at);
  return yamlMessages.wrongYaml(file, position, glued.reason);
}

/** What is said of a field, with the one that it is to be written as among those that are there. */
function toldOnce<Said extends ReturnType<typeof saidHere>>(said: Said, there: Map<string, unknown>): Said {
  if (said?.then) there.set(...said.then);
  return said;
}

/**
 * The pair of a latitude and a longitude that stand in fields of their own, for each of the two; none beside
 * coordinates that say where.
 */
function coordinatesApart(
  key: string,
  data: unknown,
): Parameters<typeof coordinatesMessages.coordinatesApart>[3] | undefined {
  if (axisCalled(key) === undefined || typeof data !== 'object' || data === null) return undefined;
  const both = Object.entries(data).filter(([name]) => axisCalled(name) !== undefined);
  const isThere = 'coordinates' in data;
  if (isThere && data.coordinates !== null) return { pair: undefined, isFirst: false, isThere };
  const pair = degreesMeant(Object.fromEntries(both));
  return pair && { pair, isFirst: both[0]?.[0] === key, isThere };
}

/** The group at a path that a name is a field of. */
function groupWith(key: string, path: PropertyKey[], schema: z.ZodType): string | undefined {
  const fields = Object.entries(fieldsOf(schemaAt(schema, path)));
  return fields.find(([, field]) => Object.hasOwn(fieldsOf(field), key))?.[0];
}

/** The field of which a key holds the value too, since what stands between them is no colon with a space. */
export function gluedTo(key: string, known: string[]): ReturnType<typeof foreignField> {
  const found = foreignField(key);
  return found && known.includes(found.name) ? found : undefined;
}
