import { dateInWords } from '../../base/dates.ts';
import type { Archive, Briefing, Statement, Story } from '../../archive/model.ts';
import { nameOn } from '../../archive/names.ts';
import { speakersInWords } from '../../archive/speakers.ts';
import { briefingItem, onOneLine, statementItem, statusOf, storyItem, type CslItem } from './csl-item.ts';
import { styled, type Styled } from './styles.ts';
import { ended } from './titles.ts';
import { fullUrl } from '../../base/site-path.ts';
import { citationWords } from '../../base/words.ts';

/** How to cite a briefing and what is said in it. Plain data. */
export interface Citations {
  item: CslItem;
  styles: Styled[];
  /** In the order of the briefing’s statements. */
  statements: StatementCitation[];
}

interface StatementCitation {
  item: CslItem;
  text: string;
}

/** Takes a briefing and its archive, and returns how to cite it. */
export function citationsOf(briefing: Briefing, archive: Pick<Archive, 'site'>): Citations {
  const item = briefingItem(briefing, archive);
  const statements = briefing.statements.map((statement) => ({
    item: statementItem(statement, archive),
    text: statementInWords(statement, archive),
  }));
  return { item, styles: styled(item), statements };
}

/** Takes a story and its archive, and returns how to cite it; undefined for one without briefings. */
export function storyCitations(story: Story, archive: Pick<Archive, 'site'>): Citations | undefined {
  const item = storyItem(story, archive);
  return item && { item, styles: styled(item), statements: [] };
}

/**
 * Takes a statement and its archive, and returns a citation: who said it in which office, when, and where
 * it is told. Styles have no form for it that names the office, so this is the archive’s own.
 */
export function statementInWords(
  { speakers, for: whom, on, briefing, url }: Statement,
  { site }: Pick<Archive, 'site'>,
): string {
  const status = statusOf(briefing);
  const said = onOneLine(
    citationWords.statement({
      speaker: speakersInWords({ speakers }),
      whom: whom && nameOn(whom, on),
      day: dateInWords(on),
      title: briefing.title,
      archive: site.title,
      address: fullUrl(url, site.url),
    }),
  );
  return status === undefined ? said : `${said}. ${ended(status)}`;
}
