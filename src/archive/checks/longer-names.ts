import { monthCalled } from '../../base/days/month-names.ts';
import { capitalsTellNames, isEnglish } from '../../base/languages.ts';
import { sentenceAround } from '../../base/text/sentences.ts';
import type { Passage } from '../../mdx/passages.ts';
import type { Mention } from '../mentions.ts';
import type { Entries } from '../model.ts';
import { otherNames } from '../names.ts';

/** Where names of known subjects, and links, begin and end in a passage. */
export interface KnownNames {
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
}

export function knownIn({ linked }: Passage, mentions: Mention[]): KnownNames {
  return {
    starts: new Set([...mentions.map(({ offset }) => offset), ...linked.map(([start]) => start)]),
    ends: new Set([
      ...mentions.map(({ offset, text }) => offset + text.length),
      ...linked.map(([, end]) => end),
    ]),
  };
}

/**
 * Tells for a language whether a name stands for something that is called after its bearer: "Lucca Gazette", "the
 * liner Lucca", "an Airbus". Make it once for all texts.
 */
export function namesOfOthers({ actors, places }: Entries) {
  const kinds = {
    actor: new Map(actors.map(({ id, data }) => [id, data.kind])),
    place: new Map(places.map(({ id, data }) => [id, data.kind])),
  };
  const withArticle = new Set(
    places
      .filter(({ data }) => [data.name, ...otherNames(data)].some((name) => /^the\s/i.test(name)))
      .map(({ id }) => id),
  );
  return (language: string) => {
    const [haveCapitals, inEnglish] = [capitalsTellNames(language), isEnglish(language)];
    return (mention: Mention, { text }: Passage, known: KnownNames): boolean => {
      const { kind, id, offset } = mention;
      if (kind === 'topic') return false;
      const is = kinds[kind].get(id);
      const around = [
        text.slice(0, offset).slice(-nearby),
        text.slice(offset + mention.text.length).slice(0, nearby),
      ] as const;
      if (kind === 'actor' && is !== 'state') return inEnglish && is === 'organisation' && isMade(...around);
      const isTown = (is === 'city' || is === 'site') && !withArticle.has(id);
      return (
        (haveCapitals && isInLongerName(mention, text, known)) ||
        (inEnglish && (vessel.test(around[0]) || (isTown && /(?<!\p{L})the\s+$/iu.test(around[0]))))
      );
    };
  };
}

const nearby = 80;

/** What bears the names of places, before one; also by the short forms before names of ships. */
const vessel =
  /(?<!\p{L})(?:(?:[Ss]hip|[Ss]teamship|[Ff]lagship|[Ww]arship|[Tt]roopship|[Aa]irship|[Ll]iner|[Ss]teamer|[Ff]erry|[Ff]reighter|[Tt]anker|[Bb]ulk carrier|[Cc]arrier|[Ff]rigate|[Dd]estroyer|[Cc]ruiser|[Bb]attleship|[Cc]orvette|[Ss]ubmarine|[Yy]acht|[Ss]chooner|[Bb]rig|[Tt]rawler|[Tt]ug|[Bb]arge|[Ll]ifeboat|[Ll]ocomotive|[Zz]eppelin)|HMS|HMCS|HMAS|RMS|SS|USS|USNS|MV|MS|MT)\s+$/u;

/** What a firm made, by an article before its name and what cannot go on with a noun behind it. */
function isMade(before: string, behind: string): boolean {
  const one = /(?<!\p{L})an?\s+(?:[\p{Ll}-]+\s+)?$/iu.test(before);
  const any = one || /(?<!\p{L})the\s+(?:[\p{Ll}-]+\s+)?$/iu.test(before);
  return (any && model.test(behind)) || (one && alone.test(behind));
}

/** `707`, `A350`, `737-800`; no year. */
const model = /^[\s-](?![12]\d{3}(?!\d))[\p{Lu}-]*\p{N}[\p{Lu}\p{N}-]*(?!\p{L})/u;

const alone =
  /^(?:\s*(?:[.,;:!?)]|$)|\s+(?:into|in|to|from|on|onto|at|with|of|off|over|near|by|and|or|but|was|is|had|has|that|which|for|through|after|before|without)(?!\p{L}))/u;

const letters = /[\p{L}\p{M}'’]+/u.source;
const wordBehind = new RegExp(`^[\\s-](\\p{Lu}(?:${letters})?)`, 'u');
const wordBefore = new RegExp(`(?<![\\p{L}\\p{M}'’-])(\\p{Lu}(?:${letters})?)[\\s-]$`, 'u');

/** Whether a word with a capital stands directly beside a name, and is not the beginning or the end of another one. */
function isInLongerName({ offset, text: name }: Mention, text: string, known: KnownNames): boolean {
  const end = offset + name.length;
  const behind = wordBehind.exec(text.slice(end, end + nearby))?.[1];
  if (behind && !known.starts.has(end + 1) && !titles.has(behind) && mayGoOn(behind, name)) return true;
  const before = wordBefore.exec(text.slice(Math.max(0, offset - nearby), offset))?.[1];
  if (!before || known.ends.has(offset - 1) || !mayGoOn(before, name)) return false;
  const start = offset - 1 - before.length;
  const [earlier] = sentenceAround(text, start, end);
  // The first word of a sentence has a capital whatever it is.
  return /[\p{L}\p{N}]/u.test(earlier) && !/[:;([“"„«‘|—–-]\s*$/u.test(earlier);
}

/** Whether a word with a capital may be a part of the name beside it: no day, and no word among others in capitals. */
function mayGoOn(word: string, name: string): boolean {
  const areAllCapitals = [word, name].every((one) => one.length > 1 && one === one.toUpperCase());
  return !areAllCapitals && word !== 'I' && !weekdays.has(word) && monthCalled(word) === undefined;
}

const weekdays = new Set('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '));

/** Words before the name of a person, which may stand behind that of a place. */
const titles = new Set(
  (
    'President Prime Minister King Queen Prince Princess Emperor Empress Tsar Sultan Pope Chancellor Governor Mayor ' +
    'Senator Judge Justice General Colonel Major Captain Commander Lieutenant Sergeant Admiral Marshal Secretary ' +
    'Ambassador Director Professor Prof Dr Mr Mrs Ms Miss Sir Dame Lord Lady Father Sister Bishop Archbishop Cardinal ' +
    'Chairman Chief Deputy Vice Foreign'
  ).split(' '),
);
