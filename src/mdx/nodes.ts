import type { Properties } from 'hast';
import type { RootContent } from 'mdast';

/** What a slot is filled with when the page is built. */
export type SlotKind = 'statement' | 'image' | 'actor' | 'place';

/** A Markdown node that becomes the HTML element `name`. */
export function element(name: string, properties: Properties, children: RootContent[]): RootContent {
  // A node of a type that remark-rehype does not know becomes the element its data names.
  const node = { type: 'archiveElement', data: { hName: name, hProperties: properties }, children };
  return node as unknown as RootContent;
}

/** A place in the HTML that is filled when the page is built; `number` counts that kind's list in the outline. */
export function slot(kind: SlotKind, number: number): RootContent {
  return element('archive-slot', { kind, n: String(number) }, []);
}
