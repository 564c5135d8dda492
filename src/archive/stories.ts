import { periodInWords, type Period } from '../base/days/periods.ts';
import { byName, compare, groupedBy } from '../base/order.ts';
import { storyWords } from '../base/words.ts';
import type { Actor, Briefing, HeldOffice, Source, Story } from './model.ts';
import { officesIn } from './offices.ts';
import { newestDayOf } from './queries.ts';

/** The steps of a story, in order of time. */
export function stepsOf({ briefings }: Pick<Story, 'briefings'>): Briefing[] {
  return briefings.toReversed();
}

/** The days that a story's briefings tell of; undefined for a story without any. */
export function daysOfStory(story: Pick<Story, 'briefings'>): Period | undefined {
  const first = story.briefings.at(-1);
  return first && { date: first.date, until: newestDayOf(story.briefings) };
}

/** How many briefings a story has, and of which days: `12 briefings, 4 April to 7 May 2017`. */
export function spanInWords(story: Pick<Story, 'briefings'>): string {
  const days = daysOfStory(story);
  return days
    ? storyWords.span({ count: story.briefings.length, days: periodInWords(days) })
    : storyWords.noBriefings;
}

/** A step of a story, with the steps before and after it. */
export interface StoryStep {
  story: Story;
  /** Which of its steps, from 1, of so many. */
  number: number;
  count: number;
  earlier?: Briefing | undefined;
  later?: Briefing | undefined;
}

/** Which step a briefing is of each of its stories. Of those that readers do not see, none. */
export function stepsInStories(briefing: Briefing): StoryStep[] {
  return briefing.stories.flatMap((story) => {
    const { briefings } = story;
    const index = orderOf(story).get(briefing);
    if (index === undefined) return [];
    const count = briefings.length;
    return [
      { story, number: count - index, count, earlier: briefings[index + 1], later: briefings[index - 1] },
    ];
  });
}

/** Somebody who acts or speaks in a story. */
interface StoryMember {
  actor: Actor;
  /** Those of its briefings, in order of time. */
  briefings: Briefing[];
  /** Every office held in the days of the story, the first one first. */
  offices: HeldOffice[];
}

/** Who acts or speaks in a story, those in most of its briefings first. */
export function membersOf(story: Pick<Story, 'briefings'>): StoryMember[] {
  const days = daysOfStory(story);
  const found = new Map<Actor, Briefing[]>();
  for (const briefing of stepsOf(story)) {
    const { cast, statements } = briefing;
    const speakers = statements.flatMap(({ speakers: all }) => all.flatMap(({ actor }) => actor ?? []));
    for (const actor of new Set([...cast.map((member) => member.actor), ...speakers])) {
      const of = found.get(actor) ?? [];
      of.push(briefing);
      found.set(actor, of);
    }
  }
  return [...found]
    .map(([actor, briefings]) => ({
      actor,
      briefings,
      offices: days ? officesIn(actor, days).toReversed() : [],
    }))
    .sort((a, b) => b.briefings.length - a.briefings.length || compare(a.actor.sortName, b.actor.sortName));
}

/** A work that a story rests on, with the steps that name it. */
export interface StorySource {
  source: Source;
  briefings: Briefing[];
}

/** What a story rests on, each work once, in the order in which its steps name them. */
export function sourcesOf(story: Pick<Story, 'briefings'>): StorySource[] {
  const all = stepsOf(story).flatMap((briefing) => briefing.sources.map((source) => ({ source, briefing })));
  return groupedBy(all, ({ source }) => workOf(source)).flatMap(([, named]) =>
    named[0] ? [{ source: named[0].source, briefings: named.map(({ briefing }) => briefing) }] : [],
  );
}

/** Two sources are one work when they have the same address, or else the same title of the same publisher and day. */
function workOf({ url, title, publisher, date, documentNumber }: Source): string {
  return url ?? JSON.stringify([title, publisher, date, documentNumber]);
}

/** An archive never changes, and every step of a long story asks where it stands. */
const known = new WeakMap<Story, Map<Briefing, number>>();

function orderOf(story: Story): Map<Briefing, number> {
  const order = known.get(story) ?? new Map(story.briefings.map((briefing, index) => [briefing, index]));
  known.set(story, order);
  return order;
}

/** The last day of which a story tells, for lists; the story's own where it has no briefings. */
function lastDayOfStory({ briefings, until, from }: Story): string {
  return newestDayOf(briefings) ?? until ?? from ?? '';
}

/** Stories with the one that went on last first. */
export function storiesByTime(stories: readonly Story[]): Story[] {
  return stories.toSorted((a, b) => compare(lastDayOfStory(b), lastDayOfStory(a)) || byName(a, b));
}
