import { calledElsewhere } from '../base/called-elsewhere.ts';

/** The field that a key was meant for, if any; what other generators, feeds and press offices call fields is known. */
export const fieldMeant = calledElsewhere([
  ['location places id', 'place places venue city'],
  ['topics', 'tag tags category categories keyword keywords subject subjects'],
  ['actors id', 'actor person persons people participant participants'],
  ['summary', 'description excerpt abstract teaser standfirst lede'],
  ['authors', 'author byline creator'],
  ['language', 'lang locale'],
  ['updated', 'modified lastmod lastmodified lastupdated datemodified updatedat updateddate'],
  ['aliases formerIds', 'permalink slug oldurl redirect redirects redirectfrom'],
  ['stories', 'series'],
  ['title name id', 'headline heading name title'],
  ['kind', 'type'],
  ['began', 'born birth birthdate founded foundation established'],
  ['ended', 'died death deathdate dissolved closed'],
  ['as', 'role part capacity'],
  ['date from', 'start startdate begin pubdate created createdat datecreated'],
  ['until to', 'end enddate dateend'],
  ['organisation id', 'organisation organization org institution'],
  ['url', 'link href uri website baseurl siteurl homepage'],
  ['publisher', 'outlet newspaper medium'],
  ['publish', 'embargo publishdate publishon'],
  ['colours', 'color colors colour palette'],
  ['contact', 'email mail'],
  ['sources', 'source reference references bibliography citations'],
  ['links', 'social menu nav navigation'],
]);
