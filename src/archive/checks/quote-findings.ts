import type { Finding } from '../../base/problems.ts';
import { sentenceAround } from '../../base/text/sentences.ts';
import { positionIn, type Passage } from '../../mdx/passages.ts';
import { at, positioned } from '../findings/finding-position.ts';
import * as messages from '../findings/speaker-messages.ts';
import type { Mention } from '../mentions.ts';
import type { BriefingEntry } from '../model.ts';
import { quoted, type CheckedText } from './listed-findings.ts';
import { isTerm, meansSpeaker, namesSpeaker } from './speech.ts';

const leastQuotedWords = 4;

/**
 * Quotations outside a statement of which nobody is named who says them, the first of each passage.
 *
 * @param families the family names of persons, by id
 * @param isEnglish whether terms are known from speech
 */
export function quoteFindings(
  { entry, passages }: CheckedText,
  mentions: Mention[][],
  families: Map<string, string>,
  isEnglish: boolean,
): Finding[] {
  const areNamed = passages.map(
    (passage, index) =>
      passage.isStatement ||
      passage.actors.length > 0 ||
      mentions[index]?.some(({ kind }) => kind === 'actor') === true,
  );
  return passages.flatMap((passage, index) => {
    if (areNamed[index]) return [];
    const quotations = [...passage.text.matchAll(quoted)].filter(
      ({ 0: text }) => text.split(/\s+/).length >= leastQuotedWords,
    );
    if (quotations.length === 0 || hasFamilyName(passage, entry, families)) return [];
    const isNamedBefore = areNamed[index - 1] === true;
    const open = quotations.find(({ 0: text, index: start }) => {
      const sentence = sentenceAround(passage.text, start, start + text.length).join(' ');
      return (
        !namesSpeaker(sentence) &&
        !(isNamedBefore && meansSpeaker(sentence)) &&
        !(isEnglish && isTerm(text, sentence))
      );
    });
    if (!open) return [];
    return [messages.quoteWithoutSpeaker({ ...at(entry), position: positionIn(passage, open.index) })];
  });
}

/** Whether a passage names somebody of the briefing by the family name alone, outside of what is quoted. */
function hasFamilyName({ text }: Passage, entry: BriefingEntry, families: Map<string, string>): boolean {
  const ids = [
    ...positioned(entry, 'actors', entry.data.actors).map(({ id }) => id),
    ...entry.data.outline.references.flatMap(({ kind, id }) => (kind === 'actor' ? [id] : [])),
  ];
  const words = new Set(text.replace(quoted, ' ').match(/[\p{L}\p{M}\p{N}]+/gu));
  return ids.some((id) => {
    const parts = families.get(id)?.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return parts.length > 0 && parts.every((part) => words.has(part));
  });
}
