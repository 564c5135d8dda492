import { piece } from './put-below.ts';

/** What is in the archive's language: texts, names and titles, whose direction is their own, and days. */
const ofArchive = /\sdir="auto"|\sclass="(?:[^"]*\s)?prose[\s"]|^\sdatetime=/;

/**
 * Says of each part of a page in which language it is. The words of the interface are English, so in an archive in
 * another language the page as a whole is marked as English, and what authors wrote as theirs.
 *
 * @param html a finished page, whose root names the language of the archive
 */
export function markEnglish(html: string): string {
  const [, language = 'en'] = /<html[^>]*?\slang="([^"]*)"/.exec(html) ?? [];
  if (/^en\b/i.test(language)) return html;
  return html.replace(piece, (all: string, ...[raw, , name, attributes = '']: (string | undefined)[]) => {
    if (raw !== undefined || name === undefined || /\slang=/.test(attributes)) return all;
    const own = name === 'body' ? 'en' : ofArchive.test(attributes) ? language : undefined;
    return own === undefined ? all : `<${name} lang="${own}"${all.slice(1 + name.length)}`;
  });
}
