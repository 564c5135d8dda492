import type { Root } from 'hast';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Briefing } from '../archive/model.ts';
import { textShown, type Shown } from '../archive/shown.ts';
import { fullText } from './full-text.ts';
import { plainHtml } from './plain-html.ts';

/** Stands behind a text in its page, so that it can be cut out of it again. */
export const textEnd = '<!--/text-->';

const textStart = '<div class="prose">';

/** How many texts are kept at hand, the newest used: feeds have many of them in common. */
const mostKept = 5000;

const writer = unified().use(rehypeStringify);

/**
 * The texts of briefings, cut out of their built pages: only there do images have their addresses, and
 * programs their results.
 */
export class BuiltTexts {
  readonly #folder: string;
  readonly #site: string;
  readonly #kept = new Map<string, string>();

  /**
   * @param folder where the pages are
   * @param site the site's address
   */
  constructor(folder: string, site: string) {
    this.#folder = folder;
    this.#site = site;
  }

  /** Changes whenever the text does. */
  shown(briefing: Briefing): Shown {
    const { program, images } = briefing.outline;
    return program || images.length > 0 ? this.#cut(briefing) : textShown(briefing);
  }

  /**
   * A text with its sources and corrections, as it is read elsewhere.
   *
   * @throws when the briefing has no page
   */
  treeOf(briefing: Briefing): Root {
    return fullText(briefing, plainHtml(this.#cut(briefing), new URL(briefing.url, this.#site).href));
  }

  /** The same as HTML. Throws when the briefing has no page. */
  htmlOf(briefing: Briefing): string {
    const html = this.#kept.get(briefing.id) ?? writer.stringify(this.treeOf(briefing));
    this.#kept.delete(briefing.id);
    this.#kept.set(briefing.id, html);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > mostKept && !oldest.done) this.#kept.delete(oldest.value);
    return html;
  }

  #cut({ url }: Briefing): string {
    const page = readFileSync(join(this.#folder, url, 'index.html'), 'utf8');
    const start = page.indexOf(textStart);
    const end = page.indexOf(textEnd, start);
    if (start === -1 || end === -1) throw new Error(`The page ${url} has no text in it.`);
    return page.slice(start + textStart.length, page.lastIndexOf('</div>', end));
  }
}
