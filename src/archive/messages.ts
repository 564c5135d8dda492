import { counted } from '../base/dates.ts';
import { closest, didYouMean } from '../base/closest.ts';
import { idInPath, idMeant } from '../base/ids.ts';
import { pagesMeant, pathIn } from './meant-addresses.ts';
import type { Answer, Finding } from '../base/problems.ts';
import { fieldsForNone, standsForNothing } from '../base/stands-for-nothing.ts';
import { inOneLine } from '../base/values.ts';
import type { Where } from './where.ts';
import { takesSeveral, type SeveralIds } from '../base/several-ids.ts';
import type { SubjectKind } from '../base/subject-kinds.ts';

/*
 * The sentences authors read about relations between files, one function a mistake.
 */

/** Where the files of a kind stand, and how they end. */
const fileOf = {
  actor: ['content/actors', 'yaml'],
  place: ['content/places', 'yaml'],
  topic: ['content/topics', 'yaml'],
  story: ['content/stories', 'mdx'],
} as const;

/** The folder of a kind of subject, without that of the content. */
export function collectionOf(kind: SubjectKind): string {
  return fileOf[kind][0].replace('content/', '');
}

function pathOf(kind: SubjectKind, id: string): string {
  const [folder, ending] = fileOf[kind];
  return `${folder}/${id}.${ending}`;
}

function error(where: Where, rule: string, message: string, answer?: Answer): Finding {
  const { file, field, place } = where;
  const stands = { file, ...(field && { field }), ...(place && { place }) };
  return { ...stands, severity: 'error', rule, message: inOneLine(message), ...(answer && { answer }) };
}

function warning(where: Where, rule: string, message: string, answer?: Answer): Finding {
  return { ...error(where, rule, message, answer), severity: 'warning' };
}

/** What an id that has no file may have been meant to be. */
interface SubjectNames {
  /** Every id, name and alias of that kind, each with its id. */
  names: Map<string, string>;
  /** The id of the one subject that bears the name but for capitals, accents and signs. */
  spelt: string | undefined;
  /** The kind of subject that does have the id. */
  elsewhere: SubjectKind | undefined;
}

/**
 * An id that has no file.
 */
export function unknownSubject(
  where: Where,
  kind: SubjectKind,
  id: string,
  { names, spelt, elsewhere }: SubjectNames,
): Finding {
  if (spelt === undefined && standsForNothing(id) && mayBeNone(where.field)) return nothing(where, kind, id);
  const meant = spelt ?? names.get(closest(id, names.keys()) ?? '');
  const [folder] = fileOf[kind];
  if (elsewhere) {
    const message = `"${id}" is not in ${folder}, but in ${fileOf[elsewhere][0]}. Name it there, and ${kind === 'actor' ? 'an' : 'a'} ${kind} here.`;
    return error(where, `unknown-${kind}`, message);
  }
  const path = pathOf(kind, idMeant(idInPath(id, collectionOf(kind))) || 'its-name');
  const advice = meant ? `Did you mean "${meant}"?` : `To add it, write ${path}.`;
  // Another id that is near may be another person's: only the author knows.
  const answer = spelt === undefined ? undefined : { was: id, now: spelt };
  return error(where, `unknown-${kind}`, `"${id}" is not in ${folder}. ${advice}`, answer);
}

/** Whether a field holds what a briefing may say to be nobody, nowhere or none. */
function mayBeNone([field, index, ...others]: (string | number)[] = []): boolean {
  const isWhole = index === undefined || typeof index === 'number';
  return isWhole && others.length === 0 && fieldsForNone.has(String(field));
}

/** A word for nothing in the place of an id. */
function nothing(where: Where, kind: SubjectKind, written: string): Finding {
  const message = `"${written}" is no ${kind}. Where there is none, write ${String(where.field?.[0])}: [].`;
  const answer = where.field?.length === 1 ? { yaml: '[]' } : 'remove';
  return error(where, `unknown-${kind}`, message, answer);
}

/** An actor with the part behind the id. */
export function partBesideId(where: Where, written: string, { id, as }: { id: string; as: string }): Finding {
  const yaml = `{ id: ${id}, as: ${/^[\p{L}\p{N}][\p{L}\p{N} .’'-]*$/u.test(as) ? as : JSON.stringify(as)} }`;
  const message = `"${written}" is an actor with a part behind the id. Write ${yaml}.`;
  return error(where, 'unknown-actor', message, { yaml });
}

/** A text that names several things where one belongs. @param several their ids, as far as these are known */
export function severalInOne(where: Where, kind: SubjectKind, written: string, several: SeveralIds): Finding {
  const ids = several.map(({ id }) => id);
  const rule = `unknown-${kind}`;
  if (where.isOneOfSeveral) {
    const now = ids.join(', ');
    const message = `"${written}" names several without commas between them. Write ${now}.`;
    const isSure = several.every(({ isKnown }) => isKnown);
    return error(where, rule, message, isSure ? { was: written, now } : undefined);
  }
  if (!takesSeveral(where.field)) {
    const message = `"${written}" names several, and one can stand here. Write ${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}.`;
    return error(where, rule, message);
  }
  const isEntry = typeof where.field?.at(-1) === 'number';
  const list = isEntry ? `each as an entry of its own: ${ids.join(', ')}` : `[${ids.join(', ')}]`;
  const message = `"${written}" names several in one text. Write ${list}.`;
  // A place may be written with the one around it: `Kobe, Japan`.
  const isSure = several.every(({ id, isKnown }) => isKnown && (kind !== 'place' || written.includes(id)));
  return error(where, rule, message, isSure ? { entries: ids } : undefined);
}

export function otherYear(where: Where, date: string, folder: string): Finding {
  const message = `The date ${date} is not in the year of the folder ${folder}. Move the file, or mend the date.`;
  return error(where, 'other-year', message);
}

const tellsApart: Record<Exclude<SubjectKind, 'story'>, string> = {
  actor: 'another kind or country',
  place: 'another kind, or another place in within',
  topic: 'another topic in broader',
};

/** A subject with the name of another, and with all that pages show beside it. */
export function sameName(where: Where, kind: keyof typeof tellsApart, name: string, other: string): Finding {
  const message = `"${name}" is also the name of the ${kind} ${other}, and nothing that readers see tells the two apart. Say in the name which one it is, or give one ${tellsApart[kind]}.`;
  return error(where, 'same-name', message);
}

/** A story with the title of another. */
export function sameStory(where: Where, title: string, other: string): Finding {
  const message = `"${title}" is also the title of the story ${other}. Say in the title what sets this one apart.`;
  return error(where, 'same-name', message);
}

/** A briefing, a story, or the rule of one, that ends before it begins. */
export function untilBeforeStart(
  where: Where,
  until: string,
  start: { field: string; day: string },
): Finding {
  const message = `until (${until}) is before ${start.field} (${start.day}). Exchange the two, or mend one.`;
  return error(where, 'period-order', message);
}

/** A briefing that names a story of other days. */
export function outsideStory(
  where: Where,
  { id, from, until }: { id: string; from?: string | undefined; until?: string | undefined },
  date: string,
): Finding {
  const days = [from && `begins on ${from}`, until && `ends on ${until}`].filter(Boolean).join(' and ');
  const message = `The briefing is of ${date}, and the story "${id}" ${days}. Mend one of the days, or remove the story.`;
  return warning(where, 'outside-story', message);
}

/** A rule with a day on which the story is not told. */
export function ruleOutsideStory(
  where: Where,
  day: string,
  edge: 'begins' | 'ends',
  ofStory: string,
): Finding {
  const side = edge === 'begins' ? 'before' : 'after';
  const message = `The story ${edge} on ${ofStory} and has nothing ${side} that day, and this is ${day}. Write ${ofStory}, or mend the story's day.`;
  return warning(where, 'outside-story', message);
}

export function ruleWithoutKeys(where: Where): Finding {
  const message =
    'collects does not say what. Write at least one of actors, places, topics, from and until, or remove it.';
  return error(where, 'empty-rule', message);
}

/** A rule that no briefing fits. */
export function emptyRule(where: Where): Finding {
  const message =
    'No briefing fits collects: of each list it needs one, and all lists at once. Name less, or remove it.';
  return warning(where, 'empty-rule', message);
}

export function storyWithoutBriefings(where: Where, id: string): Finding {
  const message = `No briefing is a step of this story. Write stories: [${id}] in some, or say with collects which they are.`;
  return warning(where, 'story-without-briefings', message);
}

export function cycle(where: Where, field: string, ids: string[]): Finding {
  return error(
    where,
    'cycle',
    `${field} leads back to where it started: ${ids.join(' → ')}. Break the circle.`,
  );
}

/** Someone who is a member of what is a member of them. @param ids around the circle, the first one at both ends */
export function circularActor(where: Where, field: 'memberOf' | 'succeeds', ids: string[]): Finding {
  if (ids.length > 2) return cycle(where, field, ids);
  const what = field === 'memberOf' ? 'is a member of itself' : 'succeeds itself';
  const isAlone = typeof where.field?.at(-1) === 'number';
  const message = `"${ids[0] ?? ''}" ${what}. Remove it from ${field}.`;
  return error(where, 'cycle', message, isAlone ? 'remove' : undefined);
}

/** What ends before it begins. */
export function endBeforeStart(where: Where, began: string, ended: string): Finding {
  const message = `It ended (${ended}) before it began (${began}). Exchange the two, or mend one.`;
  return error(where, 'period-order', message);
}

/** Something that somebody did when they were not there. @param what with a verb: `The role "Chair" is held` */
export function outsideLife(where: Where, what: string, name: string, end: string): Finding {
  return warning(where, 'outside-life', `${what}, and ${name} ${end}. Mend one of the days.`);
}

export function roleEndsBeforeStart(where: Where, title: string, from: string, to: string): Finding {
  const message = `The role "${title}" ends (${to}) before it starts (${from}). Exchange from and to, or mend one.`;
  return error(where, 'role-order', message);
}

/** A part that is the title of an office which was not held. @param held when it was */
export function partNotHeld(where: Where, name: string, title: string, days: string, held: string): Finding {
  const message = `${name} was not ${title} on ${days}, but ${held}. Write the office held then, or another part.`;
  return error(where, 'part-not-held', message);
}

export function updateBeforeDate(where: Where, updated: string, date: string): Finding {
  return error(where, 'update-order', `updated (${updated}) is before date (${date}). Write the later day.`);
}

/** A correction that was made before there was anything to correct. */
export function correctionBeforeDate(where: Where, corrected: string, date: string): Finding {
  const message = `The correction (${corrected}) is before date (${date}). Write the day on which it was made.`;
  return error(where, 'correction-order', message);
}

export function emptyCorrection(where: Where): Finding {
  const message =
    'The correction does not say what was mended. Write was and now, as the text stood and stands, or a note.';
  return error(where, 'empty-correction', message);
}

/** Coordinates far from the place around, and near it the other way round. */
export function swappedCoordinates(
  where: Where,
  [latitude, longitude]: readonly [number, number],
  around: string,
): Finding {
  const yaml = `[${longitude}, ${latitude}]`;
  const message = `[${latitude}, ${longitude}] is far from ${around}, which is around it, and ${yaml} is not. Write the latitude first.`;
  return error(where, 'wrong-coordinates', message, { yaml });
}

export function ownAlias(where: Where, alias: string): Finding {
  const message = `${alias} is the briefing's own address. Remove it from aliases.`;
  return error(where, 'taken-alias', message, 'remove');
}

/** An alias with the path of the site before it, or with its host too. @param within it begins at the site's root */
export function sitePathInAlias(where: Where, alias: string, within: string): Finding {
  const now = within.replace(/[?#].*$/s, '');
  // What a question told apart is lost with it: that is for the author to say.
  const answer = now === within ? { was: alias, now } : undefined;
  const message = `Aliases begin behind the site's url. Write ${now}, not ${alias}.`;
  return error(where, 'taken-alias', message, answer);
}

/** @param reason goes on with a sentence that begins with the alias */
export function foreignAlias(where: Where, alias: string, reason: string): Finding {
  return error(where, 'taken-alias', `"${alias}" ${reason}.`);
}

/** @param other the same address, perhaps written in another way */
export function repeatedAlias(where: Where, alias: string, other: string): Finding {
  const message =
    alias === other
      ? `aliases names "${alias}" twice. Remove one.`
      : `${alias} and ${other} are the same address. Remove one.`;
  return error(where, 'taken-alias', message, 'remove');
}

/** An alias at which one file would be a folder for another. */
export function aliasInTheWay(where: Where, alias: string, other: { id: string; alias: string }): Finding {
  const message = `${alias} and ${other.alias} of ${other.id} cannot both have a page: one would be a folder of the other. Remove one.`;
  return error(where, 'taken-alias', message);
}

export function ownFormerId(where: Where, id: string): Finding {
  const message = `"${id}" is the id of this file still. Remove it from formerIds.`;
  return error(where, 'taken-id', message, 'remove');
}

/** A former id that a file has. */
export function standingFormerId(where: Where, kind: SubjectKind, id: string): Finding {
  const message = `"${id}" is the id of ${pathOf(kind, id)}, so its address cannot lead here. Remove it from formerIds.`;
  return error(where, 'taken-id', message, 'remove');
}

export function takenFormerId(where: Where, kind: SubjectKind, id: string, owner: string): Finding {
  const message = `"${id}" is a former id of ${pathOf(kind, owner)} too. Remove it from one of the two.`;
  return error(where, 'taken-id', message);
}

export function reservedFormerId(where: Where, id: string): Finding {
  const message = `The site has a page of its own at the address of "${id}". Remove it from formerIds.`;
  return error(where, 'taken-id', message, 'remove');
}

export function takenAlias(where: Where, alias: string, owner: string): Finding {
  return error(
    where,
    'taken-alias',
    `${alias} is already the address of ${owner}. Choose another alias, or remove it.`,
  );
}

export function repeatedId(where: Where, field: string, id: string): Finding {
  return warning(where, 'repeated-id', `${field} names "${id}" twice. Remove one.`, 'remove');
}

export function missingSources(where: Where): Finding {
  const message = 'There are no sources. Add what the briefing rests on to the front matter.';
  return warning(where, 'missing-sources', message);
}

export function duplicateSource(where: Where, id: string): Finding {
  return error(
    where,
    'duplicate-source',
    `The source id "${id}" is used twice. Give one of them another id.`,
  );
}

/**
 * @param href as it is written
 * @param address what it means within the site, and how another would be written there
 * @param isMended whether the right address is to be put in its place
 */
export function unknownAddress(
  where: Where,
  { href, address, written }: { href: string; address: string; written: (address: string) => string },
  known: Iterable<string>,
  isMended: boolean,
): Finding {
  const addresses = new Set(known);
  const spelt = pagesMeant(pathIn(address)).find((one) => addresses.has(one));
  const nearest = spelt ?? closestAddress(address, addresses);
  const advice =
    nearest === undefined ? 'Mend the link, or remove it.' : `Did you mean "${written(nearest)}"?`;
  const rest = address.slice(pathIn(address).length);
  const answer = isMended && spelt !== undefined ? { was: href, now: written(spelt + rest) } : undefined;
  return error(where, 'broken-link', `Nothing stands at ${isMended ? href : address}. ${advice}`, answer);
}

/** An address of the site that begins with the path at which it lives, which is put on when pages are made. */
export function sitePathInLink(where: Where, href: string, now: string): Finding {
  const message = `Addresses of this site begin behind the path of its url. Write ${now}, not ${href}.`;
  return error(where, 'broken-link', message, { was: href, now });
}

/**
 * A link from page to page, or from file to file.
 *
 * @param meant the address of what it means, if that is there
 * @param known the addresses that there are
 */
export function relativeLink(
  where: Where,
  href: string,
  meant: string | undefined,
  known: Iterable<string>,
): Finding {
  const advice = meant === undefined ? placeMeant(href, known) : `Write ${meant}.`;
  const answer = meant === undefined ? undefined : { was: href, now: meant };
  return error(where, 'relative-link', `"${href}" does not say where it starts. ${advice}`, answer);
}

/** What a path that leads to no file may have been meant to lead to: the one page whose address ends like it. */
function placeMeant(href: string, known: Iterable<string>): string {
  const name = idMeant(/([^/]*?)(?:\.\w+)?\/?(?:[?#].*)?$/s.exec(href)?.[1] ?? '');
  const [alike, ...others] = name === '' ? [] : [...known].filter((one) => one.endsWith(`/${name}/`));
  return alike !== undefined && others.length === 0
    ? `Did you mean "${alike}"?`
    : 'Write a whole address, as https://…, or one of this site, as /briefings/2017/port-closed/.';
}

/** The address that differs from `href` in its last slash or in one of its parts, and there least. */
function closestAddress(href: string, known: Iterable<string>): string | undefined {
  const path = href.split(/[?#]/, 1)[0] ?? '';
  const parts = path.split('/').filter(Boolean);
  const wanted = `/${[...parts, ''].join('/')}`;
  const near = new Map<string, string>();
  for (const address of known) {
    if (address === wanted) return address;
    const others = address.split('/').filter(Boolean);
    if (others.length !== parts.length) continue;
    const [first, ...rest] = others.flatMap((part, index) => (part === parts[index] ? [] : [index]));
    if (first !== undefined && rest.length === 0) near.set(`${first} ${others[first] ?? ''}`, address);
  }
  const found = parts.flatMap((part, index) => closest(`${index} ${part}`, near.keys()) ?? []);
  return near.get(found[0] ?? '');
}

/** A text that readers see leads to a briefing that they don't. */
export function hiddenAddress(where: Where, href: string): Finding {
  const message = `Readers find nothing at ${href} yet: it is a draft or under embargo. Remove the link for now.`;
  return error(where, 'broken-link', message);
}

/** A text that readers see leads to a subject that only briefings use which they don't see yet. */
export function unpublishedSubject(where: Where, href: string): Finding {
  const message = `Readers find nothing at ${href} yet: only drafts and briefings under embargo use it. Remove the link for now.`;
  return error(where, 'broken-link', message);
}

/** A link that works by way of a redirect. */
export function oldAddress(where: Where, href: string, now: string): Finding {
  const message = `${href} is an old address. Write ${now}.`;
  return warning(where, 'old-address', message, { was: href, now });
}

export function unknownFragment(where: Where, href: string, known: Iterable<string>): Finding {
  const fragment = href.slice(href.indexOf('#') + 1);
  const near = closest(fragment, known);
  const advice =
    near === undefined ? 'Mend the link, or leave out what follows #.' : `Did you mean "${near}"?`;
  const isSpelt = near?.toLowerCase() === fragment.toLowerCase();
  const now = href.slice(0, href.length - fragment.length) + (near ?? '');
  const message = `The page has nothing called "${fragment}". ${advice}`;
  return error(where, 'broken-link', message, isSpelt ? { was: href, now } : undefined);
}

/** What a briefing's id that has no file may have been meant to be: one that ends like it, or is written alike. */
function briefingMeant(id: string, ids: string[], otherwise: string): string {
  const end = idMeant(id).split('/').at(-1) ?? '';
  const alike = ids.filter((one) => one.endsWith(`/${end}`));
  return alike.length === 1 ? `Did you mean "${alike[0]}"?` : didYouMean(id, ids, otherwise);
}

export function unknownBriefing(where: Where, id: string, known: Iterable<string>): Finding {
  return noBriefing(where, id, known, 'Name another briefing, or remove it.');
}

function noBriefing(where: Where, id: string, known: Iterable<string>, otherwise: string): Finding {
  const ids = [...known];
  const now = ids.find((one) => one === idInPath(id, 'briefings'));
  const advice = now === undefined ? briefingMeant(id, ids, otherwise) : `Did you mean "${now}"?`;
  const message = `"${id}" is not in content/briefings. ${advice}`;
  return error(where, 'unknown-briefing', message, now === undefined ? undefined : { was: id, now });
}

export function ownRelated(where: Where, id: string): Finding {
  return error(where, 'own-related', `"${id}" is this briefing itself. Remove it from related.`, 'remove');
}

/** A briefing that is to be read on, and was withdrawn. @param instead what readers find */
export function namesWithdrawn(where: Where, id: string, instead: string): Finding {
  const message = `"${id}" was withdrawn, so ${instead}. Name another briefing, or remove it.`;
  return warning(where, 'withdrawn-named', message);
}

/** A source of which nothing tells what it is. */
export function namelessSource(where: Where, id: string): Finding {
  const message = `The source "${id}" has no title, publisher or url. Write at least one.`;
  return error(where, 'nameless-source', message);
}

export function unknownLead(where: Where, id: string, known: Iterable<string>): Finding {
  return noBriefing(where, id, known, 'Name another briefing, or remove the field.');
}

export function singleSource(where: Where): Finding {
  return warning(
    where,
    'single-source',
    'The briefing rests on a single source. Add a second, independent one.',
  );
}

export function futureDate(where: Where, date: string): Finding {
  const message = `${date} is in the future. Mend the date, or hold the briefing back with publish.`;
  return warning(where, 'future-date', message);
}

/** A day of which a briefing cannot tell yet. */
export function farDay(where: Where, day: string): Finding {
  return warning(where, 'future-date', `${day} is more than a year ahead. Mend the year.`);
}

/** A briefing that was withdrawn before anybody could read it. */
export function withdrawnUnseen(where: Where, publish: string, withdrawn: string): Finding {
  const message = `publish (${publish}) is after the day on which it was withdrawn (${withdrawn}), so that nobody read it. Mend one of the days, or write status: draft.`;
  return warning(where, 'future-date', message);
}

export function duplicateTitle(where: Where, other: string): Finding {
  const message = `${other} has the same title and day. Say in the title what sets this one apart.`;
  return warning(where, 'duplicate-title', message);
}

/** A withdrawn briefing without day and reason; `said` is what its newest correction tells of them. */
export function withoutWithdrawal(where: Where, said: { date: string; reason: string } | undefined): Finding {
  const field = said && `withdrawn: { date: ${said.date}, reason: ${JSON.stringify(said.reason)} }`;
  const advice =
    field === undefined
      ? 'Add withdrawn: { date: 2017-05-02, reason: "Why it was" } below it, with the day and the reason.'
      : `Add ${field} below it, as its newest correction has it.`;
  return {
    ...error(
      where,
      'no-withdrawal',
      `Readers have to be told when and why a briefing was withdrawn. ${advice}`,
    ),
    answer: field === undefined ? undefined : { yaml: `withdrawn\n${field}` },
  };
}

export function withdrawnAndPublished(where: Where): Finding {
  const message =
    'The briefing says when and why it was withdrawn, and is published all the same. Write status: withdrawn, or remove this.';
  return error(where, 'withdrawn-published', message);
}

/** A title or summary that is there, and shorter or longer than looks right. */
export function unusualLength(
  where: Where,
  field: string,
  length: number,
  { least, most }: { least: number; most: number },
): Finding {
  const advice = length < least ? `Say more: ${least} look right in lists.` : `Cut it to ${most} if you can.`;
  return warning(where, 'unusual-length', `The ${field} has ${counted(length, 'character')}. ${advice}`);
}

/** A title, name or summary with signs of Markdown or HTML. @param plain what it says without */
export function signsInField(where: Where, field: string, written: string, plain: string): Finding {
  const message = `The ${field} is shown as it is written, signs and all. Write it without: ${plain}`;
  return { ...warning(where, 'signs-in-field', message), answer: { was: written, now: plain } };
}

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

export function unnamedActor(where: Where, name: string): Finding {
  const message = `${name} is listed, and the text never names them. Name them, or take them off the list.`;
  return warning(where, 'unnamed-actor', message);
}

export function quoteWithoutSpeaker(where: Where): Finding {
  const message =
    'A quotation stands here, and nobody is named who says it. Put it into a <Statement>, or name the speaker.';
  return warning(where, 'quote-without-speaker', message);
}

/** Somebody speaks without a page who is called as an actor is. */
export function speakerWithPage(where: Where, { speaker, id }: { speaker: string; id: string }): Finding {
  const message = `speaker="${speaker}" is nobody who has a page, and content/actors/${id}.yaml is called so. Write by="${id}" in its place, or what tells the two apart.`;
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

/** @param latest the last day of which the briefing can tell */
export function saidAfterBriefing(
  where: Where,
  what: 'statement' | 'transcript',
  { on, latest }: { on: string; latest: string },
): Finding {
  const message = `The ${what} is of ${on}, and the briefing of ${latest}. A briefing cannot know what is said later: mend one date.`;
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
