import { dateInWords } from '../../base/days/date-words.ts';
import type { PartialDate } from '../../base/days/dates.ts';
import { groupedBy } from '../../base/order.ts';
import { withCommas } from '../../base/text/punctuation.ts';
import { actorWords, factWords, placeWords } from '../../base/words.ts';
import type { Actor, Archive, Place, Topic } from '../model.ts';
import { nameAsSeen } from '../names.ts';
import { writable } from './writable.ts';

/**
 * Notes on actors, places and topics of one name what sets them apart, for lists in which names stand alone: the
 * years of actors or their country, the place around a place, the topic above a topic, and else the kind. The first
 * of these counts by which all of the name differ; of actors, where there is none, all of them together. Those that
 * readers do not know of set nobody apart.
 */
export function setApart({ actors, places, topics }: Pick<Archive, 'actors' | 'places' | 'topics'>): void {
  among(
    actors,
    [
      lifeYears,
      ({ country }) => country?.name,
      ({ kind }) => actorWords.kinds[kind],
      (one) => actorInFull(one),
    ],
    (one) => actorInFull(one, lifeYears(one)),
  );
  among(places, [({ within }) => within?.name, ({ kind }) => placeWords.kinds[kind], placeInFull]);
  among(topics, [({ broader }) => broader?.name]);
}

function among<One extends Actor | Place | Topic>(
  all: readonly One[],
  marks: ((one: One) => string | undefined)[],
  otherwise?: (one: One) => string,
): void {
  for (const [, namesakes] of groupedBy(all, ({ name }) => nameAsSeen(name))) {
    if (namesakes.length === 1) continue;
    const told = marks
      .map((mark) => namesakes.map(mark))
      .filter((some) => new Set(some).size === some.length);
    // One that says something of each is better than one of which somebody has none.
    const best =
      told.find((some) => !some.includes(undefined)) ??
      told[0] ??
      (otherwise ? namesakes.map(otherwise) : []);
    namesakes.forEach((one: Actor | Place | Topic, index) => {
      writable(one).apart = best[index];
    });
  }
}

/** The years of somebody, as they stand beside the name. */
export function lifeYears({ began, ended }: Pick<Actor, 'began' | 'ended'>): string | undefined {
  if (began === undefined && ended === undefined) return undefined;
  return factWords.years({ began: began && yearIn(began), ended: ended && yearIn(ended) });
}

function actorInFull({ kind, country }: Actor, years?: string): string {
  const where = withCommas([country?.name, years].filter((one) => one !== undefined));
  return factWords.inFull({ kind: actorWords.kinds[kind], where: where === '' ? undefined : where });
}

function placeInFull({ kind, within }: Place): string {
  return factWords.inFull({ kind: placeWords.kinds[kind], where: within?.name });
}

function yearIn(date: PartialDate): string {
  return dateInWords(date.slice(0, 4));
}
