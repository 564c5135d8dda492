import { dateInWords } from '../../base/dates.ts';
import type { Archive } from '../../archive/model.ts';
import { placeChain } from '../../archive/trees.ts';
import { cardUrl, siteCardUrl } from '../../base/urls.ts';
import type { MadeFile } from '../made-file.ts';
import { cardPng, type Card } from './card.ts';

/** The pictures that stand beside links to the site elsewhere. */
export function* cardFiles(archive: Archive): Generator<MadeFile> {
  const site = archive.site.title;
  yield cardFile(siteCardUrl, { site: '', headline: site, line: '' });
  for (const { url, title, date, location } of [...archive.briefings, ...archive.withdrawn]) {
    const where = [location, ...placeChain(location)].map(({ name }) => name).join(', ');
    yield cardFile(cardUrl(url), { site, headline: title, line: `${dateInWords(date)} · ${where}` });
  }
  for (const { url, name, summary = '' } of archive.actors) {
    yield cardFile(cardUrl(url), { site, headline: name, line: summary });
  }
}

function cardFile(path: string, card: Card): MadeFile {
  return { path: path.slice(1), shows: card, make: () => cardPng(card) };
}
