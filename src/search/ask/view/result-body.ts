import { html, nothing, type TemplateResult } from 'lit-html';
import { searchWords } from '../../../base/words.ts';
import { nameIn, openingOf, type ResultPassage } from '../answer/passage.ts';
import type { PagefindRecord } from '../loaded/pagefind.ts';
import type { RecordKind } from '../loaded/record-kinds.ts';
import { wordsIn } from '../words/text.ts';
import { officeWith, markedWords, isAmong, nameHas } from './found-words.ts';
import { passage } from './passage.ts';

/** The language of what an archive wrote, where it is not the interface's: its own, or that of the archive. */
export function languageOf({ lang }: PagefindRecord['meta']): string | typeof nothing {
  const usual = document.documentElement.lang;
  return lang ?? (/^(?:en\b|$)/i.test(usual) ? nothing : usual);
}

export function body(
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
