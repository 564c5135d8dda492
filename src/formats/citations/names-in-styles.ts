import type { CslName } from './csl-names.ts';

/** How a style writes names. */
export interface NameStyle {
  /** What stands before the last name. */
  and: 'and' | '&';
  /** Whether a comma stands before that. */
  hasComma: boolean;
  /** How many names stand there at most; of more only the first do. */
  most: number;
  first: number;
  /** What then stands for the others, behind the first. */
  others(last: string): string;
  person(name: Person, index: number): string;
}

type Person = Exclude<CslName, { literal: string }>;

/** Names as a style writes them, and what stands for those that it leaves out. */
export function namesIn(style: NameStyle, names: readonly CslName[]): { named: string; others: string } {
  const written = names.map((name, index) => {
    if ('literal' in name) return name.literal;
    return isWhole(name) ? name.family + name.given : style.person(name, index);
  });
  const last = written.at(-1) ?? '';
  if (written.length > style.most) {
    return { named: written.slice(0, style.first).join(', '), others: style.others(last) };
  }
  const before = written.slice(0, -1);
  if (before.length === 0) return { named: last, others: '' };
  return { named: `${before.join(', ')}${style.hasComma ? ',' : ''} ${style.and} ${last}`, others: '' };
}

/** The first by the family name, the others as they are called: `Lind, Ada, and Bo Karr`. */
export function inFull({ family, given }: Person, index: number): string {
  if (index === 0) return `${family}, ${given}`;
  return /[-’']$/.test(given) ? given + family : `${given} ${family}`;
}

/** The same, but a particle before the family name stands behind the given one: `Berg, Ada van der`. */
export function withoutParticle(name: Person, index: number): string {
  const [, particle, family] = /^([\p{Ll}\p{M}’' -]+[’' -])(.+)$/u.exec(name.family) ?? [];
  if (index > 0 || !particle || !family) return inFull(name, index);
  return `${family}, ${name.given} ${particle.trim()}`;
}

/** Family names with initials: `Lind, A. J.-M.` @param gap stands between two initials */
export function withInitials(gap: '' | ' '): NameStyle['person'] {
  return ({ family, given }) => {
    const words = given
      .replace(/\.(?=\p{L})/gu, '. ')
      .split(' ')
      .map(initial);
    return `${family}, ${words.join(' ').replace(/\. (?=\p{Lu}|\p{Lo})/gu, `.${gap}`)}`;
  };
}

/** `J.-M.` for `Jean-Marie`. What is short already and particles stay: `Yu.`, `al-`. */
function initial(word: string): string {
  if (word.endsWith('.') || !/^(?:\p{Lu}|\p{Lo})/u.test(word)) return word;
  return word.replace(/(?<=^|-)([\p{Lu}\p{Lo}]\p{M}*)(?:[^-]|-\p{Ll})*/gu, '$1.');
}

/** Names of East Asia in their own signs have the family first and nothing behind it. */
function isWhole({ family, given }: Person): boolean {
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(family + given);
}
