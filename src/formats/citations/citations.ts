import { speakersInWords } from '../../archive/join/speakers.ts';
import type { Archive, Briefing, Statement, Story } from '../../archive/model.ts';
import { nameOn } from '../../archive/names.ts';
import { beginningOf } from '../../base/beginning.ts';
import { dateInWords } from '../../base/days/date-words.ts';
import { periodInWords } from '../../base/days/periods.ts';
import { fullUrl } from '../../base/site-path.ts';
import { citationWords } from '../../base/words.ts';
import { citationsBeside, textBeside, type FileLink } from '../files-beside.ts';
import { briefingItem, statementItem, statusOf, storyItem, type CslItem } from './csl-item.ts';
import { onOneLine } from './csl-names.ts';
import { styled, type Styled } from './styles.ts';
import { ended } from './titles.ts';

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

/** How to cite a briefing, and what a quotation from it says of where it stands. */
export interface BriefingCitations extends Citations {
  quoted: Quoted;
}

interface Quoted {
  title: string;
  /** Its days in words. */
  date: string;
  site: string;
  /** That the briefing was withdrawn, when and why. */
  status?: string;
  address: string;
}

export interface StatementCitation {
  item: CslItem;
  /** The words with which it begins. */
  said: string;
  text: string;
}

export function citationsOf(briefing: Briefing, archive: Pick<Archive, 'site'>): BriefingCitations {
  const item = briefingItem(briefing, archive);
  const statements = briefing.statements.map((statement) => ({
    item: statementItem(statement, archive),
    said: beginningOf(statement.text, 80),
    text: statementInWords(statement, archive),
  }));
  const quoted = quotedFrom(briefing, archive);
  return { item, styles: styled(item), statements, ...filesAt(briefing, archive), quoted };
}

function quotedFrom(briefing: Briefing, { site }: Pick<Archive, 'site'>): Quoted {
  const status = statusOf(briefing);
  return {
    title: briefing.title,
    date: periodInWords(briefing),
    site: site.title,
    ...(status && { status }),
    address: fullUrl(briefing.url, site.url),
  };
}

/** Undefined for a story without briefings. */
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
 * Who said it in which office, when, and where it is told. Styles have no form for it that names the office, so this is
 * the archive’s own.
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
