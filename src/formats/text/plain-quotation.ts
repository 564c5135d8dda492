import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** A statement as a quotation, which feed readers and Markdown have a look for. */
export function quotation(figure: Element): Element {
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
export function factsOf({ children }: Element): ElementContent[] {
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

export function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children };
}

export function classesOf({ properties }: Element): Set<string> {
  return new Set(Array.isArray(properties.className) ? properties.className.map(String) : []);
}
