import { isMail, protocolMended } from '../base/values.ts';
import { hidden } from './remark/remark-characters.ts';

const onTheWeb =
  /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|int|gov|edu|info|eu|uk|de|fr)(?:\/|$))/i;

/** Whether an address begins neither with a scheme nor at the root of a host: `../2016/vote.mdx`, `www.example.org`. */
export function isRelative(address: string): boolean {
  const isOther = /^(?:[/\\#]|[a-z][a-z0-9+.-]*:)|\p{Z}/iu.test(address);
  return address !== '' && !isOther && !hidden.test(address);
}

/** An address with its protocol, of one on the web or of mail that lacks or misspells it; undefined for all others. */
export function wholeAddress(address: string): string | undefined {
  const mended = protocolMended(address);
  if (mended !== undefined || !isRelative(address)) return mended;
  if (isMail(address)) return `mailto:${address}`;
  return onTheWeb.test(address) ? `https://${address}` : undefined;
}

/** Whether an address has a scheme that texts may not lead to: `file:`, `javascript:`. */
export function isForbidden(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme !== undefined && !isDrive(address) && !/^(?:https?|mailto|tel):$/.test(scheme);
}

/** The scheme of an address as browsers read it, with its colon. */
export function schemeOf(address: string): string | undefined {
  const plain = address.replace(/[\s\p{Cc}]/gu, '');
  return /^[a-z][a-z0-9+.-]*:/i.exec(plain)?.[0].toLowerCase();
}

/** Whether it is a path on somebody's disk: `C:\\photos\\port.jpg`. */
export function isDrive(address: string): boolean {
  return /^[a-z]:[\\/]/i.test(address.trim());
}
