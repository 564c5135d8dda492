import { dateInWords } from '../../base/days/date-words.ts';
import { isWithin } from '../../base/days/periods.ts';
import { earlier, later } from '../../base/order.ts';
import { spanWords } from '../../base/words.ts';
import type { Briefing, Place, Story, Subject } from '../model.ts';
import { placesAbove, topicChain } from '../trees.ts';

/**
 * Whether a story collects a briefing: of each list that its `collects` has, any of those it names, of places and
 * topics those below too, and all that at once, on days that are both its own and the story's. A list in which
 * nobody is left collects nothing, and so does a story without lists and days.
 */
export function fits({
  collects,
  from,
  until,
}: Pick<Story, 'collects' | 'from' | 'until'>): (one: Briefing) => boolean {
  if (!collects) return () => false;
  const { actors, places, topics } = collects;
  return (briefing) =>
    isWithin(briefing, collects.from, collects.until) &&
    isWithin(briefing, from, until) &&
    hasAny(actors, () => briefing.cast.map(({ actor }) => actor)) &&
    hasAny(topics, () => briefing.topics.flatMap((topic) => [topic, ...topicChain(topic)])) &&
    hasAny(places, () => briefing.locations.flatMap((place) => withAbove(place, briefing)));
}

/** A place with those around it on the day of a briefing. */
function withAbove(place: Place, { date }: Briefing): Place[] {
  return [place, ...placesAbove(place, date)];
}

function hasAny<One extends Subject>(wanted: readonly One[] | undefined, given: () => One[]): boolean {
  return wanted === undefined || given().some((one) => wanted.includes(one));
}

/** How many briefings a story collects, and how many are steps of it only since they name it. */
export function countsOf(story: Story): { named: number; collected: number } {
  const collected = story.briefings.filter(fits(story)).length;
  return { named: story.briefings.length - collected, collected };
}

/** What a story collects, in words: `briefings with Russia or Syria, in Tuscany, on sanctions, from 4 April 2017`. */
export function collectsInWords({
  collects,
  from,
  until,
}: Pick<Story, 'collects' | 'from' | 'until'>): string | undefined {
  if (!collects) return undefined;
  const first = later(collects.from, from);
  const last = earlier(collects.until, until);
  return spanWords.collects({
    actors: namesOf(collects.actors),
    places: namesOf(collects.places),
    topics: namesOf(collects.topics),
    from: first && dateInWords(first),
    to: last && dateInWords(last),
  });
}

function namesOf(subjects: readonly Subject[] | undefined): string[] | undefined {
  return subjects?.map(({ name }) => name);
}
