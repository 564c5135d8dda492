import { licencesOf } from '../formats/text/licences.ts';
import { archive } from '../site/archive.ts';

/** Under which licences the works of others are that the site ships. */
export const GET = () =>
  new Response(licencesOf(archive), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
