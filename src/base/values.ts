/*
 * What a value of front matter or YAML may hold, whatever field it is in.
 */

/** A text of several lines as one. To look for blanks before a line end takes a square of their number. */
export function inOneLine(text: string): string {
  return text
    .split(/[\t\n\v\f\r\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** Whether a text is a whole address on the web, as it stands. Browsers take blanks and line ends out of it. */
export function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !notInAddresses.test(text);
}

/**
 * The web address that was meant by one whose beginning is misspelt: `htps://…`, `http//…`, `https:/…`, `https//:…`.
 * Undefined for all others.
 */
export function protocolMended(text: string): string | undefined {
  const [, scheme = '', rest] =
    /^(h{0,2}t{1,3}p{1,2}s?|htps?|hpps?|https?)(?::[/\\]{0,3}|[/\\]{2,3}:?)(?=[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#]|$))(.+)$/iu.exec(
      text,
    ) ?? [];
  const meant = rest === undefined ? undefined : `${/s$/i.test(scheme) ? 'https' : 'http'}://${rest}`;
  const isRight = /^https?:\/\//i.test(text);
  return meant === undefined || isRight || !isAddress(meant) ? undefined : meant;
}

/** Whether a text is one mail address, without a name around it. */
export function isMail(text: string): boolean {
  return /^[^\s@<>"'(),:;?&%]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(text);
}

/** Blanks, control characters and those that change the order in which an address is shown. */
export const notInAddresses = /[\s\p{Cc}<>"\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/**
 * Whether each U+2066, U+2067 and U+2068, which set a stretch of text apart from the direction around it,
 * has its U+2069, and the other way round.
 */
export function arePaired(text: string): boolean {
  return unpaired(text) === undefined;
}

/** The first of these characters that has no other end in the text, and where it stands. */
export function unpaired(text: string): { character: string; index: number } | undefined {
  const open: { character: string; index: number }[] = [];
  for (const { 0: character, index } of text.matchAll(/[\u2066-\u2069]/g)) {
    if (character !== '\u2069') open.push({ character, index });
    else if (!open.pop()) return { character, index };
  }
  return open[0];
}

/**
 * Control characters but tab and line end, those that force a direction on what follows, halves of characters, and
 * codes that are none: a feed that holds one is no XML.
 */
export const harmful =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** `U+2066`, for a character that cannot be shown. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
