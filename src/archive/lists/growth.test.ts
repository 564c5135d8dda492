import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../model.ts';
import { Relations } from '../related/related.ts';
import { actor, archiveOf, briefing, place, topic } from '../sample.ts';

/** An archive in which a few actors are in most briefings, as in life. */
function archiveOfSize(size: number): Archive {
  const skewed = (index: number, count: number) => Math.floor(count * (((index * 7919) % 1000) / 1000) ** 4);
  return archiveOf({
    actors: Array.from({ length: 400 }, (_, index) => actor(`actor-${index}`)),
    places: Array.from({ length: 60 }, (_, index) => place(`place-${index}`)),
    topics: Array.from({ length: 40 }, (_, index) => topic(`topic-${index}`)),
    briefings: Array.from({ length: size }, (_, index) => {
      const year = 2000 + (index % 19);
      const day = `${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
      const actors = [skewed(index, 400), skewed(index + 1, 400), skewed(index + 2, 400)];
      return briefing(`${year}/briefing-${index}`, {
        date: `${year}-${day}`,
        actors: [...new Set(actors)].map((number) => `actor-${number}`),
        location: `place-${skewed(index + 3, 60)}`,
        topics: [`topic-${skewed(index + 4, 40)}`],
      });
    }),
  });
}

/** How many briefings are looked at to relate 200 of an archive. */
function workIn(archive: Archive): number {
  const relations = new Relations(archive);
  const step = Math.floor(archive.briefings.length / 200);
  const asked = archive.briefings.filter((_, index) => index % step === 0).slice(0, 200);
  let looks = 0;
  for (const one of archive.briefings) {
    const { cast } = one;
    Object.defineProperty(one, 'cast', { get: () => ((looks += 1), cast) });
  }
  const related = asked.flatMap((one) => [...relations.before(one), ...relations.since(one)]);
  assert.ok(related.length > 0);
  return looks;
}

test('relating briefings takes no more work in an archive four times the size', () => {
  const small = workIn(archiveOfSize(5_000));
  const large = workIn(archiveOfSize(20_000));

  assert.ok(large < 1.5 * small, `${small} looks in 5,000 briefings, ${large} in 20,000`);
});
