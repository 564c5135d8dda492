import { idInPath, idMeant, isLegalId } from '../../base/ids.ts';
import type { SpeakerPosition } from '../../base/outline.ts';
import type { FieldAnswer, Finding } from '../../base/problems.ts';
import { type SeveralIds, takesSeveral } from '../../base/several-ids.ts';
import { pluralOf, type SubjectKind } from '../../base/subject-kinds.ts';
import { closest } from '../../base/text/closest.ts';
import { absenceIn, fieldsForNone, standsForAnId } from '../../base/text/stands-for-nothing.ts';
import { pathBeside } from '../../schema/content-path.ts';
import type { Where } from './finding-position.ts';
import { error } from './findings.ts';
import { pathOf } from './subject-messages.ts';
import { unknownRule } from './unknown-rule.ts';

/** What an id that has no file may have been meant to be. */
interface SubjectNames {
  /** Every id, name and alias of that kind, each with its id. */
  names: Map<string, string>;
  /** The ids of those who bear the name but for capitals, accents and signs. */
  bearers: string[];
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
  { names, bearers, elsewhere }: SubjectNames,
): Finding {
  const nobody = bearers.length === 0 && !elsewhere ? forNobody(where, kind, id) : undefined;
  if (nobody) return nobody;
  if (standsForAnId(id))
    return error(where, unknownRule(kind), `"${id}" stands for an id. Write that of ${withArticle(kind)}.`);
  // To look for what is near takes long in a large archive.
  const meant = bearers.length > 0 ? bearers : nearestOf(id, names);
  const folder = pathBeside(where, pluralOf[kind]);
  if (elsewhere) {
    const message = `"${id}" is not in ${folder}, but in ${pathBeside(where, pluralOf[elsewhere])}. Name it there, and ${withArticle(kind)} here.`;
    return error(where, unknownRule(kind), message);
  }
  const path = pathOf(where, kind, idMeant(idInPath(id, pluralOf[kind])) || 'its-name');
  const { advice, answer } =
    meant.length > 0
      ? { advice: `Did you mean ${meant.map((one) => `"${one}"`).join(' or ')}?`, answer: undefined }
      : where.speaker
        ? withoutPage(id, where.speaker, path)
        : { advice: `To add it, write ${path}.`, answer: undefined };
  // Another id that is near may be another person's, and a name that of several: only the author knows.
  const [spelt, ...others] = bearers;
  const now = spelt === undefined || others.length > 0 ? answer : { was: id, now: spelt };
  return error(where, unknownRule(kind), `"${id}" is not in ${folder}. ${advice}`, now);
}

/** The id of what is called nearly so, if anything is. */
function nearestOf(id: string, names: Map<string, string>): string[] {
  const near = names.get(closest(id, names.keys()) ?? '');
  return near === undefined ? [] : [near];
}

function withArticle(kind: SubjectKind): string {
  return `${kind === 'actor' ? 'an' : 'a'} ${kind}`;
}

/** Words for somebody, as `a senior official`: no id, and no name. */
const words = /^\p{Ll}[\p{L}'’-]*\s+\S/u;

/** What to do about a speaker who is no actor. */
function withoutPage(
  id: string,
  { isAlone, isDescribed, behind }: SpeakerPosition,
  path: string,
): { advice: string; answer: FieldAnswer | undefined } {
  const instead = `speaker="${isLegalId(id) ? '…' : id}"`;
  if (!words.test(id)) {
    const otherwise = isAlone ? `write ${instead}` : `make a statement of their own with ${instead}`;
    return {
      advice: `To add them, write ${path}. Of somebody without a page, ${otherwise}.`,
      answer: undefined,
    };
  }
  if (isAlone)
    return {
      advice: `Write ${instead} for somebody without a page.`,
      answer: isDescribed ? undefined : { was: `by="${id}"`, now: instead },
    };
  const capacity = behind === undefined ? '' : `If that is what ${behind} was, write as="${id}". `;
  return {
    advice: `${capacity}Of somebody without a page, make a statement of their own with ${instead}.`,
    answer: undefined,
  };
}

/** A word for nobody, or for what nobody knows, in the place of an id. */
function forNobody(where: Where, kind: SubjectKind, written: string): Finding | undefined {
  const { position, speaker, field = [] } = where;
  const absence = absenceIn(written);
  if (absence === undefined) return undefined;
  const told = (advice: string, answer?: FieldAnswer) =>
    error(where, unknownRule(kind), `"${written}" is no ${kind}. ${advice}`, answer);
  if (speaker)
    return told('Write speaker="…" in place of by, with words for who spoke, as "a senior official".');
  if (position) return told('Write which one it is, or leave it out.');
  const removed: FieldAnswer = field.length === 1 && mayBeNone(field) ? { yaml: '[]' } : 'remove';
  if (absence === 'nothing' && mayBeNone(field))
    return told(`Where there is none, write ${String(field[0])}: [].`, removed);
  // What is yet to be found out is left to be written.
  const isAlone = field.at(-1) !== 'id' && field[0] !== 'collects';
  const answer = absence !== 'later' && isAlone ? removed : undefined;
  if (!mayBeNone(field)) return told('Write which one it is, or remove it.', answer);
  return told(`Write which one it is, or ${String(field[0])}: [] where there is none.`, answer);
}

/** Whether a field holds what a briefing may say to be nobody, nowhere or none. */
function mayBeNone([field, index, ...others]: (string | number)[] = []): boolean {
  const isWhole = index === undefined || typeof index === 'number';
  return isWhole && others.length === 0 && fieldsForNone.has(String(field));
}

/** An actor with the capacity behind the id. */
export function capacityBesideId(
  where: Where,
  written: string,
  { id, as }: { id: string; as: string },
): Finding {
  if (where.speaker) {
    const now = `by="${id}" as="${as}"`;
    const message = `"${written}" is an actor with a capacity behind the id. Write ${now}.`;
    const answer = where.speaker.isDescribed ? undefined : { was: `by="${written}"`, now };
    return error(where, unknownRule('actor'), message, answer);
  }
  const yaml = `{ id: ${id}, as: ${/^[\p{L}\p{N}][\p{L}\p{N} .’'-]*$/u.test(as) ? as : JSON.stringify(as)} }`;
  const message = `"${written}" is an actor with a capacity behind the id. Write ${yaml}.`;
  return error(where, unknownRule('actor'), message, { yaml });
}

/** A text that names several things where one belongs. @param several their ids, as far as these are known */
export function severalInOne(where: Where, kind: SubjectKind, written: string, several: SeveralIds): Finding {
  const ids = several.map(({ id }) => id);
  const rule = unknownRule(kind);
  if (where.speaker) {
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
