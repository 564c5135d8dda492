import type { CalendarDate } from '../../base/days/dates.ts';
import type { Finding } from '../../base/problems.ts';
import { withCommas, withSemicolons } from '../../base/text/punctuation.ts';
import { officeWords } from '../../base/words.ts';
import type { Where } from '../findings/finding-position.ts';
import * as messages from '../findings/speaker-messages.ts';
import type { Actor, Speaker, Statement } from '../model.ts';
import { nameOn } from '../names.ts';
import { isCalled, officeInWords, officeOn, officesHeldOn } from '../offices.ts';

/**
 * Actors as they speak on a day, each in an office.
 *
 * @param as the title of an office of theirs, which has to be held that day, or another capacity, which all of them
 *   have
 */
export function speakersOn(
  actors: Actor[],
  { on, as }: { on: CalendarDate; as?: string | undefined },
  where: Where,
  findings: Finding[],
): Speaker[] {
  const isOffice =
    as !== undefined && actors.some(({ offices }) => offices.some((office) => isCalled(office, as)));
  return actors.map((actor): Speaker => {
    const speaker = speakerOn(actor, on);
    if (as === undefined) return speaker;
    if (!isOffice) return { ...speaker, as };
    const offices = actor.offices.filter((office) => isCalled(office, as));
    const office = officeOn({ ...actor, offices }, on);
    if (offices.length > 0 && !office) {
      const held = officesHeldOn(actor, on).map(({ title }) => title);
      findings.push(messages.officeOfOtherDays(where, { name: speaker.name, as, on, held }));
    }
    return office ? { ...speaker, office, offices: [office] } : speaker;
  });
}

/** An actor as they speak on a day: by the name of then, in the offices of then. */
export function speakerOn(actor: Actor, on: CalendarDate): Speaker {
  const offices = officesHeldOn(actor, on);
  return { actor, name: nameOn(actor, on), office: offices[0], offices, on };
}

/** The offices in which somebody speaks, each in words. */
export function officesOf({ offices = [], on }: Partial<Speaker> = {}): string[] {
  return offices.map((office) => officeInWords(office, on));
}

/** In what capacities somebody speaks, each in words: what the author says, and every office. */
export function capacitiesEach(speaker: Speaker): string[] {
  return [...(speaker.as ? [speaker.as] : []), ...officesOf(speaker)];
}

/** In what capacity somebody speaks: `Foreign Secretary, United Kingdom`, `host`, or all of them. */
export function capacityOf(speaker: Speaker): string {
  return withSemicolons(capacitiesEach(speaker));
}

/** Who speaks, each in what capacity: `Boris Johnson (Foreign Secretary, United Kingdom); Rex Tillerson`. */
export function speakersInWords({ speakers }: Pick<Statement, 'speakers'>): string {
  return withSemicolons(
    speakers.map((speaker) => officeWords.speaker({ name: speaker.name, capacity: capacityOf(speaker) })),
  );
}

/** In what capacity it was said: that of one speaker alone, of several who was what; empty where nobody held any. */
export function capacitiesOf({ speakers }: Pick<Statement, 'speakers'>): string {
  const capacities = speakers.map(capacityOf);
  const [alone = ''] = capacities;
  if (speakers.length <= 1 || capacities.every((capacity) => capacity === '')) return alone;
  return speakersInWords({ speakers });
}

/** Who speaks, by name alone. */
export function speakerNames({ speakers }: Pick<Statement, 'speakers'>): string {
  return withCommas(speakers.map(({ name }) => name));
}
