/*
 * Words by which a text says that an office was held on other days than its own. Whoever they spare in error is not
 * told of; whoever is accused in error no longer reads what the check says.
 */

const before = (
  'former formerly then future ex once one-?time sometime erstwhile previous past late last next later new newly ' +
  'incoming outgoing departing retired retiring resigned ousted deposed dismissed sacked disgraced original founding ' +
  'inaugural first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth \\p{L}+teenth ' +
  'twentieth \\d+(?:st|nd|rd|th)'
).split(' ');

/** Words that make another office of one. */
const others = 'deputy vice acting assistant associate interim junior shadow honorary'.split(' ');

/** One word may stand between, as in "the first woman chairman". */
const ownBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...before, ...others].join('|')})[\\s-]+(?:(?!the\\s)[\\p{L}-]+\\s+)?$`,
  'iu',
);

/** Whether what stands before a title says that it is that of other days, or only a part of a longer one. */
export function isOfOtherDays(beforeTitle: string): boolean {
  return ownBefore.test(beforeTitle);
}

/** What becomes of an office, and days that are not those of the news. */
const change =
  /(?<!\p{L})(?:resign|succe(?:ed|ss)|predecess|replac|appoint|elected|election|nominat|dismiss|sack|oust|depos|retire|remov|inaugurat|died|death|tenure|became|become|by then|until then|in those days|used to|earlier|later|ago(?!\p{L})|(?:at|of) (?:the|that) time|sworn in|(?:step|stood|stand)\p{L}* down|(?:left|leaving|took|taken|takes?) (?:office|over)|years? before|had been)/iu;

/** Whether a sentence, in two parts around a name, tells of other days than today. */
export function tellsOfOtherDays(beforeName: string, behindName: string): boolean {
  return change.test(beforeName) || change.test(behindName) || /^,?\s+(?:who\s+)?had\s/i.test(behindName);
}

/** Years that stand in a sentence. */
export function yearsIn(sentence: string): number[] {
  return [...sentence.matchAll(/(?<![\p{L}\p{N}])[12]\d{3}(?![\p{L}\p{N}])/gu)].map(([year]) => Number(year));
}
