import type { PagefindResult } from './pagefind.ts';

const kinds: Record<string, string> = {
  briefing: 'Briefing',
  actor: 'Actor',
  place: 'Place',
  topic: 'Topic',
};

/** One result as a list item. It leads to the section that matches best. */
export function resultItem({ url, meta, excerpt, sub_results: sections }: PagefindResult): HTMLElement {
  const best = sections.find((section) => section.url.startsWith(`${url}#`));
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = best?.url ?? url;
  link.dir = 'auto';
  link.textContent = meta.title ?? url;
  heading.append(link);
  const facts = paragraph(
    'facts',
    [kinds[meta.kind ?? ''], meta.day, meta.place].filter(Boolean).join(' · '),
  );
  item.append(heading, facts);
  if (meta.note) item.append(paragraph('passage', meta.note));
  if (meta.kind === 'briefing') item.append(passage(best?.excerpt ?? excerpt));
  return item;
}

function paragraph(className: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.dir = 'auto';
  element.textContent = text;
  return element;
}

/** An excerpt with its marked words. Anything but text and marks in it is dropped. */
function passage(excerpt: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = excerpt;
  const element = paragraph('passage', '');
  for (const node of template.content.childNodes) {
    if (node instanceof HTMLElement && node.localName === 'mark') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      element.append(mark);
    } else {
      element.append(node.textContent ?? '');
    }
  }
  return element;
}
