import type { Finding } from '../../base/problems.ts';
import type { Where } from './finding-position.ts';
import { error, warning } from './findings.ts';

export function sameStory(where: Where, title: string, other: string): Finding {
  const message = `"${title}" is also the title of the story ${other}. Say in the title what sets this one apart.`;
  return error(where, 'same-name', message);
}

/** A briefing that names a story of other days. */
export function outsideStory(
  where: Where,
  { id, from, until }: { id: string; from?: string | undefined; until?: string | undefined },
  date: string,
): Finding {
  const days = [from && `begins on ${from}`, until && `ends on ${until}`].filter(Boolean).join(' and ');
  const message = `The briefing is of ${date}, and the story "${id}" ${days}. Mend one of the days, or remove the story.`;
  return warning(where, 'outside-story', message);
}

/** A day from or until which is collected, and on which the story is not told. */
export function collectsOutsideStory(
  where: Where,
  day: string,
  edge: 'begins' | 'ends',
  ofStory: string,
): Finding {
  const side = edge === 'begins' ? 'before' : 'after';
  const message = `The story ${edge} on ${ofStory} and has nothing ${side} that day, and this is ${day}. Write ${ofStory}, or mend the story's day.`;
  return warning(where, 'outside-story', message);
}

export function collectsWithoutKeys(where: Where): Finding {
  const message =
    'collects does not say what. Write at least one of actors, places, topics, from and until, or remove it.';
  return error(where, 'empty-rule', message);
}

/** Lists and days that collect no briefing. */
export function collectsNothing(where: Where): Finding {
  const message =
    'No briefing fits collects: of each list it needs one, and all lists at once. Name less, or remove it.';
  return warning(where, 'empty-rule', message);
}

export function storyWithoutBriefings(where: Where, id: string): Finding {
  const message = `No briefing is a step of this story. Write stories: [${id}] in some, or say with collects which they are.`;
  return warning(where, 'story-without-briefings', message);
}
