import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { outlineOf } from '../outline-of.ts';
import { isRelative, wholeAddress } from '../relative-address.ts';
import { imageDefinitions } from '../tags/image-addresses.ts';
import { visit } from '../visit.ts';

/** Notes every link to an address of this site, or what may be one, for the check. */
export function remarkLinks() {
  return (tree: Root, file: VFile): void => {
    const ofImages = imageDefinitions(tree);
    visit(tree, (node) => {
      const href = ofImages.has(node) ? undefined : addressIn(node);
      if (!href || !mayBeOurs(href) || !node.position) return;
      const { line, column } = node.position.start;
      outlineOf(file).links.push({ href, position: { line, column } });
    });
  };
}

/** Whether an address begins at the site's root, or at a page or file of it, or is one on the web. */
function mayBeOurs(href: string): boolean {
  return /^(?:\/(?!\/)|#|https?:\/\/)/i.test(href) || (isRelative(href) && wholeAddress(href) === undefined);
}

/** Where a node leads: a link, the definition of links, or an HTML `<a>`. */
function addressIn(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  const href = node.data?.hName === 'a' ? node.data.hProperties?.href : undefined;
  return typeof href === 'string' ? href : undefined;
}
