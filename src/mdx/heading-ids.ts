/** Ids of the pages around a text that have no underscore in them. */
const pageIds: ReadonlySet<string> = new Set(['content', 'search-box', 'footnote-label']);

/** What begins the anchors of the site itself: see `urls.ts`. */
const ownStart =
  /^(?:section|source|statement|correction|decade|month|year|known|on|letter|turn|p|note|table|rules)_/;

/** Whether an id is one that the site gives, or may give one day. */
export function isOwnId(id: string): boolean {
  return pageIds.has(id) || ownStart.test(id);
}

/**
 * The ids of all headings of a text. Those that are empty, the site's own or another element's give way, and
 * no other id changes for that.
 *
 * @param wanted what each would have by its words
 * @param taken ids that other elements of the text have
 * @param instead what those have that want none
 */
export function headingIds(wanted: string[], taken: ReadonlySet<string>, instead: string[] = []): string[] {
  const isRight = (id: string) => id !== '' && !isOwnId(id) && !taken.has(id);
  const used = new Set([...taken, ...wanted.filter(isRight)]);
  return wanted.map((id, index) => {
    if (isRight(id)) return id;
    const base = id.replaceAll('_', '-') || instead[index] || 'heading';
    let free = base;
    for (let number = 1; isOwnId(free) || used.has(free); number += 1) free = `${base}-${number}`;
    used.add(free);
    return free;
  });
}
