import { partialDate } from '../../base/days/dates.ts';
import { ownValue } from '../../base/own-keys.ts';
import { isAddress } from '../../base/values.ts';

/** What a group of fields looks like that holds a text, by the field that it stands in. */
const groups: Record<string, (text: string) => string> = {
  links: (text) => (isAddress(text) ? `{ label: …, url: "${text}" }` : `{ label: ${text}, url: … }`),
  sources: (text) => (isAddress(text) ? `{ id: …, url: "${text}" }` : `{ id: …, title: ${text} }`),
  corrections: (text) =>
    isDay(text) ? `{ date: ${text}, kind: …, note: … }` : `{ date: …, kind: …, note: ${text} }`,
  withdrawn: (text) => (isDay(text) ? `{ date: ${text}, reason: … }` : `{ date: …, reason: ${text} }`),
  roles: (text) => `{ title: ${text} }`,
  formerly: (text) => `{ name: ${text}, until: … }`,
  speakers: () => '{ THE CLERK: …, Q: A reporter }',
  identifiers: () => '{ wikidata: … }',
  colours: (text) => `{ accent: ${text} }`,
  outputs: () => '{ feeds: none }',
  collects: () => '{ topics: […] }',
};

/** Whether a text is a day, and says nothing else. */
function isDay(text: string): boolean {
  return text.length === 10 && partialDate(text);
}

/**
 * What to write in place of a value that is to be a group of fields.
 *
 * @param path where it stands; @param value what stands there: a text goes into the group
 */
export function groupMeant(path: PropertyKey[], value: unknown): string | undefined {
  const field = path.findLast((one) => typeof one === 'string');
  const isShort = typeof value === 'string' && value.length <= 100;
  const text = !isShort
    ? '…'
    : isAddress(value) || /^[\p{L}\p{N}][^:#{}[\],"'\n]*$/u.test(value)
      ? value
      : JSON.stringify(value);
  return ownValue(groups, String(field))?.(text);
}
