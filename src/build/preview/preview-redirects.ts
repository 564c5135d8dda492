import type { AstroIntegration } from 'astro';
import { joinEntries } from '../../archive/join/join.ts';
import { fileAt } from '../../base/old-addresses.ts';
import { hostPath, pathOf } from '../../base/site-path.ts';
import type { Environment } from '../../base/system/environment.ts';
import { joinable, sharedReading, type SharedContent } from '../../content/shared-content.ts';

/** Leads on from old addresses in the preview: a build has pages there, which are not Astro's. */
export function previewRedirects({ today }: Pick<Environment, 'today'>): AstroIntegration {
  const known = new WeakMap<SharedContent, Map<string, string>>();
  const redirectsIn = (content: SharedContent) => {
    const found = known.get(content) ?? redirectsOf(content, today);
    known.set(content, found);
    return found;
  };
  return {
    name: 'archive:preview-redirects',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const content = sharedReading();
          const [path = ''] = (request.url ?? '').split('?');
          const to = content && redirectsIn(content).get(fileAt(path));
          if (!content || to === undefined) next();
          else response.writeHead(302, { location: hostPath(to, pathOf(content.archive.data.url)) }).end();
        });
      },
    },
  };
}

/** Where old addresses lead, by the files that a build has there. */
function redirectsOf(content: SharedContent, today: string): Map<string, string> {
  const { archive } = joinEntries(joinable(content), { today, preview: true });
  return new Map(archive.redirects.map(({ from, to }) => [fileAt(from), to]));
}
