import { sentence } from '../sentence.ts';

/** Words of stories: their pages, their lists, and what briefings say of them. */
export const storyWords = {
  storiesOf: ({ count }: Record<'count', number>) => (count > 1 ? 'Stories' : 'Story'),
  inStory: ({ story }: Record<'story', string>) => `In the story ${story}`,
  step: ({ number, count }: Record<'number' | 'count', number>) => `Story, step ${number} of ${count}`,
  stepBefore: <E>({ when }: Record<'when', E>) => sentence`Before, ${when}`,
  stepAfter: <E>({ when }: Record<'when', E>) => sentence`After, ${when}`,
};
