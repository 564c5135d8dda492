import { beginningOf } from '../../base/beginning.ts';
import { dateInWords } from '../../base/date-words.ts';
import type { Archive, Briefing, Statement, Story } from '../../archive/model.ts';
import { nameOn } from '../../archive/names.ts';
import { speakersInWords } from '../../archive/speakers.ts';
import { citationsBeside, textBeside, type FileLink } from '../file-links.ts';
import { briefingItem, onOneLine, statementItem, statusOf, storyItem, type CslItem } from './csl-item.ts';
import { styled, type Styled } from './styles.ts';
import { ended } from './titles.ts';
import { fullUrl } from '../../base/site-path.ts';
import { citationWords } from '../../base/words.ts';

/** How to cite a page and what is said on it. Plain data. */
export interface Citations {
  item: CslItem;
  styles: Styled[];
  /** In the order of the briefing’s statements. */
  statements: StatementCitation[];
  /** Files for reference managers, and the page as data, as far as the site has them. */
  files: Pick<FileLink, 'format' | 'href'>[];
  data: FileLink[];
}

interface StatementCitation {
  item: CslItem;
  /** The words with which it begins. */
  said: string;
  text: string;
}

/** Takes a briefing and its archive, and returns how to cite it. */
export function citationsOf(briefing: Briefing, archive: Pick<Archive, 'site'>): Citations {
  const item = briefingItem(briefing, archive);
  const statements = briefing.statements.map((statement) => ({
    item: statementItem(statement, archive),
    said: beginningOf(statement.text, 80),
    text: statementInWords(statement, archive),
  }));
  return { item, styles: styled(item), statements, ...filesAt(briefing, archive) };
}

/** Takes a story and its archive, and returns how to cite it; undefined for one without briefings. */
export function storyCitations(story: Story, archive: Pick<Archive, 'site'>): Citations | undefined {
  const item = storyItem(story, archive);
  return item && { item, styles: styled(item), statements: [], ...filesAt(story, archive) };
}

function filesAt(
  { url }: Pick<Briefing | Story, 'url'>,
  { site }: Pick<Archive, 'site'>,
): Pick<Citations, 'files' | 'data'> {
  return { files: citationsBeside(url, site), data: textBeside(url, site) };
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
