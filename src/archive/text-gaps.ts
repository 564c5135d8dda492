import type { Image } from '../images/image.ts';
import type { Briefing, Page, Statement, Story, Turn } from './model.ts';
import { nameOn } from './names.ts';
import { speakersIn, type SpeakerIn } from './turns.ts';

/** What fills the gaps of a rendered text, by the numbers that stand in them. */
export interface TextGaps {
  /** Of the text, if it has one of its own. */
  language?: string | undefined;
  /** What each mention is called: on the day of a briefing, or today. */
  names: (string | undefined)[];
  images: { image: Image | undefined; alt: string }[];
  statements: Map<number, Statement>;
  turns: Map<number, Turn>;
  /** Who speaks in each transcript. */
  speakers: Map<number, SpeakerIn[]>;
}

/** Takes a text, and returns what fills its gaps. Pages and stories have no statements of their own. */
export function gapsOf(text: Briefing | Page | Story): TextGaps {
  const { entry, outline, mentions } = text;
  const { images = [] } = entry.data;
  const shared = { images: outline.images.map(({ alt }, index) => ({ image: images[index], alt })) };
  if (!('cast' in text)) {
    const none = { statements: new Map(), turns: new Map(), speakers: new Map() };
    const language = 'language' in text ? text.language : undefined;
    return { ...shared, ...none, language, names: mentions.map((one) => one?.name) };
  }
  const { date, language, statements, turns } = text;
  return {
    ...shared,
    language,
    names: mentions.map((one) => one && nameOn(one, date)),
    statements: new Map(statements.map((statement) => [statement.number, statement])),
    turns: new Map(turns.map((turn) => [turn.number, turn])),
    speakers: new Map(
      [...Map.groupBy(turns, ({ transcript }) => transcript)].map(([transcript, all]) => [
        transcript,
        speakersIn(all),
      ]),
    ),
  };
}
