import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import { cslJson } from './csl-json.ts';
import { awkwardTitles, item } from './sample.ts';

test('CSL-JSON is a list of the item', () => {
  const read: unknown = JSON.parse(cslJson(item()));

  assert.deepEqual(read, [item()]);
});

for (const title of awkwardTitles) {
  test(`a reader of CSL-JSON is given the title, day and publisher of ${title}`, () => {
    const given = item({ title });

    const [read] = new Cite(cslJson(given)).data;

    assert.deepEqual([read?.title, read?.issued, read?.publisher], [title, given.issued, given.publisher]);
  });
}
