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
