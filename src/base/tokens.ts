import { colourOf, contrast, leastContrast, nearestReadable, type ColourScheme } from './colours.ts';

/*
 * The tokens of `styles/tokens.css` as colours: what each comes to in a colour scheme, and which of them stand on
 * each other.
 */

/** What each token is set to, by its name with the hyphens. */
export type Tokens = Readonly<Record<string, string>>;

/** What words are written in, and what stands behind them somewhere on the site. */
const pairs: [words: string[], behind: string[]][] = [
  [
    ['--color-text', '--color-text-quiet', '--color-accent'],
    ['--color-surface', '--color-surface-raised', '--color-surface-alert'],
  ],
  [['--color-text'], ['--color-mark']],
];

/** Two tokens that stand on each other and cannot be told apart well enough. */
export interface Faint {
  words: string;
  behind: string;
  scheme: ColourScheme;
  contrast: number;
}

/** The tokens that an archive's `colours` set. */
export function accentTokens(colours?: { accent: string; accentDark?: string | undefined }): Tokens {
  if (!colours) return {};
  const { accent, accentDark = nearestReadable('dark', accent) } = colours;
  return { '--madder-40': accent, '--madder-80': accentDark };
}

/** Tokens that words cannot be read in, in either colour scheme. Those that come to no colour are passed over. */
export function faintIn(tokens: Tokens): Faint[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    allPairs.flatMap(([words, behind]) => {
      const [one, other] = [colourIn(scheme, words, tokens), colourIn(scheme, behind, tokens)];
      if (one === undefined || other === undefined) return [];
      const found = contrast(one, other);
      return found >= leastContrast ? [] : [{ words, behind, scheme, contrast: found }];
    }),
  );
}

/** The colours that a token stands on, or that stand on it, in a colour scheme. */
export function besideIn(scheme: ColourScheme, name: string, tokens: Tokens): string[] {
  return allPairs.flatMap(([words, behind]) => {
    const other = words === name ? behind : behind === name ? words : undefined;
    const colour = other && colourIn(scheme, other, tokens);
    return colour === undefined || colour === '' ? [] : [colour];
  });
}

/** The colour that a token comes to in a colour scheme. Undefined when it is none, or is written in another way. */
export function colourIn(
  scheme: ColourScheme,
  name: string,
  tokens: Tokens,
  above: string[] = [],
): string | undefined {
  const value = tokens[name];
  return value === undefined || above.includes(name)
    ? undefined
    : valueIn(scheme, value, tokens, [...above, name]);
}

/** The names of tokens that a token is made of, itself first. */
export function madeOf(name: string, tokens: Tokens, above: string[] = []): string[] {
  if (above.includes(name)) return [];
  const named = [...(tokens[name] ?? '').matchAll(/var\(\s*(--[\w-]+)/g)].map(([, inner = '']) => inner);
  return [name, ...named.flatMap((inner) => madeOf(inner, tokens, [...above, name]))];
}

const allPairs = pairs.flatMap(([words, behind]) =>
  words.flatMap((one) => behind.map((other) => [one, other] as const)),
);

function valueIn(scheme: ColourScheme, value: string, tokens: Tokens, above: string[]): string | undefined {
  const [, light, dark] =
    /^light-dark\(((?:[^(),]|\([^()]*\))+),((?:[^(),]|\([^()]*\))+)\)$/.exec(value.trim()) ?? [];
  const meant = ((scheme === 'light' ? light : dark) ?? value).trim();
  const [, inner] = /^var\(\s*(--[\w-]+)\s*\)$/.exec(meant) ?? [];
  return inner === undefined ? colourOf(meant) : colourIn(scheme, inner, tokens, above);
}
