import { safeSheet, isSafeValue } from './drawing-styles.ts';

/** An element of an SVG, as SVGO has it. */
interface Element {
  type: 'element';
  name: string;
  attributes: Record<string, string>;
  children: Node[];
}

/** Any part of an SVG. */
type Node =
  Element | { type: 'text' | 'cdata' | 'comment'; value: string } | { type: 'doctype' | 'instruction' };

/** What goes on while a drawing is cleaned. */
export interface Cleaning {
  embedded: Map<string, string>;
  leftOut: Set<string>;
  unknown: Set<string>;
}

/** Elements that draw, or say how. */
const drawn = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'switch', 'view', 'title', 'desc', 'style', 'image', 'path'],
  ...['circle', 'ellipse', 'line', 'polygon', 'polyline', 'rect', 'text', 'tspan', 'textPath', 'marker'],
  ...['linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask', 'filter', 'feBlend'],
  ...['feColorMatrix', 'feComponentTransfer', 'feComposite', 'feConvolveMatrix', 'feDiffuseLighting'],
  ...['feDisplacementMap', 'feDistantLight', 'feDropShadow', 'feFlood', 'feFuncA', 'feFuncB', 'feFuncG'],
  ...['feFuncR', 'feGaussianBlur', 'feImage', 'feMerge', 'feMergeNode', 'feMorphology', 'feOffset'],
  ...['fePointLight', 'feSpecularLighting', 'feSpotLight', 'feTile', 'feTurbulence'],
]);

/** What nobody sees: its going away needs no word. */
const unseen = new Set(['metadata', 'script']);

/** Attributes that no prefix, handler or reference makes dangerous; values are looked at apart. */
const plainName = /^(?!on|xmlns|src|base)[a-z][\w-]*$/i;

/** Attributes of text, whose values are for people. */
const words = /^(?:aria-|class$|id$|lang$)/;

/** Leaves of an element only what draws. */
export function cleanElement(element: Element, cleaning: Cleaning): void {
  element.attributes = cleanAttributes(element, cleaning);
  if (element.name === 'style') {
    const sheet = element.children.map((child) => ('value' in child ? child.value : '')).join('');
    const { css, isWhole } = safeSheet(sheet);
    if (!isWhole) cleaning.leftOut.add('style sheets and fonts from elsewhere');
    element.children = css.trim() === '' ? [] : [{ type: 'text', value: css }];
    return;
  }
  element.children = element.children.flatMap((child) => cleanNode(child, cleaning));
}

function cleanNode(node: Node, cleaning: Cleaning): Node[] {
  if (node.type === 'text' || node.type === 'cdata') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  // Around a link's words and shapes nothing else is lost.
  if (node.name === 'a') {
    cleaning.leftOut.add('<a>');
    return node.children.flatMap((child) => cleanNode(child, cleaning));
  }
  if (!drawn.has(node.name)) {
    // Those with a prefix are notes of the program that it was drawn with.
    if (!unseen.has(node.name) && !node.name.includes(':')) cleaning.leftOut.add(`<${node.name}>`);
    return [];
  }
  cleanElement(node, cleaning);
  return [node];
}

function cleanAttributes({ name, attributes }: Element, cleaning: Cleaning): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'href' || attribute === 'xlink:href') {
      const target = cleanReference(name, value.trim(), cleaning);
      if (target !== undefined) kept.href = target;
    } else if (attribute === 'xml:space' || attribute === 'xml:lang') kept[attribute] = value;
    else if (!plainName.test(attribute)) continue;
    else if (words.test(attribute) || isSafeValue(value)) kept[attribute] = value;
    else cleaning.leftOut.add(`${attribute}="${shortened(value)}"`);
  }
  return kept;
}

/** A reference within the drawing, or an image that it embeds. */
function cleanReference(element: string, value: string, cleaning: Cleaning): string | undefined {
  if (value.startsWith('#')) return value;
  if (element === 'image' && /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i.test(value)) {
    const safe = cleaning.embedded.get(value);
    if (safe === undefined) cleaning.unknown.add(value);
    return safe;
  }
  if (value !== '') cleaning.leftOut.add(`href="${shortened(value)}"`);
  return undefined;
}

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}
