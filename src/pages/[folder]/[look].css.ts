import type { APIRoute } from 'astro';
import { look } from '../../site/archive.ts';

/** What of the look is the archive's own, in a sheet that is loaded once. It lies with the others. */
export const getStaticPaths = () => {
  if (!look) return [];
  const [folder = '', file = ''] = look.url.slice(1, -'.css'.length).split('/');
  return [{ params: { folder, look: file } }];
};

export const GET: APIRoute = () =>
  new Response(look?.css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
