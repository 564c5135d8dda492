import { fileAt } from '../base/old-addresses.ts';
import { counted } from '../base/text/counted.ts';
import { bytes, numberInWords, seconds } from '../base/text/measures.ts';
import { packagesToAdd } from '../formats/cards/card-files.ts';
import type { MadeSite } from './make-site.ts';
import type { Phases } from './phases.ts';

/** What a site has, in a sentence. */
export function summaryOf({
  archive,
  records,
  files,
}: Pick<MadeSite, 'archive' | 'records' | 'files'>): string {
  const old = new Set(archive.redirects.map(({ from }) => fileAt(from)));
  const pages = files.filter(({ path }) => path.endsWith('.html') && !old.has(path)).length;
  const programs = [...archive.briefings, ...archive.withdrawn, ...archive.stories, ...archive.pages].filter(
    ({ outline }) => outline.program,
  ).length;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return [
    `${counted(archive.briefings.length, 'briefing')} on ${counted(pages, 'page')};`,
    ...(programs > 0 ? [`${counted(programs, 'text is a program', 'texts are programs')};`] : []),
    ...(old.size > 0
      ? [`${counted(old.size, 'old address', 'old addresses')} ${old.size > 1 ? 'lead' : 'leads'} on;`]
      : []),
    `search finds ${counted(records, 'entry', 'entries')};`,
    `${counted(files.length, 'file')}, ${bytes(size)}.`,
    ...lacking(packagesToAdd(archive)),
  ].join(' ');
}

/** What it took to make it, in a sentence. */
export function effort({ kept }: Pick<MadeSite, 'kept'>, { slowest }: Pick<Phases, 'slowest'>): string {
  return [
    `${numberInWords(kept)} pages as they were`,
    ...(slowest ? [`slowest: ${slowest.name}, ${seconds(slowest.time)}`] : []),
  ]
    .join('; ')
    .concat('.');
}

/** Which packages bring letters that pictures for links have to leave out. */
function lacking(packages: string[]): string[] {
  if (packages.length === 0) return [];
  const names = packages.map((name) => `@fontsource/${name}`).join(' ');
  return [`Cards leave out titles whose letters no face has; npm install ${names} brings them.`];
}
