/* How sure it is that a record has what is asked for, by what stands for it. */

export const byItself = 1;
export const byPrefix = 0.55;
export const byOtherName = 0.9;
export const byFacet = 0.85;
export const byMention = 0.5;
export const bySynonym = 0.5;
