import type { Element, ElementData, ElementContent, Properties, Root, RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toString } from 'hast-util-to-string';
import { parseFragment } from 'parse5';
import { SKIP, visit } from 'unist-util-visit';

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
      element.properties.dataFootnoteBackref !== undefined ||
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

/** A statement as a quotation, which feed readers and Markdown have a look for. */
function quotation(figure: Element): Element {
  const [words, original, caption] = ['statement-text', 'statement-original', 'figcaption'].map((name) =>
    figure.children.find(
      (child): child is Element =>
        child.type === 'element' && (child.tagName === name || classesOf(child).has(name)),
    ),
  );
  const said = caption ? [paragraph([{ type: 'text', value: '— ' }, ...inLine(caption)])] : [];
  return {
    type: 'element',
    tagName: 'blockquote',
    properties: {},
    children: [...inLanguage(words), ...inLanguage(original), ...said],
  };
}

/** Words, in their language where it is another. */
function inLanguage(words: Element | undefined): ElementContent[] {
  if (words?.properties.lang === undefined) return words?.children ?? [];
  const { lang, dir } = words.properties;
  return [{ type: 'element', tagName: 'div', properties: { lang, dir }, children: words.children }];
}

/** The speaker, then each fact after a comma. */
function inLine(caption: Element): ElementContent[] {
  return caption.children.flatMap((child, index): ElementContent[] => {
    const next = caption.children[index + 1];
    if (child.type === 'text') {
      const value = child.value.replace(/\s+/g, ' ');
      const isEnd = next?.type !== 'element' || classesOf(next).has('facts');
      const started = index === 0 ? value.trimStart() : value;
      return [{ type: 'text', value: isEnd ? started.trimEnd() : started }];
    }
    if (child.type !== 'element' || !classesOf(child).has('facts')) return [child];
    return factsOf(child);
  });
}

/** Facts, each after a comma. */
function factsOf({ children }: Element): ElementContent[] {
  return children
    .filter((fact): fact is Element => fact.type === 'element')
    .flatMap((fact) => [{ type: 'text' as const, value: ', ' }, trimmed(fact)]);
}

function trimmed(element: Element): Element {
  const children = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return children.length === 0 || toString(element).trim() === ''
    ? element
    : {
        ...element,
        children: children.map((child) =>
          child.type === 'text' ? { ...child, value: child.value.trim() } : child,
        ),
      };
}

function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children };
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

function classesOf({ properties }: Element): Set<string> {
  return new Set(Array.isArray(properties.className) ? properties.className.map(String) : []);
}
