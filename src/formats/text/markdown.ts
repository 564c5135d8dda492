import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { withdrawalInWords } from '../../archive/corrections.ts';
import { identifierFacts } from '../../archive/identifiers.ts';
import type { Archive, Briefing } from '../../archive/model.ts';
import { nameOn } from '../../archive/names.ts';
import { capacitiesOfMember } from '../../archive/offices.ts';
import { placesInWords } from '../../archive/trees.ts';
import { dateInWords } from '../../base/days/date-words.ts';
import { periodInWords } from '../../base/days/periods.ts';
import { languageName } from '../../base/languages.ts';
import { fullUrl } from '../../base/site-path.ts';
import { peopleInWords } from '../../base/text/naming.ts';
import { withSemicolons } from '../../base/text/punctuation.ts';
import { textWords } from '../../base/words.ts';

const converter = unified()
  .use(rehypeRemark, {
    handlers: {
      // Markdown has no raised numbers.
      sup: (state, element: Element) => {
        const leadsTo = element.data?.leadsTo;
        if (!leadsTo) return [{ type: 'text', value: '^' }, ...state.all(element)];
        const number = toString(element);
        return { type: 'text', value: `[${leadsTo === 'note' ? textWords.note({ number }) : number}]` };
      },
    },
  })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/** What stands before a text, as plain data. */
export interface TextFacts {
  title: string;
  /** The day and reason of a withdrawal, and that there was one. */
  withdrawn?: string | undefined;
  summary: string;
  lines: { name: string; value: string; isAddress?: boolean }[];
}

export function factsOf(briefing: Briefing, site: Archive['site']): TextFacts {
  const {
    title,
    date,
    withdrawal,
    summary,
    time,
    updated,
    locations,
    cast,
    topics,
    url,
    identifiers,
    related,
  } = briefing;
  const who = cast.map((member) => {
    const was = withSemicolons(capacitiesOfMember(member));
    const name = nameOn(member.actor, date);
    return was ? `${name} (${was})` : name;
  });
  const day = periodInWords(briefing);
  const lines = [
    { name: textWords.date, value: time ? `${day}, ${time}` : day },
    { name: textWords.by, value: peopleInWords(briefing.authors) },
    { name: textWords.language, value: briefing.language ? languageName(briefing.language) : '' },
    { name: textWords.updated, value: updated ? dateInWords(updated) : '' },
    { name: textWords.places({ count: locations.length }), value: placesInWords(locations, date) },
    { name: textWords.who, value: withSemicolons(who) },
    { name: textWords.topics, value: withSemicolons(topics.map(({ name }) => name)) },
    {
      name: textWords.identifiers,
      value: withSemicolons(identifierFacts(identifiers).map(({ text }) => text)),
    },
    { name: textWords.related, value: withSemicolons(related.map((one) => one.title)) },
    { name: textWords.address, value: fullUrl(url, site.url), isAddress: true },
    { name: textWords.publishedBy, value: `${site.publisher.name}, ${site.licence.name}` },
  ];
  return {
    title,
    withdrawn: withdrawal && withdrawalInWords(withdrawal),
    summary,
    lines: lines.filter(({ value }) => value !== ''),
  };
}

/**
 * A briefing as Markdown, for people and language models: who, when and where before the text, sources and
 * corrections behind it.
 *
 * @param text the whole text: see `fullText`
 */
export function briefingMarkdown({ title, withdrawn, summary, lines }: TextFacts, text: Root): string {
  const root: Root = {
    type: 'root',
    children: [
      h('h1', title),
      ...(withdrawn ? [h('p', h('strong', withdrawn))] : []),
      ...(summary ? [h('p', summary)] : []),
      h(
        'ul',
        lines.map(({ name, value, isAddress }) =>
          h('li', textWords.fact({ name, value: isAddress ? h('a', { href: value }, value) : value })),
        ),
      ),
      ...text.children,
    ],
  };
  return inMarkdown(root);
}

export function inMarkdown(root: Root): string {
  return converter.stringify(converter.runSync(root));
}
