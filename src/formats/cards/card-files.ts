import type { Archive } from '../../archive/model.ts';
import { hasOutput } from '../../archive/outputs.ts';
import { daysOfStory } from '../../archive/stories.ts';
import { placesInWords } from '../../archive/trees.ts';
import { periodInWords } from '../../base/days/periods.ts';
import { cardUrl, siteCardUrl } from '../../base/urls.ts';
import { countWords } from '../../base/words.ts';
import type { MadeFile } from '../made-file.ts';
import type { Card } from './card.ts';
import { drawer } from './draw.ts';
import { isInstalled } from './faces.ts';
import { packagesFor } from './scripts.ts';

/** The pictures that stand beside links to the site elsewhere. */
export function* cardFiles(archive: Archive): Generator<MadeFile> {
  const { colours } = archive.site;
  const drawn = drawer();
  for (const [path, card] of cardsOf(archive)) {
    const shows: Card = colours ? { ...card, accent: colours.accent } : card;
    yield { path: path.slice(1), shows, make: () => drawn(shows) };
  }
}

/** Packages that are not installed and have letters that cards of the archive lack, in the order of their names. */
export function packagesToAdd(archive: Archive): string[] {
  if (!hasOutput('cards', archive.site)) return [];
  const wanted = new Set<string>();
  for (const [, { site, headline, line }] of cardsOf(archive))
    for (const name of packagesFor(`${site} ${headline} ${line}`)) wanted.add(name);
  return [...wanted].filter((name) => !isInstalled(name)).sort();
}

function* cardsOf(archive: Archive): Generator<[path: string, card: Card]> {
  const site = archive.site.title;
  yield [siteCardUrl, { site: '', headline: site, line: '' }];
  for (const briefing of [...archive.briefings, ...archive.withdrawn]) {
    const { url, title, locations } = briefing;
    const line = [periodInWords(briefing), placesInWords(locations, briefing.date)]
      .filter(Boolean)
      .join(' · ');
    yield [cardUrl(url), { site, headline: title, line }];
  }
  for (const { url, name, summary = '' } of archive.actors)
    yield [cardUrl(url), { site, headline: name, line: summary }];
  for (const story of archive.stories) {
    const days = daysOfStory(story);
    const line = days
      ? `${periodInWords(days)} · ${countWords.briefings({ count: story.briefings.length })}`
      : '';
    yield [cardUrl(story.url), { site, headline: story.name, line }];
  }
}
