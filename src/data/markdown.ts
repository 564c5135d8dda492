import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { dateInWords } from '../archive/dates.ts';
import type { Archive, Briefing } from '../archive/model.ts';
import { roleInWords } from '../archive/roles.ts';
import { placeChain } from '../archive/trees.ts';
import type { NumberData } from './plain-html.ts';

const converter = unified()
  .use(rehypeRemark, {
    handlers: {
      // Markdown has no raised numbers.
      sup: (state, element: Element) => {
        const { leadsTo } = (element.data ?? {}) as NumberData;
        if (!leadsTo) return [{ type: 'text', value: '^' }, ...state.all(element)];
        const number = toString(element);
        return { type: 'text', value: leadsTo === 'note' ? `[note ${number}]` : `[${number}]` };
      },
    },
  })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/**
 * A briefing as Markdown, for people and language models: who, when and where before the text, sources and
 * corrections behind it.
 *
 * @param text the whole text: see `BuiltTexts`
 */
export function briefingMarkdown(briefing: Briefing, text: Root, { site }: Pick<Archive, 'site'>): string {
  const { title, summary, state } = briefing;
  const root: Root = {
    type: 'root',
    children: [
      h('h1', title),
      ...(state === 'withdrawn' ? [h('p', h('strong', 'This briefing has been withdrawn.'))] : []),
      h('p', summary),
      h(
        'ul',
        facts(briefing, site).map(([name, value]) => h('li', [`${name}: `, value])),
      ),
      ...text.children,
    ],
  };
  return converter.stringify(converter.runSync(root));
}

function facts(briefing: Briefing, site: Archive['site']): [name: string, value: string | Element][] {
  const { date, updated, location, cast, topics, url } = briefing;
  const address = new URL(url, site.url).href;
  const who = cast.map(({ actor, role }) => (role ? `${actor.name} (${roleInWords(role)})` : actor.name));
  return [
    ['Date', dateInWords(date)],
    ...(updated ? [['Updated', dateInWords(updated)] satisfies [string, string]] : []),
    ['Place', [location, ...placeChain(location)].map(({ name }) => name).join(', ')],
    ['Who', who.join('; ')],
    ['Topics', topics.map(({ name }) => name).join('; ')],
    ['Address', h('a', { href: address }, address)],
    ['Published by', `${site.publisher.name}, ${site.licence.name}`],
  ];
}
