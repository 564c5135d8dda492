import type { Archive } from '../../archive/model.ts';
import { fullUrl } from '../../base/site-path.ts';
import { escaped } from '../../base/text/markup.ts';
import { searchTemplate } from '../../base/urls.ts';

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The description by which browsers offer the archive's search in their address field, within the lengths it has. */
export function openSearch({ site: { title, description, url } }: Pick<Archive, 'site'>): string {
  const address = fullUrl(searchTemplate('searchTerms'), url);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(cut(title, 16))}</ShortName>
  <LongName>${escaped(cut(title, 48))}</LongName>
  <Description>${escaped(cut(description, 1024))}</Description>
  <Url type="text/html" template="${escaped(address)}"/>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}

/** As many whole letters of a text as take up at most `length` UTF-16 units. */
function cut(text: string, length: number): string {
  let end = 0;
  for (const { index, segment } of letters.segment(text)) {
    if (index + segment.length > length) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
