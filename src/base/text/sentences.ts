/** Behind these signs a sentence ends, but not behind a short form: `Dr.`, `St.`, `U.S.` */
const end =
  /(?<!(?<![\p{L}\p{N}])(?:\p{Lu}|Dr|Mrs?|Ms|St|Mt|Lt|Sgt|Col|Gen|Capt|Prof|Sen|Rep|Gov|Rev|Hon))[.!?…。！？]["'”’»)\]]*\s+/gu;

/** No sentence is looked for further away than this, so that a text of any length is read in one go. */
const furthest = 400;

/** What stands before a stretch of a text in its sentence, and what behind it. */
export function sentenceAround(text: string, start: number, until: number): [before: string, behind: string] {
  const before = text.slice(Math.max(0, start - furthest), start);
  const behind = text.slice(until, until + furthest);
  const last = [...before.matchAll(end)].at(-1);
  const next = [...behind.matchAll(end)].at(0);
  return [before.slice(last ? last.index + last[0].length : 0), behind.slice(0, next?.index)];
}
