import { html, nothing, type TemplateResult } from 'lit-html';
import { periodInWords } from '../../../base/days/periods.ts';
import { searchWords } from '../../../base/words.ts';
import { nameIn, openingOf, passageOf, type ResultPassage } from '../answer/passage.ts';
import type { ShownResult } from '../answer/shown-results.ts';
import type { RecordKind } from '../loaded/kinds.ts';
import type { PagefindRecord } from '../loaded/pagefind.ts';
import { markedUrl } from '../marked-url.ts';
import { wordsIn } from '../words/text.ts';
import { passage } from './passage.ts';
import { officeWith, markedWords, isAmong, nameHas } from './found-words.ts';

/** One result as a list item. Its link leads to the place that matches best, with the words marked. */
export function result(shown: ShownResult, words: string[]): TemplateResult {
  const { row, record, without } = shown;
  const { meta, url } = record;
  const found = words.length > 0 ? passageOf(record) : undefined;
  const anchor = row.kind === 'briefing' || row.kind === 'page' ? found?.anchor : undefined;
  const address = addressOf(anchor ? `${url}#${anchor.id}` : url, found, words);
  return html`<li class=${row.kind}>
    <p class="kind">${searchWords.kinds[row.kind].one}${meta.form ? ` · ${meta.form}` : nothing}</p>
    <h2>
      <a href=${address} dir="auto" lang=${languageOf(row.kind === 'statement' ? {} : meta)}
        >${markedWords(meta.title ?? url, words)}${
          row.kind === 'statement' && meta.in
            ? html`<span class="hidden">${searchWords.inTitle({ title: meta.in })}</span>`
            : nothing
        }</a
      >
    </h2>
    ${facts(row, [meta.office, meta.place])} ${body(row.kind, record, found, words)}
    ${statementsIn(shown, words)}
    ${without.length > 0 ? html`<p class="facts">${searchWords.without({ words: without.map((word) => html`<s dir="auto">${word}</s>`) })}</p>` : nothing}
  </li>`;
}

/** An address that marks what was found: phrases that were asked for whole, and words that are in none of them. */
function addressOf(url: string, found: ResultPassage | undefined, words: string[]): string {
  const marked = found?.pieces.filter(({ isMarked }) => isMarked).flatMap(({ text }) => wordsIn(text)) ?? [];
  const asked = words.flatMap((word) => word.split('|'));
  const phrases = marked.length === 0 ? [] : asked.map(wordsIn).filter(({ length }) => length > 1);
  const single = new Set(
    asked
      .map(wordsIn)
      .filter(({ length }) => length === 1)
      .flat(),
  );
  const inPhrases = new Set(phrases.flat().filter((word) => !single.has(word)));
  return markedUrl(
    url,
    [...new Set(marked)].filter((word) => !inPhrases.has(word)),
    phrases.map((phrase) => phrase.join(' ')),
  );
}

/** The language of what an archive wrote, where it is not the interface's: its own, or that of the archive. */
function languageOf({ lang }: PagefindRecord['meta']): string | typeof nothing {
  const usual = document.documentElement.lang;
  return lang ?? (/^(?:en\b|$)/i.test(usual) ? nothing : usual);
}

/** Statements in a briefing that were found, too, each with a link to where it stands. */
function statementsIn(
  { said, statements, more }: ShownResult,
  words: string[],
): TemplateResult | typeof nothing {
  if (said.length === 0) return nothing;
  const count = statements.length - said.length;
  return html`<ul class="said" role="list" aria-label=${searchWords.statementsInIt}>
    ${said.map(({ record }) => {
      const found = words.length > 0 ? passageOf(record) : undefined;
      return html`<li>
        ${searchWords.said({
          speaker: html`<bdi>${record.meta.title}</bdi>`,
          link: linkTo(record, words),
          passage: html`<span class="passage" dir="auto" lang=${languageOf(record.meta)}
            >${passage(found ?? openingOf(record))}</span
          >`,
        })}
      </li>`;
    })}
    ${more ? html`<li>${searchWords.moreStatements({ count, link: linkTo(more, words) })}</li>` : nothing}
  </ul>`;
}

/** Makes words a link to a statement, in which what was found is marked. */
function linkTo(record: PagefindRecord, words: string[]) {
  const found = words.length > 0 ? passageOf(record) : undefined;
  return (text: string | (string | TemplateResult)[]) =>
    html`<a href=${addressOf(record.url, found, words)}>${text}</a>`;
}

function facts(
  { date, until }: Pick<ShownResult['row'], 'date' | 'until'>,
  others: (string | undefined)[],
): TemplateResult | typeof nothing {
  if (date === undefined) return nothing;
  const named = others.filter(Boolean).map((one) => ` · ${one}`);
  return html`<p class="facts" dir="auto">
    <time datetime=${date}>${periodInWords({ date, until })}</time>${named.join('')}
  </p>`;
}

function body(
  kind: RecordKind,
  record: PagefindRecord,
  found: ResultPassage | undefined,
  words: string[],
): TemplateResult {
  const { meta } = record;
  const name = found || words.length === 0 ? undefined : nameIn(record);
  if (kind === 'briefing' || kind === 'page') {
    const section = found?.anchor?.title;
    return html`${section ? html`<p class="section" dir="auto">${searchWords.inSection({ section })}</p>` : nothing}
      <p class="passage" dir="auto" lang=${languageOf(meta)}>${found ? passage(found) : meta.summary}</p>
      ${name ? why(name) : nothing}`;
  }
  if (kind === 'statement') {
    const said = passage(found ?? openingOf(record));
    return html`${
        meta.form === 'reported'
          ? html`<p class="passage" dir="auto" lang=${languageOf(meta)}>${said}</p>`
          : html`<blockquote class="passage" dir="auto" lang=${languageOf(meta)}>${said}</blockquote>`
      }
      ${name ? why(name) : nothing}
      <p class="facts" dir="auto">
        ${searchWords.inBriefing({ title: markedWords(meta.in ?? '', words) })}
      </p>`;
  }
  return subject(meta, found, words);
}

function why(found: ResultPassage): TemplateResult {
  return html`<p class="why" dir="auto">${passage(found)}</p>`;
}

/** An actor, a place or a topic: what it is, and why it was found when its name does not tell. */
function subject(
  meta: PagefindRecord['meta'],
  found: ResultPassage | undefined,
  words: string[],
): TemplateResult {
  const isNamed = nameHas(meta.title ?? '', words);
  const alias = isNamed ? undefined : (meta.aliases ?? '').split('; ').find((one) => nameHas(one, words));
  const office = isNamed || alias !== undefined ? undefined : officeWith(meta.offices ?? '', words);
  const count = Number(meta.count ?? 0);
  const summary = meta.summary ?? '';
  const isTold = wordsIn(summary).some((one) => isAmong(one, words));
  return html`${summary ? html`<p class="passage" dir="auto" lang=${languageOf(meta)}>${markedWords(summary, words)}</p>` : nothing}
    ${alias === undefined ? nothing : html`<p class="why">${searchWords.alsoKnownAs({ name: html`<mark dir="auto">${alias}</mark>` })}</p>`}
    ${office === undefined ? nothing : html`<p class="why" dir="auto">${markedWords(office, words)}</p>`}
    ${isNamed || alias !== undefined || office !== undefined || isTold || !found ? nothing : why(found)}
    <p class="facts">${searchWords.briefingsOf({ count })}</p>`;
}
