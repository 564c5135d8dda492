import { nearest, type Near } from '../base/closest.ts';

/**
 * What other generators, feeds and press offices call fields that we have under another name. Of several of ours the
 * first is meant that may stand there.
 */
const elsewhere: Record<string, string> = {
  ...named('location places id', 'place places venue city'),
  ...named('topics', 'tag tags category categories keyword keywords subject subjects'),
  ...named('actors id', 'actor person persons people participant participants'),
  ...named('summary', 'description excerpt abstract teaser standfirst lede'),
  ...named('authors', 'author byline creator'),
  ...named('language', 'lang locale'),
  ...named('updated', 'modified lastmod lastmodified lastupdated'),
  ...named('aliases formerIds', 'permalink slug redirect redirects redirectfrom'),
  ...named('stories', 'series'),
  ...named('title name id', 'headline heading name title'),
  ...named('kind', 'type'),
  ...named('began', 'born birth birthdate founded foundation established'),
  ...named('ended', 'died death deathdate dissolved closed'),
  ...named('as', 'role part capacity'),
  ...named('date from', 'start startdate begin pubdate'),
  ...named('until to', 'end enddate'),
  ...named('organisation id', 'organisation organization org institution'),
  ...named('url', 'link href uri website baseurl siteurl homepage'),
  ...named('publisher', 'outlet newspaper medium'),
  ...named('publish', 'embargo'),
  ...named('colours', 'color colors colour palette'),
  ...named('contact', 'email mail'),
  ...named('links', 'social menu nav navigation'),
};

function named(ours: string, theirs: string): Record<string, string> {
  return Object.fromEntries(theirs.split(' ').map((name) => [name, ours]));
}

/** The field that a key was meant for, if any. @param known the fields that may stand there */
export function fieldMeant(key: string, known: string[]): Near | undefined {
  const ours = elsewhere[key.toLowerCase().replaceAll(/[-_]/g, '')]?.split(' ') ?? [];
  const candidate = ours.find((one) => known.includes(one));
  return candidate === undefined ? nearest(key, known) : { candidate, isSure: true };
}
