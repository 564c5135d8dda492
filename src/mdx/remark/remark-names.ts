import type { Node, Pattern, Program } from 'estree';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Position } from '../../base/text/text-positions.ts';
import * as messages from '../findings/tag-messages.ts';
import { isExpression, isTag } from '../nodes.ts';
import { declaredNames, namesIn } from '../tags/declared-names.ts';
import { visit } from '../visit.ts';
import { isWord, type Tag } from '../vocabulary.ts';

/** What every program may use: the language's own names, and those that MDX gives a text. */
const given: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(globalThis),
  ...['props', 'components', 'frontmatter', 'file', 'url', 'Astro', 'arguments', 'undefined'],
]);

/** Reports names in braces that nothing defines: mostly words that were never meant as code. */
export function remarkNames() {
  return (tree: Root, file: VFile): void => {
    const programs: Code[] = [];
    const declared = new Set(given);
    visit(tree, (node) => {
      if (node.type === 'mdxjsEsm') {
        for (const name of declaredNames(node.data?.estree)) declared.add(name);
        if (node.data?.estree) programs.push({ program: node.data.estree, where: { kind: 'program' } });
      }
      if (isExpression(node) && node.data?.estree)
        programs.push({ program: node.data.estree, where: { kind: 'braces', node } });
      // The vocabulary takes no code at all, which is said of the prop.
      if (isTag(node) && !isWord(node.name)) programs.push(...node.attributes.flatMap(codeOf));
    });
    const isProgram = programs.some(({ where }) => where.kind === 'program');
    for (const { program, where } of programs) {
      for (const { name, position } of freeNames(program, declared))
        messages.unknownName(file, position, { name, where, isProgram });
    }
  };
}

interface Code {
  program: Program;
  where: messages.CodePosition;
}

function codeOf(attribute: Tag['attributes'][number]): Code[] {
  const holder = typeof attribute.value === 'object' ? attribute.value : attribute;
  const data: unknown = Reflect.get(Object(holder), 'data');
  const program: unknown = Reflect.get(Object(data), 'estree');
  const prop = attribute.type === 'mdxJsxAttribute' ? attribute.name : undefined;
  return isProgram(program) ? [{ program, where: { kind: 'prop', prop } }] : [];
}

function isProgram(value: unknown): value is Program {
  return Reflect.get(Object(value), 'type') === 'Program';
}

interface Name {
  name: string;
  position: Position;
}

/** Each name that a program uses and neither it nor the file defines, once. Scopes within it count as one. */
function freeNames(program: Program, declared: ReadonlySet<string>): Name[] {
  const own = new Set<string>();
  const used = new Map<string, Position>();
  walk(program, undefined, '', own, used);
  return [...used]
    .filter(([name]) => !own.has(name) && !declared.has(name))
    .map(([name, position]) => ({ name, position }));
}

function walk(
  node: Node,
  parent: Node | undefined,
  key: string,
  own: Set<string>,
  used: Map<string, Position>,
): void {
  for (const name of boundBy(node)) own.add(name);
  if (node.type === 'Identifier' && !isLabel(parent, key) && !used.has(node.name)) {
    const { line = 1, column = 0 } = node.loc?.start ?? {};
    used.set(node.name, { line, column: column + 1 });
  }
  for (const [name, value] of Object.entries(node)) {
    const inner: unknown[] = Array.isArray(value) ? value : [value];
    for (const one of inner) if (isNode(one)) walk(one, node, name, own, used);
  }
}

function boundBy(node: Node): string[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return namesIn(node.id);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return [
        ...node.params.flatMap((one: Pattern) => namesIn(one)),
        ...('id' in node && node.id ? [node.id.name] : []),
      ];
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id ? [node.id.name] : [];
    case 'CatchClause':
      return namesIn(node.param);
    case 'ImportDeclaration':
      return node.specifiers.map(({ local }) => local.name);
    default:
      return [];
  }
}

/** Whether an identifier is a key, a member or a label, and no name of its own. */
function isLabel(parent: Node | undefined, key: string): boolean {
  switch (parent?.type) {
    case 'MemberExpression':
      return key === 'property' && !parent.computed;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return key === 'key' && !parent.computed;
    case 'ImportSpecifier':
    case 'ExportSpecifier':
    case 'ExportAllDeclaration':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
      return true;
    default:
      return false;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';
}
