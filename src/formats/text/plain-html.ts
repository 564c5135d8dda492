import type { Element, ElementData, Properties, Root, RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import { SKIP, visit } from 'unist-util-visit';
import { quotation, factsOf, paragraph, classesOf } from './plain-quotation.ts';

/** What means something without the site's own stylesheets and scripts. */
const keptProperties = new Set([
  ...['href', 'src', 'alt', 'title', 'width', 'height', 'lang', 'dir', 'dateTime', 'cite'],
  ...['colSpan', 'rowSpan', 'scope', 'start', 'reversed'],
]);

const addresses = ['href', 'src', 'cite'];

/** What serves only readers of the page. */
const leftOut = [
  'permalink',
  'visually-hidden',
  'sr-only',
  'data-footnote-backref',
  'transcript-next',
  'transcript-speakers',
];

declare module 'hast' {
  interface ElementData {
    /** What a raised number leads to. */
    leadsTo?: 'source' | 'note';
  }
}

/**
 * A text of a built page as it is read elsewhere, in a feed reader or a file: without the site's classes and
 * anchors, with full addresses, and with statements as quotations.
 *
 * @param html the text as it stands in the page
 * @param page the page's full address
 */
export function plainHtml(html: string, page: string): Root {
  // Without the positions that `rehype-parse` would add, which cost as much as parsing.
  const root = fromParse5(parseFragment(html));
  if (root.type !== 'root') throw new Error(`A fragment of HTML was read as ${root.type}.`);
  visit(root, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const classes = classesOf(element);
    const isLeftOut =
      element.tagName === 'script' ||
      element.tagName === 'style' ||
      leftOut.some((name) => classes.has(name));
    if (isLeftOut) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const replaced = replacement(element, classes);
    if (replaced) {
      const siblings: RootContent[] = parent.children;
      siblings.splice(index, 1, replaced);
      return [SKIP, index];
    }
    element.properties = keptOf(element.properties, page);
    return undefined;
  });
  return root;
}

function replacement(element: Element, classes: Set<string>): Element | undefined {
  if (element.tagName === 'figure' && classes.has('statement')) return quotation(element);
  if (element.tagName === 'p' && classes.has('label')) {
    return paragraph([{ type: 'element', tagName: 'strong', properties: {}, children: element.children }]);
  }
  if (element.tagName === 'p' && classes.has('facts')) return paragraph(factsOf(element).slice(1));
  if (element.tagName === 'input') {
    const sign = element.properties.checked ? '☑' : '☐';
    return { type: 'element', tagName: 'span', properties: {}, children: [{ type: 'text', value: sign }] };
  }
  const leadsTo = element.tagName === 'sup' && targetOf(element, classes);
  if (leadsTo) element.data = { position: {}, ...element.data, leadsTo };
  // The credit of an image stands on a line of its own in the page.
  if (classes.has('credit')) element.children.unshift({ type: 'text', value: ' — ' });
  return undefined;
}

function targetOf(sup: Element, classes: Set<string>): ElementData['leadsTo'] {
  if (classes.has('cite')) return 'source';
  const [link] = sup.children;
  return link?.type === 'element' && link.properties.dataFootnoteRef !== undefined ? 'note' : undefined;
}

function keptOf(properties: Properties, page: string): Properties {
  const kept: Properties = {};
  for (const [name, value] of Object.entries(properties)) {
    if (!keptProperties.has(name)) continue;
    kept[name] =
      addresses.includes(name) && typeof value === 'string' && URL.canParse(value, page)
        ? new URL(value, page).href
        : value;
  }
  return kept;
}
