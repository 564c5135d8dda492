const names = new Intl.DisplayNames('en', { type: 'language' });

/** A language as it is called in English: `Italian`; the tag itself where it has no name. */
export function languageName(tag: string): string {
  return names.of(tag) ?? tag;
}

/** The way in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  // As the scripts that are written from the right have it: browsers and Node ask for this in two ways.
  // https://github.com/tc39/proposal-intl-locale-info
  const { script } = new Intl.Locale(language).maximize();
  return /^(?:Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr|Aran)$/.test(script ?? '') ? 'rtl' : 'ltr';
}

/**
 * Attributes of an element whose words authors wrote.
 *
 * @param language if it is not that of the archive, whose words have a direction of their own
 */
export function wordsIn(language: string | undefined): { lang?: string; dir: 'ltr' | 'rtl' | 'auto' } {
  return language === undefined ? { dir: 'auto' } : { lang: language, dir: directionOf(language) };
}

/** Whether the words of the interface are those of a language. */
export function isEnglish(language: string): boolean {
  return new Intl.Locale(language).language === 'en';
}

/**
 * Languages in whose texts names stand as they stand alone. In others they end otherwise in every case, as `Путіна` of
 * Путін, or small words are written as one with them, as in Hebrew and Arabic. An expression, since a set would be made
 * in every script of a page that loads anything of languages.
 */
const unbent = /^(?:en|fr|es|pt|it|ca|gl|oc|de|lb|nl|af|da|sv|nb|nn|no|id|ms|vi|th|lo|km|my|zh|yue|ja|ko)$/;

/** Whether the texts of a language have names as they stand alone, so that one that is not found is not there. */
export function leavesNames(language: string): boolean {
  return unbent.test(new Intl.Locale(language).language);
}

/** Languages that write every noun with a capital. */
const capitalNouns = /^(?:de|lb|nds|gsw|bar)$/;

/** Whether a capital within a sentence tells a name from other nouns. */
export function capitalsTellNames(language: string): boolean {
  return !capitalNouns.test(new Intl.Locale(language).language);
}

/** What a summary says of an archive in another language than the interface; nothing for one in English. */
export function interfaceNote(language: string): string | undefined {
  if (isEnglish(language)) return undefined;
  return `The archive is in ${languageName(language)}; headings, menus, search and notices of the site are in English, and marked as English.`;
}
