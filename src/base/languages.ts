/** The way in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  // As the scripts that are written from the right have it: browsers and Node ask for this in two ways.
  const { script } = new Intl.Locale(language).maximize();
  return /^(?:Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr|Aran)$/.test(script ?? '') ? 'rtl' : 'ltr';
}

/** Whether the words of the interface are those of a language. */
export function isEnglish(language: string): boolean {
  return new Intl.Locale(language).language === 'en';
}

/** What a summary says of an archive in another language than the interface; nothing for one in English. */
export function interfaceNote(language: string): string | undefined {
  if (isEnglish(language)) return undefined;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  return `The archive is in ${name}; headings, menus, search and notices of the site are in English, and marked as English.`;
}
