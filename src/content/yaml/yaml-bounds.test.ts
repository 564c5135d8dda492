import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseYaml } from './yaml.ts';

const size = 1_000_000;
const filled = (part: string) => part.repeat(size / part.length);

const much =
  'Up to here the fields hold more lines and signs than can be read in a reasonable time. Write fewer entries.';
const deep = 'Here more lists and groups are within each other than can be read. Write them side by side.';

const refused: [name: string, text: string, place: string, message: string][] = [
  ['lists in lists', `a:\n  ${filled('- ')}`, '3:3', deep],
  ['names in names', `a:\n  ${filled('? ')}`, '3:3', deep],
  ['brackets in brackets', `a: ${filled('[')}`, '2:150004', much],
  ['brackets that close nothing', `a: ${filled(']')}`, '2:150004', much],
  ['braces in braces', `a: ${filled('{a: ')}`, '2:600004', much],
  ['commas', `a: [${filled(',')}]`, '2:150004', much],
  ['escapes', `a: "${filled('\\q')}"`, '2:300005', much],
  ['lines', filled('a:\n'), '150002:3', much],
];

describe('fields that would take minutes to read are one problem:', { timeout: 60_000 }, () => {
  for (const [name, text, place, message] of refused)
    test(name, () => {
      const { data, problems } = parseYaml(text, 2);

      assert.equal(data, undefined);
      assert.deepEqual(
        problems.map((one) => [`${one.line}:${one.column}`, one.message]),
        [[place, message]],
      );
    });
});

test('blanks behind a list are read once', { timeout: 60_000 }, () => {
  for (const list of ['[[a]]', '[a]']) {
    const { problems } = parseYaml(`topics: ${list}${' '.repeat(900_000)}x`, 1);

    assert.equal(problems.length, 1);
  }
});

test('a file of twenty thousand entries is read', { timeout: 60_000 }, () => {
  const { data, problems } = parseYaml(
    `roles:\n${'  - { title: A, from: 2017, to: 2018 }\n'.repeat(20_000)}`,
    1,
  );

  assert.deepEqual(problems, []);
  assert.equal((data as { roles: unknown[] }).roles.length, 20_000);
});

test('of forty thousand marks the first fifty are told', { timeout: 60_000 }, () => {
  for (const mark of ['&a b', '!a b', '*a', '!<tag:yaml.org,2002:a> b'])
    assert.equal(parseYaml(`a:\n${`  - ${mark}\n`.repeat(40_000)}`, 1).problems.length, 50, mark);
});

test(
  'entries of a long list are taken out one by one without reading all of it each time',
  { timeout: 60_000 },
  () => {
    const yaml = parseYaml(`topics: [${'unknown, '.repeat(50_000)}unknown]\n`, 1);

    const fixes = Array.from({ length: 50_000 }, (_, index) => yaml.fixAt(['topics', index], 'remove'));

    assert.ok(fixes.every((fix) => fix !== undefined));
  },
);
