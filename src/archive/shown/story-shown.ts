import { changedOn, publishedOn } from '../corrections.ts';
import { countsOf } from '../join/collects.ts';
import type { Story } from '../model.ts';
import { membersOf } from '../stories.ts';
import { castMember, days, line, offices, place, statement, subject } from './shown-parts.ts';
import type { Shown } from './shown.ts';

export function storiesShown(stories: readonly Story[]): Shown {
  return stories.map(({ url, name, summary, isDraft, from, until, briefings }) => ({
    url,
    name,
    summary,
    isDraft,
    from,
    until,
    days: days(briefings),
  }));
}

/** The page of a story. Its file is in the digest of its entry, but not what its briefings are. */
export function storyShown(story: Story): Shown {
  const { collects, briefings, isUnpublished, url } = story;
  return {
    text: storyTextShown(story),
    url,
    isUnpublished,
    collects: {
      subjects: [collects?.actors, collects?.places, collects?.topics].map((all) =>
        all?.map((one) => subject(one)),
      ),
      from: collects?.from,
      until: collects?.until,
    },
    counts: countsOf(story),
    steps: briefings.map((step) => ({
      briefing: line(step),
      published: publishedOn(step),
      changed: changedOn(step),
      cast: step.cast.map((member) => castMember(member, step.date)),
      statements: step.statements.map(statement),
      sources: step.sources,
      locations: step.locations.map((one) => place(one)),
    })),
    members: membersOf(story).map(({ actor, offices: some }) => ({
      actor: subject(actor),
      offices: offices(some),
    })),
  };
}

/** The introduction of a story with the names that the archive fills in. */
export function storyTextShown({ entry, mentions }: Story): Shown {
  return {
    digest: entry.digest,
    images: entry.data.images,
    mentions: mentions.map((one) => subject(one)),
  };
}
