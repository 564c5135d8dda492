import { calledElsewhere } from '../../base/text/called-elsewhere.ts';
import { fieldLanguages } from './field-languages.ts';

/**
 * The field that a key was meant for, if any; what other generators, feeds, press offices and languages call fields is
 * known.
 */
export const fieldMeant = calledElsewhere([
  ...fieldLanguages,
  ['location places within id', 'place places venue city where locations country region countries'],
  ['topics', 'tag tags category categories keyword keywords subject subjects label labels theme themes'],
  [
    'actors id',
    'actor person persons people participant participants who organisations organizations orgs companies entities',
  ],
  [
    'summary',
    'description excerpt abstract teaser standfirst lede dek deck blurb synopsis intro introduction tldr bio biography',
  ],
  ['authors publisher', 'author byline creator writtenby'],
  ['language', 'lang locale'],
  [
    'updated',
    'modified lastmod lastmodified lastmodifiedat lastupdated lastupdatedat datemodified datemodifiedat moddatetime ' +
      'modifieddate modifiedat updatedat updateddate dateupdated lastedited lasteditedat revised',
  ],
  ['formerIds aliases', 'permalink slug oldurl oldurls oldpath redirect redirects redirectfrom'],
  ['aliases', 'alias aka akas othernames alternativenames altnames alternatenames synonyms'],
  ['stories', 'series story'],
  ['related', 'relatedposts relatedarticles relatedpages relatedcontent seealso'],
  ['corrections', 'errata erratum amendments changelog'],
  ['title name id', 'headline heading name title posttitle'],
  ['kind', 'type'],
  ['began', 'born birth birthdate birthday dateofbirth dob founded foundation established'],
  ['ended', 'died death deathdate dateofdeath dod dissolved closed'],
  ['succeeds', 'predecessor predecessors precededby replaces'],
  ['broader within memberOf', 'parent parents partof'],
  ['country', 'nationality'],
  ['as', 'role part capacity'],
  [
    'date from',
    'start startdate begin pubdate pubdatetime created createdat createddate datecreated creationdate postdate when day datetime issued',
  ],
  ['publish date', 'datepublished publishedat publisheddate publishedon publicationdate'],
  ['until to', 'end enddate dateend through thru'],
  // Where a period ends is called otherwise in offices and memberships.
  ['to', 'until till'],
  ['until', 'to'],
  ['time', 'hour starttime timeofday'],
  ['organisation id', 'organisation organization org institution'],
  ['url', 'link href uri website baseurl siteurl site homepage'],
  ['publisher', 'outlet newspaper medium'],
  ['publish', 'embargo embargodate embargountil releasedate publishdate publishon'],
  ['status', 'poststatus visibility'],
  ['licence', 'license copyright rights'],
  ['colours', 'color colors colour palette'],
  ['contact', 'email mail'],
  ['sources', 'source reference references bibliography citations'],
  ['links', 'social menu nav navigation'],
]);
