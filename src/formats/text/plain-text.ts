import { readFileSync } from 'node:fs';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Briefing } from '../../archive/model.ts';
import { inProcesses } from '../../kept/in-processes.ts';
import type { PackPlace } from '../../kept/pack.ts';
import { storeWriter } from '../../kept/store.ts';
import { cutText } from './cut-text.ts';
import { fullText } from './full-text.ts';
import { briefingMarkdown, type TextFacts } from './markdown.ts';
import { plainHtml } from './plain-html.ts';

/** A briefing's whole text as it is read outside the site. */
export interface PlainText {
  /** With sources and corrections. */
  html: string;
  /** With who, when and where as well. */
  markdown: string;
}

/** A text to be made, as plain data: it may be made in another process. */
export interface PlainOrder {
  /** The file of the briefing's page. */
  page: string;
  /** The page's full address. */
  address: string;
  facts: TextFacts;
  sources: Briefing['sources'];
  corrections: Briefing['corrections'];
  cache: string;
}

/** The name of the store that plain texts are kept in. */
export const plainStore = 'plain';

/**
 * Makes plain texts of pages, and says where they are kept. The results come in the order of the orders.
 *
 * @param onDone is told how many more are done
 */
export function makePlainTexts(orders: PlainOrder[], onDone?: (count: number) => void): Promise<PackPlace[]> {
  return inProcesses(orders, { work: makeHere, module: 'src/formats/text/plain-text.ts', few: 100, onDone });
}

/** Makes plain texts in this process. */
export function makeHere(orders: PlainOrder[]): PackPlace[] {
  return orders.map((order) => storeWriter(order.cache, plainStore)(plainText(order)));
}

const writer = unified().use(rehypeStringify);

function plainText({ page, address, facts, sources, corrections }: PlainOrder): PlainText {
  const text = plainHtml(cutText(readFileSync(page, 'utf8'), page), address);
  const whole = fullText({ sources, corrections }, text);
  return { html: writer.stringify(whole), markdown: briefingMarkdown(facts, whole) };
}
