import type { Refusal } from '../base/refusals.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * Whatever stands for the tag of a language and is none: its name in English or its own, a tag with an underscore, or
 * the code of a country.
 */
export function notALanguage(text: string): Refusal {
  const tag = text.trim().replaceAll('_', '-');
  const meant = isLanguage(tag) ? tag : (languageCalled(text) ?? languageSpokenIn(tag));
  return { reason: `is not a language tag. Write ${meant ?? 'it as en or pt-BR'}`, meant };
}

/** Whether a tag is well formed and names a language that there is. */
export function isLanguage(tag: string): boolean {
  try {
    const [canonical, ...others] = Intl.getCanonicalLocales(tag);
    return canonical !== undefined && others.length === 0 && isKnown(canonical.split('-')[0] ?? '');
  } catch {
    return false;
  }
}

/** Codes of three letters may be of languages without a name here; all of two have one, and longer ones are words. */
function isKnown(code: string): boolean {
  return code.length === 3 || names.of(code) !== undefined;
}

/** The language that most people of a country speak: `ja` for `jp`. */
function languageSpokenIn(code: string): string | undefined {
  const isCountry = /^[a-z]{2}$/i.test(code) && countries.of(code.toUpperCase()) !== undefined;
  return isCountry ? new Intl.Locale(`und-${code}`).maximize().language : undefined;
}

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
let codes: Map<string, string> | undefined;

/** The code of the language that has a name, in English or in the language itself; of those with two letters. */
function languageCalled(name: string): string | undefined {
  codes ??= codesByName();
  return codes.get(name.trim().toLowerCase());
}

function codesByName(): Map<string, string> {
  const found = letters.flatMap((a) =>
    letters.flatMap((b): [string, string][] => {
      const code = a + b;
      // What it is called by now: `ro` was `mo` once.
      const [now = code] = Intl.getCanonicalLocales(code);
      const own = new Intl.DisplayNames(code, { type: 'language', fallback: 'none' });
      return [own, names].flatMap((one): [string, string][] => {
        const called = one.of(code)?.toLowerCase();
        return called === undefined ? [] : [[called, now]];
      });
    }),
  );
  // Of codes with one name the first is the usual one.
  return new Map(found.reverse());
}
