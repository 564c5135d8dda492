import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import type { Position } from '../../base/text/text-positions.ts';
import type { Attribute } from '../findings/findings.ts';
import * as html from '../findings/html-messages.ts';
import { earlyEnd } from '../findings/malformed-cures.ts';
import { endsEarly } from '../findings/malformed-messages.ts';
import * as messages from '../findings/tag-messages.ts';
import { element, isExpression, isTag, part } from '../nodes.ts';
import { outlineOf } from '../outline-of.ts';
import { checkAttributes, htmlName } from '../tags/attributes.ts';
import { declaredNames } from '../tags/declared-names.ts';
import { visit } from '../visit.ts';
import { inlineElements, isWord, words, type Tag } from '../vocabulary.ts';

const forbiddenElements: ReadonlySet<string> = new Set([
  ...['script', 'iframe', 'style', 'object', 'embed', 'link', 'meta', 'base', 'form', 'frame', 'frameset'],
  ...['applet', 'svg', 'math', 'portal', 'template', 'slot', 'input', 'button', 'select', 'textarea'],
]);

/** Elements of HTML that mark text up, with those that `vocabulary.ts` knows to stand in a sentence. */
export const knownElements: ReadonlySet<string> = new Set([
  ...inlineElements,
  ...['address', 'article', 'aside', 'audio', 'blockquote', 'caption', 'col', 'colgroup', 'dd', 'details'],
  ...['div', 'dl', 'dt', 'figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header'],
  ...['hgroup', 'hr', 'li', 'menu', 'nav', 'ol', 'p', 'picture', 'pre', 'section'],
  ...['source', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'track', 'ul', 'video'],
]);

/**
 * Tells documents from programs, turns HTML tags into elements and reports components that nothing
 * defines.
 */
export function remarkTags() {
  return (tree: Root, file: VFile): void => {
    const outline = outlineOf(file);
    const declared = new Set<string>();
    visit(tree, (node) => {
      outline.program ??= placeOfCode(node);
      if (node.type !== 'mdxjsEsm') return;
      for (const name of declaredNames(node.data?.estree)) declared.add(name);
      for (const statement of node.data?.estree?.body ?? []) {
        const source = 'source' in statement ? statement.source?.value : undefined;
        const { line = 1, column = 0 } = statement.loc?.start ?? {};
        if (typeof source === 'string')
          outline.imports.push({ source, position: { line, column: column + 1 } });
      }
    });

    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined || !isTag(node)) return;
      checkQuotes(node, file);
      if (isWord(node.name)) return;
      if (node.name && /^[a-z]/.test(node.name) && !node.name.includes('.')) {
        checkElement(node, node.name, file);
        if (node.attributes.every(isStatic)) parent.children[index] = htmlElement(node, node.name);
      } else if (node.name && !declared.has(node.name.split('.')[0] ?? '')) {
        messages.unknownComponent(file, node, node.name, [...words, ...declared]);
      }
    });
  };
}

/** Where the code in a node begins, if it is or has any. Only @astrojs/mdx knows tags without a name. */
function placeOfCode(node: Nodes): Position | undefined {
  const isCode = node.type === 'mdxjsEsm' || isExpression(node) || (isTag(node) && node.name === null);
  const own = isTag(node) && !isWord(node.name) ? node.attributes.find((one) => !isStatic(one)) : undefined;
  const start = (isCode ? node : own)?.position?.start;
  return start && { line: start.line, column: start.column };
}

/**
 * Reports a value that a quotation mark of its own text ends, where the rest can be read as names of attributes:
 * `title="He said "a > b""`. Whatever stands behind that mark is no attribute.
 */
function checkQuotes(tag: Tag, file: VFile): void {
  const source = String(file);
  const isGlued = ({ position }: Attribute) => /["']/.test(source.charAt((position?.start.offset ?? 0) - 1));
  const glued = tag.attributes.findIndex(isGlued);
  const early = glued < 0 ? undefined : earlyEnd(source, tag.position?.start.offset ?? 0);
  if (!early) return;
  tag.attributes = tag.attributes.slice(0, glued);
  endsEarly(file, source, early);
}

function htmlElement(tag: Tag, name: string): RootContent {
  const attributes = tag.attributes.filter(isStatic);
  const properties = Object.fromEntries(
    attributes.map(({ name, value }) => [htmlName(name) === 'id' ? 'id' : name, value ?? true]),
  );
  const written = tag.type === 'mdxJsxTextElement' ? part : element;
  return { ...written(name, properties, tag.children), position: tag.position };
}

function checkElement(tag: Tag, name: string, file: VFile): void {
  if (name === 'img') html.rawImage(file, tag, textOf(tag, 'src'), textOf(tag, 'alt'));
  else if (forbiddenElements.has(name)) html.forbiddenElement(file, tag, name);
  else if (!knownElements.has(name)) {
    const component = words.find((word) => word.toLowerCase() === name);
    html.unknownElement(file, tag, name, { known: knownElements, component });
  } else if (isMeantAsComponent(tag, name)) html.otherCase(file, tag, name);
  else checkAttributes(tag, file);
}

/** Whether an element that HTML has too was to be the component: it has what the component needs. */
function isMeantAsComponent(tag: Tag, name: string): boolean {
  const has = (prop: string) =>
    tag.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name.toLowerCase() === prop);
  if (name === 'cite') return has('id') || tag.children.length === 0;
  return name === 'figure' && ['src', 'alt', 'caption', 'credit'].some(has);
}

function textOf(tag: Tag, name: string): string {
  const attribute = tag.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : '';
}

function isStatic(
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
): attribute is MdxJsxAttribute & { value: string | null | undefined } {
  return (
    attribute.type === 'mdxJsxAttribute' && (attribute.value === null || typeof attribute.value !== 'object')
  );
}
