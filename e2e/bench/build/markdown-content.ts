import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

/*
 * Eleventy and Hugo do not read MDX. They get the same texts in Markdown, with the vocabulary written out in
 * HTML, and the names of subjects as data.
 */

/** Writes an archive as Markdown below `to`: `content/briefings/`, and all names as `data/subjects.json`. */
export async function writeMarkdown(content: string, to: string): Promise<void> {
  const subjects: Record<string, Record<string, string>> = {};
  for (const kind of ['actors', 'places', 'topics']) {
    const names: Record<string, string> = (subjects[kind] = {});
    for (const file of await readdir(join(content, kind))) {
      const { name } = parse(await readFile(join(content, kind, file), 'utf8')) as { name: string };
      names[basename(file, '.yaml')] = name;
    }
  }
  await mkdir(join(to, 'data'), { recursive: true });
  await writeFile(join(to, 'data', 'subjects.json'), JSON.stringify(subjects));
  const paths = await readdir(join(content, 'briefings'), { recursive: true });
  for (const path of paths.filter((one) => one.endsWith('.mdx')))
    await writeBriefing(content, join(to, 'content'), join('briefings', path));
}

/** Writes one briefing of an archive as Markdown. */
export async function writeBriefing(content: string, to: string, path: string): Promise<void> {
  const [, head = '', body = ''] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(await readFile(join(content, path), 'utf8')) ?? [];
  const { location, ...data } = parse(head) as Record<string, unknown>;
  const front = stringify({ ...data, places: [location] });
  const target = join(to, path.replace(/\.mdx$/, '.md'));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, `---\n${front}---\n${inHtml(body)}`);
}

function inHtml(text: string): string {
  return text
    .replace(/<Cite id="([^"]*)" \/>/g, '<sup><a href="#source-$1">$1</a></sup>')
    .replace(/<(Actor|Place) id="([^"]*)" \/>/g, (_, kind: string, id: string) => linked(kind, id, id))
    .replace(/<(Actor|Place) id="([^"]*)">(.*?)<\/\1>/gs, (_, kind: string, id: string, words: string) =>
      linked(kind, id, words),
    )
    .replace(/<Statement by="([^"]*)"[^>]*>/g, '<blockquote cite="/actors/$1/">')
    .replaceAll('</Statement>', '</blockquote>')
    .replace(/<(\/?)(?:Note|KeyPoints)>/g, '<$1aside>');
}

function linked(kind: string, id: string, words: string): string {
  return `<a href="/${kind.toLowerCase()}s/${id}/">${words}</a>`;
}
