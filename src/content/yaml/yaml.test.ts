import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from './yaml.ts';

const text = [
  'title: Port',
  'actors: [one, two]',
  'sources:',
  '  - id: sun',
  '    url: here',
  '  - id: post',
].join('\n');

function place({ line, column }: { line: number; column: number }): string {
  return `${line}:${column}`;
}

test('YAML becomes data', () => {
  const { data, problems } = parseYaml(text, 1);

  assert.deepEqual(problems, []);
  assert.deepEqual(data, {
    title: 'Port',
    actors: ['one', 'two'],
    sources: [{ id: 'sun', url: 'here' }, { id: 'post' }],
  });
});

test('days stay text, years become numbers', () => {
  const { data } = parseYaml('day: 2017-04-10\nmonth: 2017-04\nyear: 2017', 1);

  assert.deepEqual(data, { day: '2017-04-10', month: '2017-04', year: 2017 });
});

test('yes, no and on stay text', () => {
  const { data } = parseYaml('a: yes\nb: no\non: off', 1);

  assert.deepEqual(data, { a: 'yes', b: 'no', on: 'off' });
});

test('every value has its place in the file', () => {
  const yaml = parseYaml(text, 2);

  const places = [['title'], ['actors'], ['actors', 1], ['sources', 0, 'url'], ['sources', 1]].map((path) =>
    yaml.positionOf(path),
  );

  assert.deepEqual(places.map(place), ['2:8', '3:9', '3:15', '6:10', '7:5']);
});

test('a missing value stands where its nearest parent does', () => {
  const yaml = parseYaml(text, 2);

  const places = [['date'], ['sources', 1, 'url'], ['sources', 7, 'url'], []].map((path) =>
    yaml.positionOf(path),
  );

  assert.deepEqual(places.map(place), ['2:1', '7:5', '5:3', '2:1']);
});

test('every key has its place in the file', () => {
  const yaml = parseYaml(text, 2);

  const places = [['actors'], ['sources', 0, 'url'], ['nowhere']].map((path) => yaml.positionOfKey(path));

  assert.deepEqual(places.map(place), ['3:1', '6:5', '2:1']);
});

test('an empty text has a place', () => {
  const yaml = parseYaml('', 2);

  assert.equal(yaml.data, null);
  assert.equal(place(yaml.positionOf(['title'])), '2:1');
});

test('what is not YAML is reported where it stands, and has data only where one thing alone can be meant', () => {
  const parsed = ['a: 1\nb: c: d', 'a: 1\na: 2', 'a:\n\tb: 1', 'a: "open', 'a: [1\n: - b'].map((one) =>
    parseYaml(one, 2),
  );

  assert.deepEqual(
    parsed.map(({ data, problems }) => [data, ...problems.map(place)]),
    [
      [{ a: 1, b: 'c: d' }, '3:4'],
      [{ a: 2 }, '3:1'],
      [{ a: { b: 1 } }, '3:1'],
      [{ a: 'open' }, '2:4'],
      [undefined, '2:4'],
    ],
  );
});
