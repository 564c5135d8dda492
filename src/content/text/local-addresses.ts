import { withoutCode } from './unfinished.ts';

/** Addresses of the machine itself and of networks that nobody outside of them reaches. */
const local = new RegExp(
  [
    String.raw`\bhttps?://(?:localhost|\[::1\]|0\.0\.0\.0|(?:[\w-]{1,63}\.){1,4}(?:localhost|local|internal|lan)`,
    String.raw`|(?:127\.\d{1,3}|10\.\d{1,3}|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3})`,
    String.raw`(?=[/?#:\s"'()<>[\]{},]|\.?$|\.\s)(?::\d+)?`,
  ].join(''),
  'gim',
);

/** Where a text names an address that no reader reaches, in fields or in words, with its offset. Code may name any. */
export function localAddressesIn(text: string): { written: string; offset: number }[] {
  return [...withoutCode(text).matchAll(local)].map(({ 0: written, index }) => ({ written, offset: index }));
}
