import type { Archive } from '../archive/model.ts';
import { made } from '../archive/outputs.ts';
import { markdownUrl, recordUrl } from '../base/urls.ts';
import { citationFormats } from './citations/citation-files.ts';

/** A file that a page leads to. */
export interface FileLink {
  format: string;
  type: string;
  href: string;
}

/** A page as data, as far as the site has it. */
export function recordBeside(url: string, site: Archive['site']): FileLink[] {
  return there([{ format: 'JSON', type: 'application/json', href: recordUrl(url) }], site);
}

/** The page of a text as Markdown and as data, as far as the site has them. */
export function textBeside(url: string, site: Archive['site']): FileLink[] {
  const markdown = { format: 'Markdown', type: 'text/markdown', href: markdownUrl(url) };
  return [...there([markdown], site), ...recordBeside(url, site)];
}

/** The files with which reference managers cite a page, if the site has them. */
export function citationsBeside(url: string, site: Archive['site']): Pick<FileLink, 'format' | 'href'>[] {
  return there(
    citationFormats.map(({ name, file }) => ({ format: name, href: url + file })),
    site,
  );
}

/** Those of some files that the site has. */
export function there<File extends Pick<FileLink, 'href'>>(files: File[], site: Archive['site']): File[] {
  return made(files, ({ href }) => href, site);
}
