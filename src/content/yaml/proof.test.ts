import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ifAllMended, proven } from './proof.ts';
import type { YamlMistake } from './yaml-mistake.ts';

const edit = (offset: number, was: string, now: string) => ({ offset, was, now });
const mistake = (...edits: ReturnType<typeof edit>[]) => ({ edits }) as unknown as YamlMistake;
/** Which of some mistakes keep their cure. */
const cured = (mistakes: YamlMistake[], source: string) =>
  proven(mistakes, source).map(({ edits }) => edits !== undefined);

test('a cure after which nothing is wrong leaves no other mistake', () => {
  const source = 'title: "Port closed\nsummary: It was.\n';
  const cure = mistake(edit(19, '', '"'));

  assert.deepEqual(proven([cure, mistake(edit(0, 't', 'T'))], source), [cure]);
});

test('a cure that mends its line is kept while another line is wrong, one that does not is taken', () => {
  const source = 'a: "1" 2\nb: "3" 4\n';
  const mends = mistake(edit(6, ' 2', ''));
  const doesNot = mistake(edit(0, 'a', 'A'));

  assert.deepEqual(cured([doesNot, mends], source), [false, true]);
});

test('no more than ten cures are tried, and none in a long text', () => {
  const wrong = mistake(edit(0, 'a', 'A'));
  const right = mistake(edit(6, ' 2', ''));
  const source = 'a: "1" 2\nb: "3" 4\n';
  const nine = Array.from({ length: 9 }, () => wrong);

  assert.equal(cured([...nine, right], source).at(-1), true);
  assert.equal(cured([...nine, wrong, right], source).at(-1), false);
  const long = `a: "1" 2\n${'#'.repeat(50_000)}\n`;
  assert.deepEqual(cured([right], long), [false]);
  assert.equal(ifAllMended(long, [edit(6, ' 2', '')]), undefined);
  assert.equal(ifAllMended('a: "1" 2\n', [edit(6, ' 2', '')])?.length, 1);
});
