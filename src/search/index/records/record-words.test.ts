import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressInWords } from './record-words.ts';

test('an address says what an author calls a briefing, where the title does not', () => {
  for (const [id, title, words] of [
    ['2018/salisbury-attack', 'Two people are poisoned in an English town', 'salisbury attack'],
    ['2023/bin-strike', 'Refuse workers strike', 'bin strike'],
    ['1985/ozone-hole-2', 'A hole in the ozone', ''],
    ['1985/visit-03-31', 'The chancellor comes', 'visit'],
    ['2017/10', 'The tenth', ''],
  ] as const)
    assert.equal(addressInWords({ id, title }), words, id);
});
