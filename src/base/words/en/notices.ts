import { sentence, type Around } from '../sentence.ts';

/** What a reader must know before anything else. */
export const noticeWords = {
  notice: 'Notice',
  withdrawn: <E>({ strong, isErased }: { strong: Around<E>; isErased: boolean }) =>
    sentence`${strong('This briefing has been withdrawn.')} ${
      isErased
        ? 'Its text was taken down; nothing of it is kept on this site.'
        : 'It stays at its address as a record and is left out of lists and search.'
    }`,
  withdrawal: <E>({ day, reason }: Record<'day' | 'reason', E>) => sentence`${day}: ${reason}`,
  withdrawnOn: ({ day, reason }: Record<'day' | 'reason', string>) =>
    `This briefing has been withdrawn. ${day}: ${reason}`,
  draft: <E>({ strong }: Record<'strong', Around<E>>) =>
    sentence`${strong('Draft.')} Only this preview shows it; it is not part of the published site.`,
  embargoed: <E>({ strong, day }: { strong: Around<E>; day: E }) =>
    sentence`${strong('Under embargo')} until ${day}. Only this preview shows it.`,
  unpublished: <E>({ strong }: Record<'strong', Around<E>>) =>
    sentence`${strong('Unpublished.')} Only drafts and briefings under embargo use it, and only this preview shows it.`,
};
