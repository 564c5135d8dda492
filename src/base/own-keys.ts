/** The names of an object's fields as its type knows them, which `Object.keys` forgets. */
export function ownKeys<Fields extends object>(fields: Fields): Extract<keyof Fields, string>[] {
  const keys: Extract<keyof Fields, string>[] = [];
  for (const key in fields) if (Object.hasOwn(fields, key)) keys.push(key);
  return keys;
}
