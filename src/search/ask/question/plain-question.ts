/**
 * A text with initials, flags, addresses and who leads something as words: `U.N.`, 🇷🇺,
 * `https://example.org/briefings/2017/g7-lucca/`.
 */
export function plainly(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/^\s*who (?:leads|led|rule[sd]|govern(?:s|ed)|runs?|ran|head(?:s|ed))\b/iu, 'leader')
    .replace(/[\u{1f1e6}-\u{1f1ff}]{2}/gu, (flag) => ` ${countryOf(flag)} `)
    .replace(/(?<!\S)(?:https?:\/\/[^\s/]+|(?=\/))(\/[\w./-]*)[^\s]*/giu, (_, path: string) => lastOf(path));
}

function countryOf(flag: string): string {
  const code = Array.from(flag, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1a5)).join(
    '',
  );
  try {
    return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The words of an address: what comes behind the kind of the page. */
function lastOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  return parts
    .slice(parts.length > 1 ? 1 : 0)
    .join(' ')
    .replace(/[-_]/g, ' ');
}
