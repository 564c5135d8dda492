import { isAskedInEnglish, isLittle, withoutLittleWords } from '../words/little-words.ts';
import { wordsIn } from '../words/text.ts';

/** Offices that are called by different words in different countries. */
const alike: string[][] = [
  [
    'foreign minister',
    'foreign secretary',
    'secretary state',
    'minister foreign affairs',
    'external affairs minister',
  ],
  ['chief executive', 'ceo', 'chief executive officer', 'managing director', 'boss', 'head'],
  ['member parliament', 'mp'],
  ['prime minister', 'pm', 'premier', 'chancellor', 'taoiseach', 'head government', 'leader'],
  [
    'finance minister',
    'chancellor exchequer',
    'treasury secretary',
    'secretary treasury',
    'minister finance',
  ],
  [
    'defence minister',
    'defence secretary',
    'defense minister',
    'defense secretary',
    'secretary defense',
    'secretary war',
  ],
  ['interior minister', 'home secretary', 'minister interior'],
  ['vice president', 'vp', 'veep'],
  ['secretary general', 'sec gen', 'secgen', 'chief', 'head'],
  ['president', 'head state', 'leader'],
  ['king', 'queen', 'emperor', 'empress', 'monarch', 'sovereign'],
  ['ambassador', 'permanent representative', 'envoy'],
  ['chairman', 'chair', 'chairwoman', 'chairperson'],
  ['spokesman', 'spokesperson', 'spokeswoman', 'press secretary'],
];

/** What anyone may be called who leads something, whatever the office is called there. */
export const leading = ['leader', 'head', 'chief', 'boss', 'chef', 'jefe', 'capo'];

/** A way to call an office. */
interface Title {
  /** Its words, and what it is for: `mp`, `wendle`. */
  all: Set<string>;
  /** Whether words have what it is, and not only what it is for. */
  isCalled: (words: string[]) => boolean;
}

/** A way to call what leads something that calls nobody so. */
export const leader: Title = {
  all: new Set(leading),
  isCalled: (words) => words.some((one) => leading.includes(one)),
};

/** Ways to call an office: as it is written, then by other words for what it is, in place of its own. */
export function titlesOf(title: string): Title[] {
  const written = withoutLittleWords(wordsIn(title));
  const key = ` ${written.join(' ')} `;
  const isIt = (word: string, asked: string) =>
    asked === word || asked === `${word}s` || isEndOf(word, asked);
  const called = alike.flatMap((group) => {
    const own = group.filter((one) => key.includes(` ${one} `)).sort((a, b) => b.length - a.length)[0];
    const rest = own === undefined ? [] : key.replace(` ${own} `, ' ').trim().split(' ');
    return own === undefined ? [] : group.map((one) => ({ what: one.split(' '), rest }));
  });
  return [
    {
      all: withPlurals(written),
      isCalled: (words) => headOf(title).some((one) => words.some((word) => isIt(one, word))),
    },
    ...called.map(({ what, rest }): Title => ({
      all: withPlurals([...what, ...rest]),
      isCalled: (words) => what.every((one) => words.some((word) => isIt(one, word))),
    })),
  ];
}

/**
 * What a name or an office is, before what it is for: `captain` of a Captain of the Endurance, `member` of a Member for
 * Wendle.
 */
export function headOf(title: string): string[] {
  const [head = ''] = title.split(/[,;(]/);
  const words = wordsIn(head);
  const first = words.findIndex((word) => !isLittle(word));
  const end = words.findIndex((word, at) => at > first && isLittle(word));
  return words.slice(Math.max(0, first), end < 0 ? words.length : end);
}

/** Whether a word is one of a title’s. */
export function hasWord(all: Set<string>, asked: string): boolean {
  return all.has(asked) || [...all].some((word) => isEndOf(word, asked));
}

/**
 * Whether a word is made of another and what stands before it, as a `Stadtkämmerer` is a `Kämmerer`. English parts
 * them.
 */
function isEndOf(word: string, asked: string): boolean {
  return asked.length > 4 && word.endsWith(asked) && !isAskedInEnglish();
}

function withPlurals(words: string[]): Set<string> {
  return new Set([...words, ...words.map((word) => `${word}s`)]);
}
