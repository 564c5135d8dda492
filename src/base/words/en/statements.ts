import { counted } from '../../text/counted.ts';
import { comma, semicolon } from '../../text/punctuation.ts';
import { joined, sentence, type Around } from '../sentence.ts';

/** Words of what is said, in texts, transcripts and lists. */
export const statementWords = {
  forms: { quotation: 'Quotation', 'partly quoted': 'Partly quoted', reported: 'Reported' },
  spokenIn: ({ language }: Record<'language', string>) => `in ${language}`,
  translatedFrom: ({ language }: Record<'language', string>) => `translated from ${language}`,
  /** Who said it, each in what office, and for whom. Of several, the offices are kept with who held them. */
  speakers: <E>({ speakers, whom }: { speakers: { name: E; office: string }[]; whom: E | undefined }) => {
    const beside = (office: string) => (speakers.length > 1 ? ` (${office})` : `${comma()}${office}`);
    const said = speakers.map(({ name, office }) => sentence`${name}${office && beside(office)}`);
    const all = joined(said, semicolon());
    return whom === undefined ? all : sentence`${all}, for ${whom}`;
  },
  linkTo: <E>({ day, hidden }: { day: E; hidden: Around<E> }) =>
    sentence`${day} ${hidden(': link to this statement')}`,
  source: ({ number, locator }: { number: number; locator: string | undefined }) =>
    `Source ${[number, locator].filter(Boolean).join(', ')}`,
  linkToTurn: <E>({ time, hidden }: { time: string | undefined; hidden: Around<E> }) =>
    sentence`${time ?? '#'} ${hidden(': link to these words')}`,
  nextTurn: <E>({ name, hidden }: { name: string; hidden: Around<E> }) =>
    sentence`Next${hidden(` words of ${name}`)}`,
  shown: <E>({ shown, all, link }: { shown: number; all: number; link: Around<E> }) =>
    sentence`The newest ${shown} are shown. ${link(`All ${all} statements`)}`,
  inBriefing: <E>({ title }: Record<'title', E>) => sentence`In: ${title}`,
  inTranscripts: 'In transcripts',
  turnsIn: ({ turns, briefings }: Record<'turns' | 'briefings', number>) =>
    `${counted(turns, 'turn')} in ${counted(briefings, 'briefing')}`,
  byActor: ({ actor }: Record<'actor', string>) => `Statements by ${actor}`,
  byActorDescription: ({ actor }: Record<'actor', string>) => `What ${actor} said, newest first.`,
  list: {
    description: 'Who said what, when, where and in what office, newest first.',
    introduction:
      'Who said what, when, where and in what office. Paraphrased unless it stands in quotation marks.',
  },
  transcriptSpeakers: 'Speakers',
};
