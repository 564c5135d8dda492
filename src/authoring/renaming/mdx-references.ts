import type { Definition, Link, Nodes } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { TextEdit } from '../../base/text/text-edits.ts';
import { isExpression, isTag } from '../../mdx/nodes.ts';
import { idsIn, vocabulary } from '../../mdx/vocabulary.ts';
import { idPaths } from './id-paths.ts';
import { mayName, newAddress, type Renaming } from './renaming.ts';
import { searchReferences } from './search-references.ts';

/** What of an MDX text changes with an id, and what only its author can change. */
interface MdxReferences {
  edits: TextEdit[];
  /** Lines on which code holds the old id. */
  inCode: number[];
}

/** The props that hold ids, as `Word.prop`, each with what it names. */
const props = new Map(
  Object.entries(vocabulary).flatMap(([word, schema]) =>
    idPaths(schema).map(({ kind, path }) => [[word, ...path].join('.'), kind] as const),
  ),
);

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

interface Span {
  start: number;
  end: number;
}

/** The text that is looked through, and what for. */
interface Text {
  body: string;
  /** Of the page that it is on. */
  address: string;
  renaming: Renaming;
}

/**
 * Edits that give what is renamed its new id in an MDX text: in props of the vocabulary and in links.
 *
 * @param address of the page that the text is on, for relative links
 * @throws when the MDX is malformed
 */
export function mdxReferences(body: string, address: string, renaming: Renaming): MdxReferences {
  const found: MdxReferences = { edits: [], inCode: [] };
  const { edits, inCode } = found;
  const text: Text = { body, address, renaming };

  visit(parser.parse(body), (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      edits.push(...addressEdits(node.url, destination(node), text));
    } else if (isTag(node)) {
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
          edits.push(...attributeEdits(attribute, attribute.value, node.name, text));
        } else if (isNamedIn(attribute, body, renaming.from)) {
          inCode.push(lineOf(attribute));
        }
      }
    } else if ((node.type === 'mdxjsEsm' || isExpression(node)) && isNamedIn(node, body, renaming.from)) {
      inCode.push(lineOf(node));
    }
  });
  return found;
}

function attributeEdits(
  attribute: MdxJsxAttribute,
  value: string,
  tag: string | null,
  text: Text,
): TextEdit[] {
  const { body, renaming } = text;
  const { start, end } = spanOf(attribute);
  const span = { start: body.indexOf('=', start) + 1, end };
  if (attribute.name === 'href') return addressEdits(value, span, text);
  const isOfKind = props.get(`${tag}.${attribute.name}`) === renaming.kind;
  if (!isOfKind || !idsIn(value).includes(renaming.from)) return [];
  const written = body.slice(span.start, span.end);
  const found = [...written.matchAll(/[a-z0-9/-]+/g)].find(([id]) => id === renaming.from);
  if (!found) return [];
  return [{ offset: span.start + found.index, was: renaming.from, now: renaming.to }];
}

/** What an MDX text refers to by its place beside the file: images, links and imports. */
export function relativeAddresses(body: string): string[] {
  const addresses: string[] = [];
  visit(parser.parse(body), (node) => {
    if ('url' in node) addresses.push(node.url);
    if (node.type === 'mdxjsEsm') addresses.push(...(/["']\.[^"']*/.exec(node.value) ?? []));
    if (!isTag(node)) return;
    for (const { name, value } of node.attributes.filter((one) => one.type === 'mdxJsxAttribute')) {
      if ((name === 'src' || name === 'href') && typeof value === 'string') addresses.push(value);
    }
  });
  return addresses.filter((address) => !/^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(address));
}

/** Relative addresses that change become absolute; what follows `?` or `#` stays, unless it is a search for the id. */
function addressEdits(href: string, span: Span, { body, address, renaming }: Text): TextEdit[] {
  const path = href.replace(/[?#].*$/s, '');
  if (path === '') return [];
  const site = 'https://archive.invalid';
  const resolved = URL.parse(path, site + address);
  if (resolved?.origin !== site) return [];
  const changed = newAddress(resolved.pathname, renaming);
  if (changed !== undefined) return replaced(path, changed, span, body);
  return searchReferences(resolved.pathname, href, renaming).flatMap(({ was, now }) =>
    replaced(was, now, span, body),
  );
}

/** Where a link's address is written: after its text or label. */
function destination(node: Link | Definition): Span {
  const { start, end } = spanOf(node);
  const last = node.type === 'link' ? node.children.at(-1) : undefined;
  return { start: last ? spanOf(last).end : start, end };
}

/** Puts `now` where `was` stands whole within a span, at the first place. */
function replaced(was: string, now: string, span: Span, body: string): TextEdit[] {
  const ends = (sign: string) => !/[a-z0-9-]/i.test(sign);
  for (let at = body.indexOf(was, span.start); at >= 0 && at < span.end; at = body.indexOf(was, at + 1)) {
    const end = at + was.length;
    if (ends(body.charAt(at - 1)) && ends(body.charAt(end))) return [{ offset: at, was, now }];
  }
  return [];
}

type Positioned = Pick<Nodes, 'position'>;

function isNamedIn(node: Positioned, body: string, id: string): boolean {
  const { start, end } = spanOf(node);
  return mayName(body.slice(start, end), id);
}

function spanOf({ position }: Positioned): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function lineOf({ position }: Positioned): number {
  return position?.start.line ?? 1;
}
