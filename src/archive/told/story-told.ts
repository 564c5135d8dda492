import { daysBetween } from '../../base/days/dates.ts';
import { foldedAfter, type PartlyFolded } from '../../base/text/lists.ts';
import { publishedOn } from '../corrections.ts';
import { collectsInWords, countsOf } from '../join/collects.ts';
import type { Actor, Briefing, Place, Story } from '../model.ts';
import { officeWithDays } from '../offices.ts';
import { placesOf } from '../queries.ts';
import { membersOf, sourcesOf, spanInWords, stepsOf, type StorySource } from '../stories.ts';
import { chaptersOf, type Chapter } from './story-chapters.ts';
import { gapInWords, gapsIn, type StoryGap } from './story-gaps.ts';
import { firstKnown, knownDays, type KnownDays } from './story-knowledge.ts';
import { saidTable, type SaidTable } from './story-said.ts';

/** Something of a story, with the day on which it was first known. */
type Known<One> = One & { known: string };

/** All that the page of a story tells besides its text. */
export interface StoryTold {
  /** How many briefings, and of which days. */
  span: string;
  /** When the archive came to know its steps. */
  known: KnownDays | undefined;
  /** Whether every step was known on its day: then the steps say all of it. */
  isAsItHappened: boolean;
  chapters: Chapter[];
  covered: Covered;
  /** Those with the fewest briefings come last. */
  members: PartlyFolded<Known<ToldMember>>;
  places: StoryPlaces;
  said: SaidTable;
  sources: PartlyFolded<Known<StorySource>> & { count: number };
}

/** Who acts or speaks in a story, with the offices of its days in words. */
interface ToldMember {
  actor: Actor;
  briefings: Briefing[];
  offices: string[];
}

/** What belongs to a story and how it got there, and the days of which it does not tell. */
export interface Covered {
  /** What collects its steps, in words; undefined where authors name them all. */
  collects: string | undefined;
  named: number;
  collected: number;
  /** In words, in order of time. */
  gaps: string[];
  /** How many shorter gaps there are besides. */
  shorter: number;
}

/** Where a story happened, the place of most briefings first. */
interface StoryPlaces {
  places: Place[];
  counts: Map<Place, number>;
  /** The day on which a place was first known to have a part in it. */
  knownOn: (place: Place) => string;
}

/** As many as are shown at once. */
const mostMembers = 15;
const mostSources = 15;

/** What the page of a story tells. */
export function storyTold(story: Story): StoryTold {
  const steps = stepsOf(story);
  const sources = sourcesOf(story).map(known);
  return {
    span: spanInWords(story),
    known: knownDays(steps),
    isAsItHappened: steps.every((step) => publishedOn(step) === step.date),
    chapters: chaptersOf(story),
    covered: coveredBy(story),
    members: foldedAfter(
      mostMembers,
      membersOf(story).map(({ actor, briefings, offices }) =>
        known({ actor, briefings, offices: offices.map(({ office }) => officeWithDays(office)) }),
      ),
    ),
    places: placesIn(story),
    said: saidTable(story),
    sources: { ...foldedAfter(mostSources, sources), count: sources.length },
  };
}

function known<One extends { briefings: Briefing[] }>(one: One): Known<One> {
  return { ...one, known: firstKnown(one.briefings) };
}

/** As many gaps are named at once; all stand between the steps. */
const mostGaps = 12;

function coveredBy(story: Story): Covered {
  const gaps = gapsIn(stepsOf(story), story);
  const longest = new Set(gaps.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, mostGaps));
  return {
    collects: collectsInWords(story),
    ...countsOf(story),
    gaps: gaps.filter((gap) => longest.has(gap)).map(gapInWords),
    shorter: gaps.length - longest.size,
  };
}

function lengthOf({ from, until }: StoryGap): number {
  return daysBetween(from, until);
}

function placesIn({ briefings }: Story): StoryPlaces {
  const counts = new Map(placesOf(briefings).map(({ thing, count }) => [thing, count]));
  const knownOn = (place: Place) =>
    firstKnown(briefings.filter(({ locations }) => locations.includes(place)));
  return { places: [...counts.keys()], counts, knownOn };
}

/** A story in a list. */
export interface StoryLine extends Pick<Story, 'url' | 'name' | 'summary' | 'isDraft'> {
  span: string;
}

/** Stories as lists show them. */
export function storyLines(stories: readonly Story[]): StoryLine[] {
  return stories.map((story) => {
    const { url, name, summary, isDraft } = story;
    return { url, name, summary, isDraft, span: spanInWords(story) };
  });
}
