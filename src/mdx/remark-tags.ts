import type { Program } from 'estree';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import * as messages from './messages.ts';
import { element, isExpression, isTag, part } from './nodes.ts';
import { outlineOf } from './outline-of.ts';
import { isWord, words, type Tag } from './vocabulary.ts';

const forbiddenElements = new Set([
  'script',
  'iframe',
  'style',
  'object',
  'embed',
  'link',
  'meta',
  'base',
  'form',
]);

/**
 * Tells documents from programs, turns HTML tags into elements and reports components that nothing
 * defines.
 */
export function remarkTags() {
  return (tree: Root, file: VFile): void => {
    const outline = outlineOf(file);
    const declared = new Set<string>();
    visit(tree, 'mdxjsEsm', (node) => {
      outline.program = true;
      for (const name of declaredNames(node.data?.estree)) declared.add(name);
    });

    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (isExpression(node)) outline.program = true;
      if (!isTag(node) || isWord(node.name)) return undefined;
      if (node.name && /^[a-z]/.test(node.name) && !node.name.includes('.')) {
        checkElement(node, node.name, file);
        if (node.attributes.every(isStatic)) {
          parent.children[index] = htmlElement(node, node.name);
          return undefined;
        }
      } else if (node.name && !declared.has(node.name.split('.')[0] ?? '')) {
        messages.unknownComponent(file, node, node.name, [...words, ...declared]);
      }
      outline.program = true;
      return undefined;
    });
  };
}

function htmlElement(tag: Tag, name: string): RootContent {
  const attributes = tag.attributes.filter(isStatic);
  const properties = Object.fromEntries(attributes.map(({ name, value }) => [name, value ?? true]));
  const written = tag.type === 'mdxJsxTextElement' ? part : element;
  return { ...written(name, properties, tag.children), position: tag.position };
}

function checkElement(tag: Tag, name: string, file: VFile): void {
  if (forbiddenElements.has(name)) messages.forbiddenElement(file, tag, name);
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    if (/^(on|style$)/i.test(attribute.name)) messages.forbiddenAttribute(file, tag, attribute.name);
  }
}

function isStatic(
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
): attribute is MdxJsxAttribute & { value: string | null | undefined } {
  return (
    attribute.type === 'mdxJsxAttribute' && (attribute.value === null || typeof attribute.value !== 'object')
  );
}

/** The names that a file's imports and exports define. */
function declaredNames(program: Program | null | undefined): string[] {
  return (program?.body ?? []).flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') return statement.specifiers.map(({ local }) => local.name);
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const { declaration } = statement;
    if (declaration?.type === 'VariableDeclaration') {
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    }
    return declaration?.id ? [declaration.id.name] : [];
  });
}
