import type { CslItem } from './csl-item.ts';

/** A citation as a style writes it. */
export interface Written {
  /** HTML of one line: text, `<i>` and entities, nothing else. */
  html: string;
  text: string;
}

/** What the processor takes for markup or turns into it: `<` and raised letters and figures. */
export const touched = /[<ªº²³¹ʰ-ʸˀˁˠ-ˤۥۦᴬ-ᵪ⁰-ⁿ℠™㆒-㆟]/g;

/** Where such characters are meanwhile: a plane for private use, which no processor touches. */
const apart = 0xf0000;

/** The item without anything that the processor would take for markup. */
export function plain(item: CslItem): CslItem {
  const text = JSON.stringify(item).replace(touched, (one) =>
    String.fromCodePoint(apart + one.charCodeAt(0)),
  );
  return JSON.parse(text) as CslItem;
}

/**
 * Takes an entry of the processor for a `plain` item and returns what it says of the item as it was. Throws
 * when it holds markup that is not known to be safe.
 */
export function ofEntry(entry: string): Written {
  const html = /^\s*<div class="csl-entry">(.*)<\/div>\s*$/.exec(entry)?.[1];
  if (html === undefined || /<(?!\/?i>)/.test(html)) {
    throw new Error(`The processor of citations answers with markup that is not known to be safe: ${entry}`);
  }
  const text = html
    .replace(/<\/?i>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return { html: restored(html, '&#60;'), text: restored(text, '<') };
}

function restored(text: string, lessThan: string): string {
  return text.replace(/[\u{F0000}-\u{FFFFF}]/gu, (one) => {
    const character = String.fromCodePoint((one.codePointAt(0) ?? apart) - apart);
    return character === '<' ? lessThan : character;
  });
}
