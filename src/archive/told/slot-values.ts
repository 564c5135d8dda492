import type { Image } from '../../images/image.ts';
import type { Briefing, Page, Story } from '../model.ts';
import { nameOn } from '../names.ts';
import { speakersIn, type SpeakerIn } from '../spoken.ts';
import {
  placeOn,
  statementTold,
  turnTold,
  type ToldName,
  type ToldStatement,
  type ToldTurn,
} from './statement-told.ts';

/** What fills the slots of a rendered text, by the numbers that stand in them. */
export interface SlotValues {
  /** Of the text, if it has one of its own. */
  language?: string | undefined;
  /** What each mention is called. */
  names: (string | undefined)[];
  images: { image: Image | undefined; alt: string }[];
  statements: Map<number, ToldStatement>;
  turns: Map<number, ToldTurn>;
  /** Where each transcript is from, and who speaks in it. */
  transcripts: Map<number, ToldTranscript>;
}

/** Where a transcript is from, by the name of the day, and who speaks in it. */
export interface ToldTranscript {
  at: ToldName | undefined;
  speakers: SpeakerIn[];
}

/** What each mention of a text is called: on the day of a briefing, or today. */
export function namesIn(text: Briefing | Page | Story): SlotValues['names'] {
  return text.mentions.map((one) => one && ('cast' in text ? nameOn(one, text.date) : one.name));
}

/** Takes a text, and returns what fills its slots. Pages and stories have no statements of their own. */
export function slotValuesOf(text: Briefing | Page | Story): SlotValues {
  const { entry, outline } = text;
  const { images = [] } = entry.data;
  const names = namesIn(text);
  const shared = { names, images: outline.images.map(({ alt }, index) => ({ image: images[index], alt })) };
  if (!('cast' in text)) {
    const none = { statements: new Map(), turns: new Map(), transcripts: new Map() };
    const language = 'language' in text ? text.language : undefined;
    return { ...shared, ...none, language };
  }
  const { language, statements, turns } = text;
  return {
    ...shared,
    language,
    statements: new Map(statements.map((statement) => [statement.number, statementTold(statement)])),
    turns: new Map(turns.map((turn) => [turn.number, turnTold(turn)])),
    transcripts: new Map(
      [...Map.groupBy(turns, ({ transcript }) => transcript)].map(([transcript, all]) => [
        transcript,
        transcriptTold(all),
      ]),
    ),
  };
}

function transcriptTold(turns: Briefing['turns']): ToldTranscript {
  const speakers = speakersIn(turns);
  const first = speakers[0]?.first;
  return { at: first?.at && placeOn(first.at, first.on), speakers };
}
