/*
 * Styles in drawings. An escape may spell any word in another way, so that a style with one is not looked into.
 */

/** What loads something: within the drawing `url(#…)` alone is right. */
const loading =
  /(?:image|image-set|src|element|cross-fade|expression)\s*\(|@import|behavior\s*:|-moz-binding/i;

const ofDrawing = /^\s*["']?#/;

const ofDrawingOrFont =
  /^\s*["']?(?:#|data:(?:font\/|application\/(?:x-)?font|application\/vnd\.ms-fontobject))/i;

/** Whether a value in CSS, or one that may be, refers to nothing outside its drawing. */
export function isSafeValue(value: string): boolean {
  return isSafe(value, ofDrawing);
}

/** A style sheet without what comes from elsewhere; `isWhole` when that is nothing. */
export function safeSheet(css: string): { css: string; isWhole: boolean } {
  const [start = '', ...rules] = css.split('@');
  const rest = start + rules.map(withoutLoading).join('');
  const isRight = isSafe(rest, ofDrawingOrFont);
  return { css: isRight ? rest : '', isWhole: isRight && rest.length === css.length };
}

/** A rule, written without its `@`, and what follows it. */
function withoutLoading(rule: string): string {
  if (/^import\b/i.test(rule)) return after(rule, ';');
  if (/^font-face\b/i.test(rule) && !isSafe(rule, ofDrawingOrFont)) return after(rule, '}');
  return `@${rule}`;
}

function after(text: string, sign: string): string {
  const end = text.indexOf(sign);
  return end === -1 ? '' : text.slice(end + 1);
}

function isSafe(css: string, target: RegExp): boolean {
  if (css.includes('\\') || loading.test(css)) return false;
  const [, ...addresses] = css.split(/url\s*\(/i);
  return addresses.every((one) => target.test(one));
}
