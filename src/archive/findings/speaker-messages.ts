import type { Finding } from '../../base/problems.ts';
import type { Where } from './finding-position.ts';
import { error, warning } from './findings.ts';
import { pathOf } from './subject-messages.ts';

/** A known actor or place that the text names and nothing else of the briefing does. */
export function unlistedName(
  where: Where,
  { kind, id, text }: { kind: string; id: string; text: string },
): Finding {
  const name = text.replace(/\s+/g, ' ');
  const [tag, list] = kind === 'actor' ? ['Actor', `Add ${id} to actors, or write`] : ['Place', 'Write'];
  const message = `"${name}" is the ${kind} ${id}, and is not linked. ${list} <${tag} id="${id}">${name}</${tag}>.`;
  return warning(where, `unlisted-${kind}`, message);
}

/** Somebody in the list of actors and not in the text. @param part what that has of the name, if it may mean them */
export function unnamedActor(where: Where, name: string, part?: string): Finding {
  const advice =
    part === undefined
      ? 'Name them, or take them off the list.'
      : `If "${part}" means them, add it to their aliases, or write the whole name once.`;
  return warning(where, 'unnamed-actor', `${name} is listed, and the text never names them. ${advice}`);
}

export function quoteWithoutSpeaker(where: Where): Finding {
  const message =
    'A quotation stands here, and nobody is named who says it. Name the speaker, or put it into a <Statement> with by="…", or speaker="…" for somebody who is not named.';
  return warning(where, 'quote-without-speaker', message);
}

/** Somebody speaks without a page who is called as an actor is. */
export function speakerWithPage(where: Where, { speaker, id }: { speaker: string; id: string }): Finding {
  const message = `speaker="${speaker}" is nobody who has a page, and ${pathOf(where, 'actor', id)} is called so. Write by="${id}" in its place, or what tells the two apart.`;
  return warning(where, 'speaker-with-page', message);
}

export function officeNotHeld(
  where: Where,
  name: string,
  title: string,
  date: string,
  then: string,
): Finding {
  const message = `${name} was not ${title} on ${date}. ${then}`.trim();
  return warning(where, 'office-not-held', `${message} Write the office held that day, or "former".`);
}

/** Words that are dated after `latest`, the last day of which their briefing can tell. */
export function saidAfterBriefing(
  where: Where,
  what: 'statement' | 'transcript',
  { on, latest }: { on: string; latest: string },
): Finding {
  const message = `The ${what} is of ${on}, and the briefing tells until ${latest}. Write until: ${on} if the news went on, updated: ${on} if this was added later, or mend on="${on}".`;
  return error(where, 'statement-order', message);
}

/** Somebody speaks in an office that is theirs on other days. @param held titles of those held that day */
export function officeOfOtherDays(
  where: Where,
  { name, as, on, held }: { name: string; as: string; on: string; held: string[] },
): Finding {
  const instead = held.length > 0 ? `Write as="${held[0]}", or mend` : 'Leave out as, or mend';
  const message = `${name} was not ${as} on ${on}. ${instead} the day or the dates of the office.`;
  return error(where, 'office-of-other-days', message);
}

/** A turn of a transcript whose speaker nobody knows. @param among ids of those who all go by that name */
export function unknownSpeaker(
  where: Where,
  label: string,
  { near, among }: { near: string | undefined; among: string[] },
): Finding {
  const which = `Say who it is in the front matter, as speakers: { "${label}": ${among[0] ?? 'id'} }.`;
  if (among.length > 1)
    return error(where, 'unknown-speaker', `"${label}" may be ${among.join(' or ')}. ${which}`);
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
  return error(where, 'unknown-speaker', `Nobody is known as "${label}".${meant} ${which}`);
}

/** Somebody who is said to speak in a transcript, and has no turn. */
export function unusedSpeaker(where: Where, label: string): Finding {
  const message = `Nobody speaks as "${label}" in a transcript of this briefing. Remove it, or begin a paragraph with **${label}:**.`;
  return warning(where, 'unused-speaker', message);
}
