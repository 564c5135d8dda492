import { html, nothing, type TemplateResult } from 'lit-html';
import { subjectUrl } from '../../../base/entry-urls.ts';
import { subjectKinds } from '../../../base/subject-kinds.ts';
import { subjectFeedUrl } from '../../../base/urls.ts';
import { keepWords } from '../../../base/words.ts';
import type { Actions, View } from './model.ts';

/** Ways to keep a search: its address, its results as a table, and the feeds of what is chosen. */
export function keeping({ state, names, kept }: View, actions: Actions): TemplateResult {
  const feeds = subjectKinds.flatMap((facet) =>
    state.facets[facet].flatMap((id) => {
      const subject = names?.[facet]?.find((one) => one.id === id);
      return subject && subject.count > 0 && !names?.hasNoFeeds
        ? [{ name: subject.name, url: subjectFeedUrl(subjectUrl(facet, id)) }]
        : [];
    }),
  );
  return html`<div class="keep" role="group" aria-label=${keepWords.keep}>
    <button type="button" @click=${() => void actions.copyLink()}>${keepWords.copy}</button>
    <button type="button" @click=${() => void actions.saveTable()}>${keepWords.save}</button>
    ${
      feeds.length > 0
        ? html`<p>
            ${keepWords.feeds({ feeds: feeds.map(({ name, url }) => html`<a href=${url} dir="auto">${name}</a>`) })}
          </p>`
        : nothing
    }
    <span aria-live="polite">${kept ?? ''}</span>
  </div>`;
}
