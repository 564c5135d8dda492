import { counted } from '../../text/counted.ts';
import { withCommas } from '../../text/punctuation.ts';
import { setApart } from '../../text/set-apart.ts';

type Text<Keys extends string> = Record<Keys, string>;
type Ends = Record<'from' | 'to', string | undefined>;

/** Words of offices: what they are, and when they are held. */
export const officeWords = {
  acting: ({ title }: Text<'title'>) => `${title} (acting)`,
  at: ({ office, organisation }: Text<'office' | 'organisation'>) => withCommas([office, organisation]),
  /** An office with the part of some days on which it is held. */
  inDays: ({ office, since, until }: { office: string } & Record<'since' | 'until', string | undefined>) => {
    const days = [...(since ? [`from ${since}`] : []), ...(until ? [`until ${until}`] : [])];
    return [office, days.join(' ')].filter(Boolean).join(', ');
  },
  held: ({ from, to, isEndUnknown }: Ends & { isEndUnknown: boolean | undefined }) => {
    if (from && to) return `${from} – ${to}`;
    if (to) return `until ${to}`;
    if (!from) return '';
    return isEndUnknown ? `from ${from}, end unknown` : `since ${from}`;
  },
  withDays: ({ office, days }: Text<'office' | 'days'>) => [office, days].filter(Boolean).join(', '),
  speaker: ({ name, capacity }: Text<'name' | 'capacity'>) => (capacity ? `${name} (${capacity})` : name),
};

/** Why a briefing stands beside another. */
export const relatedWords = {
  byHand: 'put beside it by the editors',
  alsoIn: ({ place }: Text<'place'>) => `also in ${setApart(place)}`,
  with: ({ actors }: { actors: string[] }) => `with ${actors.map(setApart).join(' and ')}`,
  on: ({ topics }: { topics: string[] }) => `on ${topics.map(setApart).join(' and ')}`,
};

/** Words of stretches of time, and of those of which no briefing tells. */
export const spanWords = {
  span: ({ from, to }: Text<'from' | 'to'>) => `${from} to ${to}`,
  briefings: ({ count, from, to, most, gaps }: Coverage) => {
    if (from === to) return `${counted(count, 'briefing')} in ${from}.`;
    const peak = most === undefined ? [] : [`most in ${most.month} (${most.count})`];
    const nothing = gaps.map((gap) => `nothing from ${gap.from} to ${gap.to}`);
    return `${[`${counted(count, 'briefing')} from ${from} to ${to}`, ...peak, ...nothing].join('; ')}.`;
  },
  pause: ({ first, last }: { first: string; last: string | undefined }) =>
    last === undefined ? `No briefing on ${first}` : `No briefing from ${first} to ${last}`,
  collects: ({ actors, places, topics, from, to }: Collects) =>
    [
      'briefings',
      ...(actors ? [`with ${anyOf(actors)}`] : []),
      ...(places ? [`in ${anyOf(places)}`] : []),
      ...(topics ? [`on ${anyOf(topics)}`] : []),
      ...(from ? [`from ${from}`] : []),
      ...(to ? [`to ${to}`] : []),
    ].join(' '),
};

/** Briefings by their months: the first and the last, the one with most, and stretches without any. */
interface Coverage extends Text<'from' | 'to'> {
  count: number;
  most: { month: string; count: number } | undefined;
  gaps: Text<'from' | 'to'>[];
}

/** What a story collects, each list by name. */
type Collects = Record<'actors' | 'places' | 'topics', string[] | undefined> & Ends;

function anyOf(names: string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join('');
}
