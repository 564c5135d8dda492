/** A profile: chapters of entries, each a text or texts by name. */
export type Facts = Record<string, Record<string, unknown> | undefined>;

/** All texts of an entry, or of one thing in it; its pieces are marked as such by the factbook. */
export function textsIn(entry: unknown, name?: string): string[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const all = entry as Record<string, unknown>;
  if (name !== undefined) return textsIn(all[name]);
  return Object.values(all).flatMap((value) =>
    typeof value === 'string' ? [value.replaceAll('++', ' ').replace(/\s+/g, ' ').trim()] : textsIn(value),
  );
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The first day that a text names, or the first day of the first year. */
export function dayIn(text: string): string | undefined {
  const day = new RegExp(`\\b(\\d{1,2}) (${months.join('|')}) (1\\d{3}|20\\d\\d)\\b`).exec(text);
  if (day) return dayOf(day[3], months.indexOf(day[2] ?? '') + 1, day[1]);
  const year = /\b(1[1-9]\d\d|20\d\d)\b/.exec(text)?.[0];
  return year === undefined ? undefined : `${year}-01-01`;
}

function dayOf(year = '', month: number, day = ''): string {
  return [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** As many whole sentences as fit, or words if the first is longer. */
export function sentencesOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const whole = cut.slice(0, cut.lastIndexOf('. ') + 1);
  return whole.length >= 40 ? whole : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
