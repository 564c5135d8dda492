import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  columnOf,
  listsIn,
  numbersIn,
  signed,
  textOfNumbers,
  unsigned,
  type ListColumn,
} from './packed-numbers.ts';

const same = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data;

test('numbers of any size come back from their letters, whatever letters JSON writes otherwise', () => {
  const numbers = [...Array.from({ length: 70_000 }, (_, number) => number), 719_162, 20_000 ** 2, 2 ** 40];

  assert.deepEqual(numbersIn(same(textOfNumbers(numbers))), numbers);
  assert.equal(textOfNumbers(numbers).isWellFormed(), true);
});

test('a small number is one letter of one byte', () => {
  assert.equal(Buffer.byteLength(textOfNumbers(Array.from({ length: 80 }, (_, number) => number))), 80);
});

test('small numbers of either sign stay small', () => {
  const numbers = [0, -1, 1, -2, 2, -719_162, 719_162];

  assert.deepEqual(numbers.map(unsigned).slice(0, 5), [0, 1, 2, 3, 4]);
  assert.deepEqual(numbers.map(unsigned).map(signed), numbers);
});

test('lists come back in their order, empty ones too', () => {
  const all = ['a', 'b', 'c'];
  const lists = [['b', 'a'], [], ['c'], []];
  const column: ListColumn = same(columnOf(lists, (item) => all.indexOf(item)));

  assert.deepEqual(listsIn(column, all), lists);
});
