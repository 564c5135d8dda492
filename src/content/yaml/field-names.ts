import { fieldsOf, schemaAt } from '../../schema/parts.ts';
import { archiveSchema, schemaOf } from '../../schema/schemas.ts';

/*
 * What the name of a field says of its value, where the file cannot be read that would say which field it is.
 */

type Group = Parameters<typeof schemaAt>[0];

const files: Group[] = [...Object.values(schemaOf), archiveSchema];

/** Names of fields at the top of a file. */
const fields = new Set(files.flatMap((file) => Object.keys(fieldsOf(file))));

/** Whether some file has a field of that name. */
export function isFieldName(name: string): boolean {
  return fields.has(name);
}

const groups = files.flatMap(withGroupsIn);

/** A group of fields with those that stand in it, alone or as the entries of lists. */
function withGroupsIn(group: Group): Group[] {
  const inside = Object.keys(fieldsOf(group)).flatMap((name) => [
    schemaAt(group, [name]),
    schemaAt(group, [name, 0]),
  ]);
  return [group, ...inside.flatMap((one) => (one ? withGroupsIn(one) : []))];
}

const lists = new Set(
  groups.flatMap((group) => Object.keys(fieldsOf(group)).filter((name) => schemaAt(group, [name, 0]))),
);
const all = new Set(groups.flatMap((group) => Object.keys(fieldsOf(group))));

/** Whether a field of that name holds one value wherever it stands: a title does, `tags` is not known. */
export function takesOneValue(name: string): boolean {
  return all.has(name) && !lists.has(name);
}

/** Whether a field of that name holds a list somewhere. */
export function takesList(name: string): boolean {
  return lists.has(name);
}
