import { publishedOn } from '../../archive/corrections.ts';
import { stepsOf } from '../../archive/stories.ts';
import { gapsIn } from '../../archive/told/story-gaps.ts';
import {
  count,
  counts,
  countsOf,
  day,
  id,
  list,
  text,
  url,
  type Definition,
  requiredText,
  requiredDay,
} from './columns.ts';

export const storiesTable: Definition = {
  name: 'stories',
  title: 'Stories',
  description: 'Affairs, each told as a sequence of briefings.',
  key: ['id'],
  fields: [
    id('story'),
    url,
    requiredText('title', 'What the affair is called.'),
    text('summary', 'What it is about.'),
    day('from', 'The day on which it begins.'),
    day('until', 'The day on which it ends.'),
    ...counts,
    list('gaps', 'Days of which no briefing tells though it goes on: from and to, with a slash between.'),
  ],
  rows: ({ stories }, full) =>
    stories.map((story) => ({
      id: story.id,
      url: full(story.url),
      title: story.name,
      summary: story.summary,
      from: story.from,
      until: story.until,
      ...countsOf(story.briefings),
      gaps: gapsIn(stepsOf(story), story).map((gap) => `${gap.from}/${gap.until}`),
    })),
};

export const stepsTable: Definition = {
  name: 'steps',
  title: 'Steps of stories',
  description: 'Every briefing of every story, in order of time.',
  key: ['story', 'briefing'],
  fields: [
    { ...requiredText('story', 'The story.'), refersTo: 'stories' },
    count('position', 'The place in it, from 1.'),
    { ...requiredText('briefing', 'The briefing.'), refersTo: 'briefings' },
    requiredDay('date', 'The day of the briefing.'),
    requiredDay('known', 'The day from which it could be read.'),
  ],
  rows: ({ stories }) =>
    stories.flatMap((story) =>
      stepsOf(story).map((step, index) => ({
        story: story.id,
        position: index + 1,
        briefing: step.id,
        date: step.date,
        known: publishedOn(step),
      })),
    ),
};
