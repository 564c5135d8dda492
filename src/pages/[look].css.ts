import { archive } from '../site/archive.ts';
import { lookOf } from '../site/look.ts';
import { lookUrl } from '../base/urls.ts';

/** What of the look is the archive's own, in a sheet that is loaded once. */
export const getStaticPaths = () =>
  lookOf(archive.site) === '' ? [] : [{ params: { look: lookUrl.slice(1, -'.css'.length) } }];

export const GET = () =>
  new Response(lookOf(archive.site), { headers: { 'content-type': 'text/css; charset=utf-8' } });
