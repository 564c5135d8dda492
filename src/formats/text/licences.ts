import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../../archive/model.ts';
import { licenceWords } from '../../base/words.ts';

/** A package of which a site ships something. */
interface Shipped {
  name: string;
  /** What of it is shipped. */
  what: string;
  /** A module or file of it that can be resolved. */
  entry: string;
}

/** Faces and scripts, which every site ships. A test finds all that are. */
const always: Shipped[] = [
  face('@fontsource-variable/public-sans', 'Public Sans'),
  face('@fontsource/source-serif-4', 'Source Serif 4'),
  { name: 'lit-html', what: licenceWords.drawing, entry: 'lit-html' },
  { name: 'pagefind', what: licenceWords.search, entry: 'pagefind' },
  { name: 'vite', what: licenceWords.loading, entry: 'vite' },
];

const map: Shipped = {
  name: 'world-atlas',
  what: licenceWords.maps,
  entry: 'world-atlas/countries-110m.json',
};

/** The packages of which a site ships something: those of maps only where it has one. */
export function shippedIn({ places }: Pick<Archive, 'places'>): Shipped[] {
  return [...always, ...(places.some(({ coordinates }) => coordinates) ? [map] : [])];
}

/** The licences of what a site ships and its publisher did not make, from the packages that it comes from. */
export function licencesOf(archive: Pick<Archive, 'places' | 'site'>): string {
  const { title, licence, publisher } = archive.site;
  const head = licenceWords.head({ archive: title, licence: licence.name, publisher: publisher.name });
  const notices = shippedIn(archive).map((one) => {
    const folder = folderOf(one);
    const version = versionIn(folder);
    return `${one.what}\n${licenceWords.package({ name: one.name, version })}\n\n${licenceIn(folder)}\n`;
  });
  return [head, ...notices].join(`\n${'-'.repeat(72)}\n\n`);
}

function versionIn(folder: string): string {
  const described: unknown = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  return String(Reflect.get(Object(described), 'version'));
}

/** The folder of a package, with a stroke behind it. */
function folderOf({ name, entry }: Shipped): string {
  const file = fileURLToPath(import.meta.resolve(entry)).replaceAll('\\', '/');
  const within = `/node_modules/${name}/`;
  return file.slice(0, file.lastIndexOf(within) + within.length);
}

/** What the licence files of a package say of the package itself. @throws when it has none */
function licenceIn(folder: string): string {
  // Some have a folder of them, with those of what the package only works with.
  const paths = ['', 'LICENSE/'].flatMap((within) => filesIn(folder + within).map((name) => within + name));
  const files = paths.filter((path) => /(?:^|\/)licen[cs]e(?:\.\w+)?$/i.test(path));
  if (files.length === 0) throw new Error(`${folder} has no licence file.`);
  const texts = files.map((path) => readFileSync(folder + path, 'utf8'));
  // What Vite bundles for itself reaches no site.
  return texts
    .map((text) => (text.split(/^# Licenses of bundled dependencies$/m)[0] ?? '').trim())
    .join('\n\n');
}

function filesIn(folder: string): string[] {
  const all = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return all.filter((file) => file.isFile()).map(({ name }) => name);
}

function face(name: string, what: string): Shipped {
  return { name, what: licenceWords.typeface({ name: what }), entry: `${name}/unicode.json` };
}
