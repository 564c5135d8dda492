import { watch } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentFile } from '../../content/files/content-files.ts';
import { knownIn } from '../known.ts';
import { editorSchemas, type SchemaName } from './editor-schemas.ts';
import { fieldComments } from './field-comments.ts';

const schemaModule = new URL('../../schema/schemas.ts', import.meta.url);

/** Which schema the front matter of an MDX file follows. */
const frontMatterSchemas: Partial<Record<ContentFile['collection'], SchemaName>> = {
  briefings: 'briefing',
  stories: 'story',
  pages: 'page',
};

/**
 * The folder whose `.vscode/` is for a content folder: that of the project for its own `content/`, and the content
 * folder itself for any other, which is opened for itself.
 */
export function editorRoot(content: string, project: string): string {
  return content === join(project, 'content') ? project : content;
}

/**
 * Writes what editors need to know of the content in `content`, below the project's folder `root`, and
 * returns the paths of the files that changed.
 *
 * `.vscode/schemas` is for YAML files. The front matter of MDX is the Astro extension's business, which looks
 * in `.astro/collections`: Astro's own schemas there ask for what the loader adds, and know no ids.
 */
export async function writeEditorFiles(content: string, root: string): Promise<string[]> {
  const known = await knownIn(content);
  const comments = fieldComments(await readFile(schemaModule, 'utf8'));
  const files = new Map<string, unknown>();
  for (const [name, schema] of editorSchemas(known, comments)) {
    files.set(join(root, '.vscode/schemas', `${name}.json`), schema);
    if (Object.values(frontMatterSchemas).includes(name)) {
      files.set(join(root, '.astro/collections', `${name}.schema.json`), schema);
    }
  }
  files.set(join(root, '.astro/collections/collections.json'), frontMatterFiles(known.files));
  const changed: string[] = [];
  for (const [path, data] of files) {
    if (await writeChanged(path, `${JSON.stringify(data, null, 2)}\n`)) changed.push(path);
  }
  return changed;
}

/**
 * Writes the files, and again whenever a file appears or goes away or a YAML file changes, since the ids and
 * names are all that an edit can change in them. Ends with the process, or with `signal`.
 */
export async function keepEditorFiles(content: string, root: string, signal?: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let written = write();
  const writeAgain = () => {
    written = written.then(write);
  };
  watch(content, { recursive: true, persistent: false, ...(signal && { signal }) }, (event, name) => {
    if (event === 'change' && !name?.endsWith('.yaml')) return;
    clearTimeout(timer);
    timer = setTimeout(writeAgain, 200);
  });
  await written;

  async function write(): Promise<void> {
    try {
      await writeEditorFiles(content, root);
    } catch (error) {
      // A file can go away between the listing and the reading; its going away is the next event.
      console.error(String(error));
    }
  }
}

/** Which files have front matter of which schema, as Astro's language server looks it up. */
function frontMatterFiles(files: ContentFile[]) {
  const entries = files.flatMap(({ collection, path }) => {
    const name = frontMatterSchemas[collection];
    const url = decodeURIComponent(pathToFileURL(path).href).toLowerCase();
    return name ? [[url, name] as const] : [];
  });
  const collections = Object.values(frontMatterSchemas).map((name) => ({ name, hasSchema: true }));
  return { collections, entries: Object.fromEntries(entries) };
}

/** Editors read a file again whenever it is written. */
async function writeChanged(path: string, text: string): Promise<boolean> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === text) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return true;
}
