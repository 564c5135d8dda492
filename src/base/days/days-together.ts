/**
 * Words in which no line ends within a day, or begins with a dash between two: `until 13 July 2016`. A line may end
 * behind the dash, of which both sides have the same space: faces that move a dash towards a space do not move it
 * towards one that joins.
 */
export function daysTogether(words: string): string {
  return words
    .replaceAll(/(\d{1,2}) (\p{L}+\.?) (\d{4})(?!\d)/gu, '$1\u00a0$2\u00a0$3')
    .replaceAll(/(\d) – /g, '$1\u00a0–\u00a0\u200b');
}
