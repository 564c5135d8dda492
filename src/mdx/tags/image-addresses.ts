import type { Definition, ImageReference, Nodes, Root } from 'mdast';
import { visit } from '../visit.ts';

/** The address that stands below the text for an image, by its name: `![A crane][crane]`; empty where none does. */
export function addressOf({ identifier }: ImageReference, tree: Root): string {
  let known = addresses.get(tree);
  if (!known) {
    known = new Map();
    addresses.set(tree, known);
    for (const { identifier: name, url } of definitionsIn(tree)) if (!known.get(name)) known.set(name, url);
  }
  return known.get(identifier) ?? '';
}

/** Texts are searched once for all of their images. */
const addresses = new WeakMap<Root, Map<string, string>>();

function definitionsIn(tree: Root): Definition[] {
  const found: Definition[] = [];
  visit(tree, 'definition', (definition) => void found.push(definition));
  return found;
}

/** The definitions that stand for images and lead nowhere: each is an address of a file, as that of an image is. */
export function imageDefinitions(tree: Root): ReadonlySet<Nodes> {
  const links = new Set<string>();
  const images = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference') links.add(node.identifier);
    if (node.type === 'imageReference') images.add(node.identifier);
  });
  return new Set(
    definitionsIn(tree).filter(({ identifier }) => images.has(identifier) && !links.has(identifier)),
  );
}
