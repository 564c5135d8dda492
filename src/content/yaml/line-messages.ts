/** A dash behind the name of a field, where something else stands in place of the list. @param field its name */
export function dashForNothing(field: string, { mayBeNone }: { mayBeNone: boolean }): string {
  const advice = mayBeNone
    ? `Where there is none, write ${field}: [].`
    : 'Remove the line, or write a value.';
  return `A dash begins an entry, and this one is empty. ${advice}`;
}

/** The first entry of a list that stands behind the name of the field. @param now what is to stand there */
export function entryBesideName(field: string, entry: string, now: string | undefined): string {
  const advice =
    now === undefined ? `Move "${entry}" to a line of its own below ${field}:` : `Write ${field}: ${now}`;
  return `The entries of a list stand below its name, or in brackets behind it. ${advice}.`;
}

export function tabIndentation(): string {
  return 'The line begins with a tab. Indent with spaces, or remove it before a field of the file.';
}

/** A line that begins with a blank which is no space. */
export function strangeIndentation(sign: string): string {
  const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `The line is indented with a blank that is not read as one (${code}). Indent with spaces.`;
}

/** The rest of a text that begins in the line above. */
export function unindentedText(text: string): string {
  return `"${text}" goes on with the text above, and is not indented. Write two spaces before it.`;
}

/** An entry of a list with the sign that lists have elsewhere. */
export function foreignBullet(text: string): string {
  return `Entries of a list begin with a dash here. Write - ${text.slice(2)}`;
}

/** A field that is indented below a complete line. @param above the field above, below which it belongs */
export function indentedField(text: string, above?: string): string {
  const advice = above === undefined ? 'Remove the spaces before it.' : `Begin it right below "${above}".`;
  return `"${text}" is indented, and the line above it is complete. ${advice}`;
}

export function strayEntry(text: string): string {
  return `"${text}" is an entry of no list. Write the name of its field above it, as actors:`;
}

/** An id in a list, below which a field says more of it. */
export function entryWithFields(id: string, field: string): string {
  return `"${field}" belongs to "${id}", which then needs the name of its own field. Write - id: ${id}`;
}

/** A line that begins where none around it does. @param above the field above, below which it belongs */
export function badIndentation(text: string, above?: string): string {
  const where =
    above === undefined
      ? 'where the lines it belongs to begin: a field of the file without spaces'
      : `right below "${above}"`;
  return `"${text}" is indented unlike the lines around it. Begin it ${where}.`;
}
