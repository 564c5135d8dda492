import { briefingUrl, pageUrl, storyUrl } from '../../base/urls.ts';
import type { Content } from '../../content/read.ts';
import { textFor } from '../../content/text-for.ts';
import { pageWithForms } from './forms.ts';
import { withLightAnchors } from './record-page.ts';
import type { SearchRecord } from './records.ts';

const gap = /<archive-text of="([^"]*)"><\/archive-text>/;

/** Stands for a text in a record: most builds index few records, and need no others' texts. */
export function gapFor(url: string): string {
  return `<archive-text of="${url}"></archive-text>`;
}

/** Fills the gaps in records with the texts of briefings, stories and pages. */
export function filler({ entries, texts }: Content) {
  const byUrl = new Map([
    ...entries.briefings.map((entry) => [briefingUrl(entry.id), entry] as const),
    ...entries.stories.map((entry) => [storyUrl(entry.id), entry] as const),
    ...entries.pages.map((entry) => [pageUrl(entry.id), entry] as const),
  ]);
  const entryOf = ({ html }: SearchRecord) => byUrl.get(gap.exec(html)?.[1] ?? '');
  return {
    /** Changes with the text that a record is to hold. */
    digestOf: (record: SearchRecord): string => entryOf(record)?.digest ?? '',
    record: async (record: SearchRecord): Promise<SearchRecord> => {
      const entry = entryOf(record);
      const { html } = entry ? await textFor(entry, texts) : { html: '' };
      return { ...record, html: pageWithForms(record.html.replace(gap, () => withLightAnchors(html))) };
    },
  };
}
