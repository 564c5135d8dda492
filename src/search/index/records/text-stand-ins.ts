import type { SlotValues } from '../../../archive/told/slot-values.ts';
import { escaped } from '../../../base/text/markup.ts';
import { briefingUrl, pageUrl, storyUrl } from '../../../base/urls.ts';
import type { Content } from '../../../content/read-content.ts';
import { textFor } from '../../../content/reading/text-for.ts';
import { piecesOf } from '../../../mdx/tags/slots.ts';
import { pageWithForms } from './forms.ts';
import { withLightAnchors } from './record-page.ts';
import type { SearchRecord } from './record.ts';

const standIn = /<archive-text of="([^"]*)">(.*?)<\/archive-text>/s;
const name = /<i>(.*?)<\/i>/gs;

/**
 * Stands for a text in a record: most builds index few records, and need no others' texts. What the text calls those
 * whom it names without words of its own stands in it, since it is no part of the text.
 */
export function standInFor(url: string, { names }: Pick<SlotValues, 'names'>): string {
  return `<archive-text of="${url}">${names.map((one = '') => `<i>${escaped(one)}</i>`).join('')}</archive-text>`;
}

/** Puts texts in place of what stands for them in records: those of briefings, stories and pages. */
export function filler({ entries, texts }: Content) {
  const byUrl = new Map([
    ...entries.briefings.map((entry) => [briefingUrl(entry.id), entry] as const),
    ...entries.stories.map((entry) => [storyUrl(entry.id), entry] as const),
    ...entries.pages.map((entry) => [pageUrl(entry.id), entry] as const),
  ]);
  const entryOf = ({ html }: SearchRecord) => byUrl.get(standIn.exec(html)?.[1] ?? '');
  return {
    /** Changes with the text that a record is to hold. */
    digestOf: (record: SearchRecord): string => entryOf(record)?.digest ?? '',
    record: async (record: SearchRecord): Promise<SearchRecord> => {
      const entry = entryOf(record);
      const { html } = entry ? await textFor(entry, texts) : { html: '' };
      const filled = record.html.replace(standIn, (_, __, names: string) =>
        searchedText(
          html,
          [...names.matchAll(name)].map(([, one = '']) => one),
        ),
      );
      return { ...record, html: pageWithForms(filled) };
    },
  };
}

/**
 * A text as it is searched: with the names that its page has in it. Other slots are filled with what is found apart
 * from the text.
 *
 * @param names of the actors and places that it mentions, as HTML
 */
export function searchedText(html: string, names: string[]): string {
  return piecesOf(withLightAnchors(html))
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.kind === 'actor' || piece.kind === 'place' ? (names[piece.number] ?? '') : '';
    })
    .join('');
}
