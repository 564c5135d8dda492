import { fullUrl } from '../base/site-path.ts';
import { escaped } from '../base/text/markup.ts';
import { searchTemplate } from '../base/urls.ts';
import { archive } from '../site/archive.ts';

/** Lets browsers offer the archive's search in their address field. https://github.com/dewitt/opensearch */
export const GET = () => {
  const { title, description, url } = archive.site;
  const address = fullUrl(searchTemplate('searchTerms'), url);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(title.slice(0, 16))}</ShortName>
  <LongName>${escaped(title.slice(0, 48))}</LongName>
  <Description>${escaped(description.slice(0, 1024))}</Description>
  <Url type="text/html" template="${escaped(address)}"/>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
