/*
 * For tests: whether each value of some data stands in a record and in tables.
 */

/** What is no value of its own in records or tables, with the reason. */
const apart: Record<string, string> = {
  'briefing.aliases': 'old addresses lead to the page',
  'briefing.status': 'withdrawals have a test of their own',
  'briefing.speakers': 'stands with the turns',
  'actor.formerIds': 'old addresses lead to the page',
  'place.formerIds': 'old addresses lead to the page',
  'topic.formerIds': 'old addresses lead to the page',
  'story.formerIds': 'old addresses lead to the page',
  'story.status': 'drafts are in nothing',
};

/** What stands in records alone. */
const recordsOnly: Record<string, string> = {
  'story.collects': 'the table has the steps that it makes',
  'actor.links.label': 'tables have the address',
};

/** How what is no text is told. */
const told: Record<string, [inRecord: string, inTable: string]> = {
  'actor.roles.acting': ['isActing', 'yes'],
  'actor.roles.to=unknown': ['isEndUnknown', 'unknown'],
};

/** A value, with the keys that lead to it. */
export type Leaf = [path: string, value: string];

/** Every value in some data, with the keys that lead to it. */
export function leavesIn(data: unknown, path: string): Leaf[] {
  if (data === undefined || path in apart) return [];
  if (Array.isArray(data)) return data.flatMap((one) => leavesIn(one, path));
  if (typeof data === 'object' && data !== null)
    return Object.entries(data).flatMap(([key, one]) => leavesIn(one, `${path}.${key}`));
  return [[path, inWords(data)]];
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Every text and number in data, keys that are set among them. */
function wordsOf(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(wordsOf);
  if (typeof data !== 'object' || data === null) return [inWords(data)];
  return Object.entries(data).flatMap(([key, one]) => [...(one === true ? [key] : []), ...wordsOf(one)]);
}

/** What of some values is missing where it should stand. */
export function missing(leaves: Leaf[], record: unknown, cells: string): string[] {
  const inRecord = new Set(wordsOf(record));
  return leaves.flatMap(([path, value]) => {
    const [first, second] = told[`${path}=${value}`] ?? told[path] ?? [value, value];
    const isRule = Object.keys(recordsOnly).some((one) => path.startsWith(one));
    return [
      ...(inRecord.has(first) ? [] : [`${path} ${first}: record`]),
      ...(isRule || cells.includes(second) ? [] : [`${path} ${second}: tables`]),
    ];
  });
}
