import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from '@astrojs/compiler-rs';

const root = join(import.meta.dirname, '..', '..');

/** Words in templates that are the same in every language, and those that only authors read, which are English. */
const exceptions: Record<string, string[] | 'all'> = {
  // The format's own name.
  'components/briefing/Cite.astro': ['Markdown'],
  // What browsers are told.
  'layouts/Page.astro': ['Latn', 'width=device-width, initial-scale=1', 'light dark'],
  // The guide for authors.
  'components/guide/OwnIds.astro': 'all',
  'components/guide/Rules.astro': 'all',
};

/** A node of a syntax tree, with whatever belongs to its type. */
type Node = Record<string, unknown> & { type: string };

/** Attributes that a reader sees or hears. */
const said = /^(?:aria-(?:label|description|roledescription)|title|alt|placeholder|label|summary)$/;

/** Elements whose text is for machines, or is the same in every language. */
const silent = new Set(['style', 'script', 'code', 'pre', 'kbd']);

/** What tells a sentence, or a word that begins one, from a name for machines. */
const sentence = /^\s*\p{Lu}\p{Ll}+(?![\w-]*[/=])|\p{L}[,;:.]? +\p{L}/u;

test('no template has words of its own', () => {
  const templates = globSync('**/*.astro', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const found = templates.flatMap((path) => {
    const allowed = exceptions[path] ?? [];
    if (allowed === 'all') return [];
    return literalWords(readFileSync(join(root, path), 'utf8')).flatMap((words) =>
      allowed.includes(words) ? [] : [`${path}: ${words}`],
    );
  });

  assert.ok(templates.length > 100);
  assert.deepEqual(found, []);
});

/** Text between the tags of lit's templates, and in attributes that are read out. */
const wordsInLit =
  /(?<![=-])>\s*[^<>${}`;=()]*\p{L}[^<>${}`;=()]*(?=<|\$)|\b(?:aria-label|title|placeholder|alt)="[^"$]+"/gu;

test('no template of search has words of its own', () => {
  const templates = globSync('search/ask/view/*.ts', { cwd: root });
  const found = templates.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(wordsInLit)].map(([words]) => `${path}: ${words}`),
  );

  assert.ok(templates.length > 5);
  assert.deepEqual(found, []);
  assert.equal([...'html`<p title="One">Two ${3}</p>`'.matchAll(wordsInLit)].length, 2);
});

test('finds words between tags, in attributes that are read out, and in code, and passes over others', () => {
  const template = `---
import type { Day } from 'Some Where';
interface Props { of: 'One Two' }
const facts = { term: 'Born', kind: 'person', url: \`/actors/\${1}\` };
---

<p class="One two">Two {facts.length} <code>npm run new</code></p>
<a aria-label="three" href="/four/five/">{facts.kind === 'person' ? 'Six seven' : 'eight'}</a>
<Section heading="Nine" id="section_nine" note={\`\${facts.length} of ten\`} />
<style>p { content: 'Eleven twelve'; }</style>`;

  assert.deepEqual(literalWords(template), ['Born', 'Two', 'three', 'Six seven', 'Nine', 'of ten']);
});

/**
 * The words for readers that stand in a template: text between tags, attributes that are read out, and texts in
 * code that read like a sentence.
 *
 * @param template the text of an `.astro` file
 */
function literalWords(template: string): string[] {
  const found: string[] = [];
  const add = (text: unknown, form: RegExp) => {
    if (typeof text === 'string' && form.test(text.replace(/<[^>]*>?/g, '')))
      found.push(text.replace(/\s+/g, ' ').trim());
  };
  const visit = (node: Node): void => {
    if (node.type === 'JSXText') add(node.value, /\p{L}/u);
    else if (node.type === 'Literal') add(node.value, sentence);
    else if (node.type === 'TemplateElement') add((node.value as { cooked?: string }).cooked, sentence);
    else if (node.type === 'JSXAttribute') visitAttribute(node);
    else if (!isSilent(node)) for (const child of childrenOf(node)) visit(child);
  };
  const visitAttribute = ({ name, value }: Node): void => {
    const attribute = nameOf(name);
    if (!isNode(value) || attribute === 'class' || attribute === 'class:list') return;
    if (value.type === 'Literal') add(value.value, said.test(attribute) ? /\p{L}/u : sentence);
    else visit(value);
  };
  visit(parse(template).ast as Node);
  return found;
}

/** Whether nothing in a node is for readers: styles, scripts, code, and what is imported. */
function isSilent({ type, openingElement }: Node): boolean {
  if (type.startsWith('Import') || type.startsWith('TS') || type === 'AstroScript') return true;
  return isNode(openingElement) && silent.has(nameOf(openingElement.name));
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

function nameOf(name: unknown): string {
  if (!isNode(name)) return '';
  if (name.type === 'JSXNamespacedName') return `${nameOf(name.namespace)}:${nameOf(name.name)}`;
  return typeof name.name === 'string' ? name.name : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
