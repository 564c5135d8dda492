import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Briefing, Source } from '../../archive/model.ts';
import { dateInWords } from '../../base/days/date-words.ts';
import { peopleInWords } from '../../base/text/naming.ts';
import { correctionWords, nameWords, sourceWords, textWords } from '../../base/words.ts';

/** A text with what it rests on and what was mended in it, as it is read outside the site. */
export function fullText(
  { sources, corrections }: Pick<Briefing, 'sources' | 'corrections'>,
  text: Root,
): Root {
  return {
    type: 'root',
    children: [
      ...text.children,
      ...(sources.length > 0 ? [h('h2', sourceWords.sources), h('ol', sources.map(sourceItem))] : []),
      ...(corrections.length > 0 ? [h('h2', nameWords.corrections), correctionList(corrections)] : []),
    ],
  };
}

/** Corrections as a list, each with what was mended and why. */
export function correctionList(corrections: Briefing['corrections']): Element {
  return h(
    'ul',
    corrections.map(({ kind, date, was, now, note }) =>
      h('li', [
        h('p', `${correctionWords.kinds[kind]}, ${dateInWords(date)}.${note ? ` ${note}` : ''}`),
        ...(was ? [h('p', correctionWords.was({ words: h('del', was) }))] : []),
        ...(now ? [h('p', correctionWords.now({ words: h('ins', now), isReplaced: false }))] : []),
      ]),
    ),
  );
}

function sourceItem(source: Source): Element {
  const { title, authors = [], documentNumber, url, date, archive } = source;
  const publisher = source.publisher === title ? undefined : source.publisher;
  const facts: ElementContent[][] = [
    [url ? h('a', { href: url }, title) : { type: 'text', value: title }],
    ...(authors.length > 0 ? [[{ type: 'text' as const, value: peopleInWords(authors) }]] : []),
    ...(documentNumber ? [[{ type: 'text' as const, value: documentNumber }]] : []),
    ...(publisher ? [[{ type: 'text' as const, value: publisher }]] : []),
    ...(date ? [[{ type: 'text' as const, value: dateInWords(date) }]] : []),
    ...(archive ? [[h('a', { href: archive }, textWords.archivedCopy)]] : []),
  ];
  return h(
    'li',
    facts.flatMap((fact, index): ElementContent[] =>
      index === 0 ? fact : [{ type: 'text', value: ', ' }, ...fact],
    ),
  );
}
