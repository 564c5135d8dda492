import { mentionFinder, type Mention } from '../../archive/mentions.ts';
import type { TaggedKind } from '../../base/subject-kinds.ts';
import { importRemarks, noteToRemove } from '../../content/text/placeholders.ts';
import { newBriefingId, type NewFile } from '../adding/new-file.ts';
import * as messages from '../command-messages.ts';
import { briefingText, type Remarks } from '../drafts.ts';
import { idFrom } from '../id-from-name.ts';
import { ofKind, type Known } from '../known.ts';
import { plainWords, type Article } from './article.ts';
import * as importMessages from './import-messages.ts';
import { mdxText, printable } from './mdx-text.ts';

/** What an author says about an imported file, over what is found in it. */
export interface Wishes {
  title?: string | undefined;
  date?: string | undefined;
  until?: string | undefined;
  id?: string | undefined;
}

const longestTitle = 140;

/**
 * A draft from an article: its words below a note to rewrite them, its subjects proposed from the names
 * in it, and a comment beside each proposal that has to be checked.
 *
 * @throws when there is no title, or no subject to propose
 */
export function proposal(article: Article, known: Known, wishes: Wishes, today: string): NewFile {
  const title = wishes.title ?? shortened(oneLine(article.title));
  if (title === '') throw new Error(importMessages.noTitleFound());
  const date = wishes.date ?? article.event?.from ?? article.date ?? today;
  const until = wishes.until ?? (date === article.event?.from ? article.event.until : undefined);
  const mentions = mentionFinder(known.subjects)(plainWords(article));
  const remarks: Remarks = {};
  if (!wishes.date && !article.event && !article.date) remarks.date = importRemarks.day;

  const proposed = (kind: TaggedKind, field: string, ids: string[]): string[] => {
    remarks[field] = ids.length > 0 ? importRemarks.named : importRemarks.first;
    const [first] = ofKind(known, kind);
    if (!first) throw new Error(messages.noneYet(kind));
    return ids.length > 0 ? ids : [first.id];
  };
  const actors = proposed('actor', 'actors', idsOf('actor', mentions));
  const [location = ''] = proposed('place', 'location', byCount(idsOf('place', mentions), mentions));
  const topics = proposed('topic', 'topics', idsOf('topic', mentions));

  const source = sourceOf(article, title);
  const fields = { title, date, until, actors, location, topics, sources: [source] };
  const body = `${rewriteNote(source.id)}\n\n${mdxText(article.body, article.url)}`;
  return {
    kind: 'briefing',
    id: newBriefingId(title, date, wishes.id),
    text: briefingText(fields, body, remarks),
  };
}

/** The ids of a kind in the order in which a text first names them. */
function idsOf(kind: TaggedKind, mentions: Mention[]): string[] {
  return [...new Set(mentions.filter((mention) => mention.kind === kind).map(({ id }) => id))];
}

/** Places by how often they are named; the one named first wins a tie. */
function byCount(ids: string[], mentions: Mention[]): string[] {
  const count = (id: string) =>
    mentions.filter((mention) => mention.kind === 'place' && mention.id === id).length;
  return ids.toSorted((a, b) => count(b) - count(a));
}

function sourceOf(article: Article, shortTitle: string) {
  const { date, url, kind = 'press', language } = article;
  const [title, publisher, number] = [article.title, article.publisher, article.number].map(oneLine);
  const authors = article.authors?.map(oneLine).filter((name) => name !== '');
  return {
    id: idFrom(publisher ?? '') ?? 'source',
    title: title || shortTitle,
    authors: authors?.length ? authors : undefined,
    publisher: publisher || undefined,
    date,
    url,
    kind,
    number: number || undefined,
    language,
  };
}

function oneLine(text = ''): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

function rewriteNote(source: string): string {
  return `<Note>

${noteToRemove}<Cite id="${source}" />

</Note>`;
}

/** A title that is too long ends after a word, with an ellipsis. */
function shortened(title: string): string {
  if (title.length <= longestTitle) return title;
  return title.slice(0, longestTitle - 1).replace(/\s+\S*$/, '') + '…';
}
