import { counted } from '../../text/counted.ts';
import { sentence, type Around } from '../sentence.ts';

/** Words of corrections, of a briefing and of all. */
export const correctionWords = {
  kinds: {
    factual: 'Correction of fact',
    attribution: 'Correction of an attribution',
    update: 'Update',
    typo: 'Correction of a slip',
  },
  head: <E>({ kind, day }: { kind: string; day: E }) => sentence`${kind}, ${day}`,
  was: <E>({ words }: Record<'words', E>) => sentence`Was: ${words}`,
  now: <E>({ words, isReplaced }: { words: E; isReplaced: boolean }) =>
    sentence`${isReplaced ? 'Now' : 'Is'}: ${words}`,
  erased: 'Withdrawn and erased',
  report: <E>({ link }: Record<'link', Around<E>>) => sentence`${link('Report a mistake')} on this page.`,
  mistakeIn: ({ title }: Record<'title', string>) => `A mistake in “${title}”`,
  reportHere: <E>({ link }: Record<'link', Around<E>>) => sentence`${link('Report a mistake')}.`,
  listDescription: ({ archive }: Record<'archive', string>) =>
    `What was corrected or withdrawn in ${archive}, and why, newest first.`,
  listIntroduction:
    'All that was corrected or withdrawn, newest first: what it was, what it is now, and in which briefing.',
  counts: ({ corrections, withdrawals }: Record<'corrections' | 'withdrawals', number>) =>
    [
      ...(corrections > 0 ? [counted(corrections, 'correction')] : []),
      ...(withdrawals > 0 ? [counted(withdrawals, 'withdrawal')] : []),
    ].join(', '),
  none: 'No correction is recorded, and no briefing was withdrawn. That no mistake is recorded does not mean that there is none.',
  all: 'All corrections',
  allOfArchive: 'All corrections of the archive',
};
