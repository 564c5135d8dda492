/** The names of an object's fields as its type knows them, which `Object.keys` forgets. */
export function ownKeys<Fields extends object>(fields: Fields): Extract<keyof Fields, string>[] {
  const keys: Extract<keyof Fields, string>[] = [];
  for (const key in fields) if (Object.hasOwn(fields, key)) keys.push(key);
  return keys;
}

/** What stands in an object under a name that somebody else wrote: `constructor` is a name, too. */
export function ownValue<Value>(of: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}
