/** Commas of scripts that do not write the Latin one. */
const commas: Record<string, string> = { Arab: '، ', Ethi: '፣ ', Hans: '、', Hant: '、', Jpan: '、' };

/** What stands between things that have commas in them. In Greek the Latin one asks a question. */
const semicolons: Record<string, string> = {
  Arab: '؛ ',
  Ethi: '፤ ',
  Grek: '· ',
  Hans: '；',
  Hant: '；',
  Jpan: '；',
};

/** What may stand as a comma in what authors write. */
const anyComma = /[,،、，፣]\s*/g;

let written = { comma: ', ', semicolon: '; ' };

/** Sets the language whose comma and semicolon this process, or these pages, write from here on. */
export function writeCommasIn(language: string): void {
  const script = new Intl.Locale(language).maximize().script ?? '';
  written = { comma: commas[script] ?? ', ', semicolon: semicolons[script] ?? '; ' };
}

/** The comma of the archive's language, with the blank behind it where there is one. */
export function comma(): string {
  return written.comma;
}

/** Words of the archive as a list, `Ada Lind, Bo Karr`, with the comma of its language. */
export function withCommas(words: string[]): string {
  return words.join(written.comma);
}

/** The semicolon of the archive's language, with the blank behind it where there is one. */
export function semicolon(): string {
  return written.semicolon;
}

/** Words of the archive that may have commas in them as a list, `Ada Lind, pilot; Bo Karr`. */
export function withSemicolons(words: string[]): string {
  return words.join(written.semicolon);
}

/** Words with Latin commas, to compare them by. */
export function evenCommas(words: string): string {
  return words.replaceAll(anyComma, ', ');
}
