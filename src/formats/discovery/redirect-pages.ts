import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Archive, Redirect } from '../../archive/model.ts';
import { fileAt } from '../../base/old-addresses.ts';
import { fullUrl, hostPath, pathOf } from '../../base/site-path.ts';
import { movedWords } from '../../base/words.ts';
import type { MadeFile } from '../made-file.ts';

const writer = unified().use(rehypeStringify);

/**
 * A page at every old address, for hosts that have no rules for redirects. They are no pages of Astro's, which
 * takes some signs of old addresses for its own and writes nothing but folders with an index.
 */
export function* redirectPages(archive: Archive): Generator<MadeFile> {
  for (const { from, to } of archive.redirects)
    yield { path: fileAt(from), shows: to, make: () => redirectPage(to, archive) };
}

/** Leads to the new address at once, and says so where that is switched off. */
function redirectPage(to: Redirect['to'], { site }: Pick<Archive, 'site'>): string {
  const address = fullUrl(to, site.url);
  const target = hostPath(to, pathOf(site.url));
  const title = movedWords.moved;
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: site.language }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { httpEquiv: 'content-security-policy', content: "default-src 'none'" }),
        h('title', title),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('meta', { httpEquiv: 'refresh', content: `0; url=${target}` }),
        h('link', { rel: 'canonical', href: address }),
      ]),
      h('body', [
        h('main', [h('h1', title), h('p', movedWords.nowAt({ link: h('a', { href: target }, address) }))]),
      ]),
    ]),
  ]);
  return writer.stringify(page);
}
