import { calledElsewhere } from '../../base/text/called-elsewhere.ts';
import type { Near } from '../../base/text/closest.ts';

/** Values of ours that are chosen from a few, and what others call the same. */
const same = calledElsewhere([
  ['press', 'newspaper newspapers newspaperarticle news newsarticle magazine magazinearticle newsagency'],
  ['official', 'pressrelease officialstatement governmentstatement communique'],
  [
    'document',
    'report book letter judgment judgement ruling courtdocument courtfiling legislation treaty pdf',
  ],
  ['data', 'dataset datasets statistics spreadsheet database csv'],
  ['broadcast', 'tv television radio podcast video'],
  ['social', 'tweet toot socialmedia facebook twitter instagram telegram mastodon'],
  ['person', 'human individual man woman people'],
  ['organisation', 'organization company corporation business firm ngo charity association party'],
  ['body', 'committee commission court council agency ministry department parliament'],
  ['state country', 'nation'],
  ['state', 'country'],
  ['alliance', 'coalition bloc'],
  ['city', 'town village municipality'],
  ['region', 'province county district'],
  ['site', 'building venue'],
  ['draft', 'private pending wip unpublished inreview review inprogress'],
  ['withdrawn', 'retracted'],
  ['typo', 'spelling'],
  ['factual', 'fact'],
]);

/** What may be meant by names of narrower or wider things. */
const alike = calledElsewhere([
  ['press', 'article blog blogpost wire agency journal oped editorial'],
  // Nothing is published that nobody called so.
  ['published', 'public live final'],
  ['official', 'statement speech announcement'],
  ['document', 'paper law resolution minutes thesis filing brief notice'],
  ['social', 'post'],
  ['broadcast', 'film recording'],
  ['organisation', 'union group club university'],
  ['official body', 'government'],
  ['body', 'institution authority'],
  ['region', 'sea ocean island area river lake bay strait continent state territory'],
  ['site', 'harbour harbor port airport street square base station facility'],
  ['withdrawn', 'deleted removed revoked'],
  ['update', 'clarification addition'],
]);

/** The value that one was meant for, of those that are possible. */
export function valueMeant(value: string, possible: string[]): Near | undefined {
  const near = same(value, possible);
  if (near) return near;
  const wide = alike(value, possible);
  return wide && { ...wide, isSure: false };
}
