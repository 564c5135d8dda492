import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { isEnglish } from '../../base/languages.ts';

/** What is asked of whoever begins an archive. */
export interface Start {
  title: string;
  /** Where the site will be served. */
  url: string;
  language: string;
  publisher: string;
  /** The generator's repository on GitHub, as `owner/name`. */
  generator: string;
  /** A tag or commit of it. */
  version: string;
}

/** The files that every new archive has, as they stand beside this module. */
const templates = join(import.meta.dirname, 'start');

/** Files of this project that serve in every archive as they are. */
const shared = ['.vscode/briefing.code-snippets', '.vscode/extensions.json'];

/** Git and editors would take these for their own where they stand. */
const renamed: Record<string, string> = { gitignore: '.gitignore' };

/**
 * The texts of the files that every new archive has, by path, with what is put into them still open.
 *
 * @param project the generator's folder
 */
export async function startTemplates(project: string): Promise<Map<string, string>> {
  const entries = await readdir(templates, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(templates.length + 1));
  const texts = [
    ...paths
      .sort()
      .map((path) => [renamed[path] ?? path.replaceAll('\\', '/'), join(templates, path)] as const),
    ...shared.map((path) => [path, join(project, path)] as const),
  ].map(async ([path, file]) => [path, await readFile(file, 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

/**
 * The files of a new archive, by path.
 *
 * @param today the day of its first briefing
 * @param pinned a workflow that pins each action used by its hash, with the version in a comment
 */
export function startFiles(
  start: Start,
  found: Map<string, string>,
  today: string,
  pinned: string,
): Map<string, string> {
  const files = new Map([['archive.yaml', archiveText(start)]]);
  for (const [path, text] of found) {
    const filled = path.startsWith('.github/')
      ? withPins(text, pinned)
          .replaceAll('GENERATOR', () => start.generator)
          .replaceAll('VERSION', () => start.version)
      : text
          .replaceAll('DATE', today)
          .replaceAll('TITLE', () => start.title)
          .replaceAll('GENERATOR-URL', () => `https://github.com/${start.generator}`);
    files.set(
      path.replace(/^briefings\//, `briefings/${today.slice(0, 4)}/`),
      path.endsWith('.mdx') ? inEnglish(filled, start.language) : filled,
    );
  }
  return files;
}

/** A first text, which is in English, says so in an archive that is not: else it is laid out as the archive is. */
function inEnglish(text: string, language: string): string {
  return isEnglish(language) ? text : text.replace(/^(summary: .*)$/m, '$1\nlanguage: en');
}

/** `archive.yaml` of a new archive. */
export function archiveText({
  title,
  url,
  language,
  publisher,
}: Omit<Start, 'generator' | 'version'>): string {
  const fields = {
    title,
    description: 'An archive of briefings. Say here in a sentence or two what it holds.',
    ...{ url, language, publisher },
    licence: 'All rights reserved',
  };
  return `${stringify(fields, { lineWidth: 0 })}# Terms on which others may use the texts have a name and an address:
# licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
`;
}

/** @throws when the workflow does not pin an action */
function withPins(text: string, pinned: string): string {
  return text.replace(/uses: ([\w-]+\/[\w-]+)@PINNED/g, (_, action: string) => {
    const pin = new RegExp(`uses: (${action}@[0-9a-f]{40} # v[\\d.]+)`).exec(pinned)?.[1];
    if (pin === undefined) throw new Error(`The generator's workflow does not pin ${action} by its hash.`);
    return `uses: ${pin}`;
  });
}

/** The repository on GitHub that an address of git's leads to, as `owner/name`. */
export function repositoryAt(address: string): string | undefined {
  return /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address.trim())?.[1];
}
