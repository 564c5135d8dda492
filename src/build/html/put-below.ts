import { hostPath } from '../../base/site-path.ts';
import { addressed, listed } from './scan-html.ts';

/** A comment, an element whose content is no HTML, or a tag: each with its name and its attributes. */
export const piece =
  /<!--[^]*?-->|<(?:(script|style|textarea|title)((?:[\s/]+(?:"[^"]*"|'[^']*'|[^"'>])*)?)>[^]*?<\/\1[\s/>]|([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>)/gi;

/** A name, and its value with what stands between. */
const attribute = /([^\s"'<>/=]+)(?:(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

/** An address from the root of the site; one that begins with two slashes names a host. */
const fromRoot = /^(["']?\s*)(\/(?![/\\])[^]*)$/;

const listedFromRoot = /(^["']?\s*|,\s+)(\/(?![/\\]))/g;

/**
 * Puts a path before the addresses of the site that a page leads to by its attributes; every other sign stays.
 *
 * @param html a finished page, in which addresses begin at the root of the site
 * @param base as from `pathOf`
 * @param isOurs which of those addresses are meant; all of them without it
 */
export function putBelow(html: string, base: string, isOurs?: (address: string) => boolean): string {
  return html.replace(
    piece,
    (all: string, raw?: string, ofRaw?: string, name?: string, attributes?: string) => {
      const written = raw === undefined ? attributes : ofRaw;
      if (!written?.includes('/')) return all;
      const at = 1 + (raw ?? name ?? '').length;
      return all.slice(0, at) + moved(written) + all.slice(at + written.length);
    },
  );

  function moved(attributes: string): string {
    return attributes.replace(attribute, (all: string, name: string, sign?: string, value?: string) => {
      if (sign === undefined || value === undefined) return all;
      const key = name.toLowerCase();
      if (addressed.has(key)) return name + sign + value.replace(fromRoot, below);
      return listed.has(key) ? name + sign + value.replace(listedFromRoot, below) : all;
    });
  }

  function below(all: string, before: string, address: string): string {
    return isOurs?.(address) === false ? all : before + hostPath(address, base);
  }
}
