/*
 * Columns of a table as texts. Hosts compress text, letter by letter: a number is a letter, and those that are
 * frequent are as short as a list of them can be. Written out in digits, a column is half as large again.
 */

/** Numbers from here on have several letters, of which all but the last lie this far behind the others. */
const base = 20_000;

/** The letter of 0. With all that follow, it stays below those that are halves of others. */
const zero = '0'.charCodeAt(0);

/** Whole numbers from 0 as a text. */
export function textOfNumbers(numbers: number[]): string {
  return numbers
    .map((number) => {
      let letters = '';
      let rest = number;
      for (; rest >= base; rest = Math.floor(rest / base))
        letters += String.fromCharCode(zero + base + (rest % base));
      return letters + String.fromCharCode(zero + rest);
    })
    .join('');
}

/** The numbers of such a text. */
export function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let [sum, scale] = [0, 1];
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    sum += (digit % base) * scale;
    if (digit >= base) scale *= base;
    else {
      numbers.push(sum);
      [sum, scale] = [0, 1];
    }
  }
  return numbers;
}

/** A whole number of either sign as one from 0: small ones stay small. */
export function unsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** The number that `unsigned` was given. */
export function signed(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

/** A list for each row, as how many it has and the items of all, one list after the other. */
export type ListColumn = [sizes: string, items: string];

/**
 * The column that `listsIn` reads.
 *
 * @param positionOf the number of an item in a list that who reads the column has, too
 */
export function columnOf(lists: string[][], positionOf: (item: string) => number): ListColumn {
  return [textOfNumbers(lists.map(({ length }) => length)), textOfNumbers(lists.flat().map(positionOf))];
}

/** The lists of a column. @param all the items by their numbers */
export function listsIn([sizes, items]: ListColumn, all: string[]): string[][] {
  const numbers = numbersIn(items);
  let at = 0;
  return numbersIn(sizes).map((size) => {
    const list = numbers.slice(at, at + size).flatMap((number) => all[number] ?? []);
    at += size;
    return list;
  });
}
