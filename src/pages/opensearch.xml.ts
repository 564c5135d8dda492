import { openSearch } from '../formats/discovery/open-search.ts';
import { archive } from '../site/archive.ts';

/** Lets browsers offer the archive's search in their address field. https://github.com/dewitt/opensearch */
export const GET = () =>
  new Response(openSearch(archive), { headers: { 'content-type': 'application/opensearchdescription+xml' } });
