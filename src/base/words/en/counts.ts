import { counted } from '../../text/counted.ts';

type Count = Record<'count', number>;

/** How many there are of something. */
export const countWords = {
  briefings: ({ count }: Count) => counted(count, 'briefing'),
  statements: ({ count }: Count) => counted(count, 'statement'),
  sources: ({ count }: Count) => counted(count, 'source'),
  corrections: ({ count }: Count) => counted(count, 'correction'),
  turns: ({ count }: Count) => counted(count, 'turn'),
};
