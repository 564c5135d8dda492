import type { Archive, Briefing } from '../../archive/model.ts';
import { briefingItem, dayOf } from './csl-item.ts';

/** One `<meta>` in a page’s head. */
export interface Meta {
  name: string;
  content: string;
}

/**
 * What reference managers read from a briefing’s page: Highwire’s names, which most of them know, then
 * Dublin Core. The publisher is no `citation_author`: readers of these would part its name in first and last.
 * Takes a briefing and its archive; an `og:type` of `website` on the same page would overrule `DC.type`.
 */
export function citationMetas(briefing: Briefing, archive: Pick<Archive, 'site'>): Meta[] {
  const { licence } = archive.site;
  const item = briefingItem(briefing, archive);
  const { title, publisher, language, URL: address, 'container-title': container } = item;
  const day = dayOf(item);
  const slashed = (date: string) => date.replaceAll('-', '/');
  return [
    meta('citation_title', title),
    meta('citation_publication_date', slashed(day)),
    // News of past years goes online later, and only an embargo says when.
    ...(briefing.publish ? [meta('citation_online_date', slashed(briefing.publish))] : []),
    ...briefing.authors.flatMap((name) => [meta('citation_author', name), meta('DC.creator', name)]),
    meta('citation_publisher', publisher),
    meta('citation_language', language),
    meta('citation_public_url', address),
    meta('citation_fulltext_html_url', address),
    // Neither of the two vocabularies names what an article stands in, but for journals.
    meta('prism.publicationName', container),
    meta('DC.title', title),
    meta('DC.publisher', publisher),
    meta('DC.date', day),
    ...(briefing.updated ? [meta('DCTERMS.modified', briefing.updated)] : []),
    meta('DC.identifier', address),
    ...(item.DOI ? [meta('citation_doi', item.DOI), meta('DC.identifier', `doi:${item.DOI}`)] : []),
    meta('DC.language', language),
    // Readers take the first: a kind of text of the Eprints vocabulary, then what it is to Dublin Core.
    meta('DC.type', 'NewsItem'),
    meta('DC.type', 'Text'),
    meta('DC.rights', licence.name),
    ...(licence.url ? [meta('DCTERMS.license', licence.url)] : []),
  ];
}

function meta(name: string, content: string): Meta {
  return { name, content };
}
