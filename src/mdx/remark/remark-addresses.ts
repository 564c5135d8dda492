import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Attribute } from '../findings/findings.ts';
import * as messages from '../findings/link-messages.ts';
import { isTag } from '../nodes.ts';
import { isDrive, isForbidden, schemeOf, wholeAddress } from '../relative-address.ts';
import { imageDefinitions } from '../tags/image-addresses.ts';
import { visit } from '../visit.ts';
import { checkAddressSigns } from './remark-characters.ts';

/**
 * Refuses addresses that run code, carry files or leave the protocol open. Whether others lead to pages of this site is
 * asked of all content.
 */
export function remarkAddresses() {
  return (tree: Root, file: VFile): void => {
    const ofImages = imageDefinitions(tree);
    visit(tree, (node) => {
      // Of an address that is to be that of a file of ours, the check of images tells, where it is shown.
      const isFile = ofImages.has(node) || isImage(node);
      for (const { address, place } of addressesIn(node))
        if (!isFile) checkAddress(address, place, node, file);
        else if (schemeOf(address) === undefined && !isOpen(address))
          checkAddressSigns(address, place, node, file);
      for (const scheme of schemesInCode(node)) messages.forbiddenAddress(file, node, scheme);
    });
  };
}

function checkAddress(address: string, place: Nodes | Attribute, node: Nodes, file: VFile): void {
  const plain = address.replace(/[\s\p{Cc}]/gu, '');
  const full = leads(node) ? wholeAddress(address) : undefined;
  if (isDrive(address)) messages.ownDisk(file, node, address);
  else if (full !== undefined) messages.withoutProtocol(file, node, address, full);
  else if (isForbidden(address)) messages.forbiddenAddress(file, node, schemeOf(address) ?? '');
  else if (isOpen(address)) messages.openAddress(file, node, address);
  else if (isLink(node) && plain === '') messages.emptyAddress(file, node, toString(node));
  else if (leads(node) && /^https?:[^<>]*$/i.test(plain) && !URL.canParse(plain))
    messages.noAddress(file, node, address);
  else if (!isList(place)) checkAddressSigns(address, place, node, file);
}

/** Whether a prop holds several addresses, which blanks part. */
function isList(place: Nodes | Attribute): boolean {
  return place.type === 'mdxJsxAttribute' && /^(?:srcset|ping)$/i.test(place.name);
}

/** Whether an address leaves its protocol to the page it stands on. */
function isOpen(address: string): boolean {
  return /^[/\\]{2}/.test(address.replace(/[\s\p{Cc}]/gu, ''));
}

function isLink(node: Nodes): boolean {
  return node.type === 'link' || (isTag(node) && node.name === 'a');
}

/** Whether its address is that of a file that the site shows as its own. */
function isImage(node: Nodes): boolean {
  return node.type === 'image' || (isTag(node) && node.name === 'Figure');
}

/** Whether readers can follow it. */
function leads(node: Nodes): boolean {
  return isLink(node) || node.type === 'definition';
}

const addressProps: ReadonlySet<string> = new Set([
  ...['href', 'src', 'srcset', 'cite', 'action', 'formaction', 'poster', 'data', 'background', 'ping'],
]);

function addressesIn(node: Nodes): { address: string; place: Nodes | Attribute }[] {
  if (node.type === 'link' || node.type === 'definition' || node.type === 'image')
    return [{ address: node.url, place: node }];
  if (!isTag(node)) return [];
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' &&
    typeof attribute.value === 'string' &&
    addressProps.has(attribute.name.toLowerCase())
      ? [{ address: attribute.value, place: attribute }]
      : [],
  );
}

/** Schemes that run code, in a value that is itself code. */
function schemesInCode(node: Nodes): string[] {
  if (!isTag(node)) return [];
  return node.attributes.flatMap(({ value }) =>
    typeof value === 'object' ? (/(?:javascript|vbscript|data):/i.exec(value?.value ?? '') ?? []) : [],
  );
}
