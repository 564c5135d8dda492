import { html, nothing, type TemplateResult } from 'lit-html';
import { periodInWords } from '../../../base/days/periods.ts';
import { searchWords } from '../../../base/words.ts';
import { openingOf, passageOf, type ResultPassage } from '../answer/passage.ts';
import type { ShownResult } from '../answer/shown-results.ts';
import type { PagefindRecord } from '../loaded/pagefind.ts';
import { markedUrl } from '../marked-url.ts';
import { wordsIn } from '../words/text.ts';
import { markedWords } from './found-words.ts';
import { passage } from './passage.ts';
import { languageOf, body } from './result-body.ts';

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
