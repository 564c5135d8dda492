import { hidden } from './remark-characters.ts';

const onTheWeb =
  /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|int|gov|edu|info|eu|uk|de|fr)(?:\/|$))/i;

/** Whether an address begins neither with a scheme nor at the root of a host: `../2016/vote.mdx`, `www.example.org`. */
export function isRelative(address: string): boolean {
  const isOther = /^(?:[/\\#]|[a-z][a-z0-9+.-]*:)|\p{Z}/iu.test(address);
  return address !== '' && !isOther && !hidden.test(address);
}

/** Whether it is one on the web that lacks its protocol. */
export function lacksProtocol(address: string): boolean {
  return isRelative(address) && onTheWeb.test(address);
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
