/**
 * The JSON-LD objects of a page, what says when it was published first, and of these the ones that say what they are:
 * `NewsArticle` before `WebPage`.
 */
export function linkedData(document: Document): object[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const objects = scripts.flatMap(({ textContent }) => objectsIn(parsed(textContent)));
  const rank = (one: object) =>
    (typesOf(one).some((type) => type !== 'WebPage') ? 1 : 0) + (textAt(one, 'datePublished') === '' ? 0 : 2);
  return objects.toSorted((a, b) => rank(b) - rank(a));
}

/** What an object says that it is: `['NewsArticle']`. */
export function typesOf(one: object): string[] {
  return listAt(one, '@type').filter((type) => typeof type === 'string');
}

/** What stands at a key, as a list; objects that are only named there are found by their name. */
export function listAt(one: object, key: string, among: object[] = []): unknown[] {
  const value: unknown = Reflect.get(one, key);
  return [value ?? []].flat().map((item: unknown) => {
    const id = textAt(item, '@id');
    const named =
      id === '' ? undefined : among.find((other) => other !== item && textAt(other, '@id') === id);
    return named ?? item;
  });
}

/** The text at the end of some keys; empty when there is none. */
export function textAt(data: unknown, ...keys: string[]): string {
  const value = keys.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), data);
  return typeof value === 'string' ? value.trim() : '';
}

function objectsIn(data: unknown): object[] {
  if (Array.isArray(data)) return data.flatMap(objectsIn);
  if (typeof data !== 'object' || data === null) return [];
  return [data, ...('@graph' in data ? objectsIn(data['@graph']) : [])];
}

/** Pages have broken JSON in them; it says nothing then. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
