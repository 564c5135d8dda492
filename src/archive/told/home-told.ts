import type { CalendarDate } from '../../base/days/dates.ts';
import { homeUrl } from '../../base/urls.ts';
import { firstCounted, type FirstCounted } from '../lists/first-counted.ts';
import type { Actor, Archive, Briefing, Page, Place, Topic } from '../model.ts';
import { capacitiesOfMember } from '../offices.ts';
import { actorsIn, newestDayOf, placesOf, topicsOf } from '../queries.ts';
import { storiesByTime } from '../stories.ts';
import { narrowLines, type BriefingLine } from './briefing-lines.ts';
import type { ToldMember } from './briefing-told.ts';
import { coverageTold, type CoverageTold } from './coverage-told.ts';
import { storyLines, type StoryLine } from './story-told.ts';

/** All that the home page tells. */
export interface HomeTold {
  /** The archive's own words. */
  words: Page | undefined;
  /** The days of which it tells; undefined for an archive without briefings. */
  days: { from: CalendarDate; until: CalendarDate } | undefined;
  /** How many there are of each. */
  counts: { briefings: number; actors: number; statements: number };
  lead: Briefing | undefined;
  /** Some of those who act in the lead, by the names of today. */
  cast: ToldMember[];
  /** The newest beside the lead. */
  latest: BriefingLine[];
  /** The first of the stories, the one that went on last before the others, and how many there are. */
  stories: { first: StoryLine[]; count: number };
  coverage: CoverageTold;
  actors: FirstCounted<Actor>;
  places: FirstCounted<Place>;
  topics: FirstCounted<Topic>;
}

const mostOfCast = 6;
const mostStories = 3;
/** Of actors, places and topics. */
const mostCounted = 4;

/** As many as are as high as the lead: a row of its cast takes about as much as one of them. */
const latestBeside = (cast: readonly unknown[]) => (cast.length > 2 ? 4 : 3);

export function homeTold(archive: Archive): HomeTold {
  const { pages, briefings, lead, stories, actors, statements } = archive;
  const [oldest, newest] = [briefings.at(-1), newestDayOf(briefings)];
  return {
    words: pages.find(({ url }) => url === homeUrl),
    days: oldest && newest !== undefined ? { from: oldest.date, until: newest } : undefined,
    counts: { briefings: briefings.length, actors: actors.length, statements: statements.length },
    lead,
    cast: (lead?.cast ?? []).slice(0, mostOfCast).map((member) => ({
      name: member.actor.name,
      url: member.actor.url,
      capacities: capacitiesOfMember(member),
    })),
    latest: narrowLines(
      briefings.filter((briefing) => briefing !== lead).slice(0, latestBeside(lead?.cast ?? [])),
    ),
    stories: {
      first: storyLines(storiesByTime(stories).slice(0, mostStories)),
      count: stories.length,
    },
    coverage: coverageTold(briefings),
    actors: firstCounted(actorsIn(briefings), mostCounted),
    places: firstCounted(placesOf(briefings), mostCounted),
    topics: firstCounted(topicsOf(briefings), mostCounted),
  };
}
