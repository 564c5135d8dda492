import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../sample.ts';
import type { Hit } from './hits.ts';
import { shownOf } from './shown-results.ts';

function hitOf(id: string): Hit {
  const data = () =>
    Promise.resolve({ url: `/${id}/`, raw_content: id, meta: {}, weighted_locations: [], anchors: [] });
  return { row: { ...row(id), span: 0 }, hits: () => [{ id, score: 1, words: [], data }], without: [] };
}

/** What is shown of a briefing of which so many statements were found, by addresses. */
async function shownWith(count: number): Promise<{ said: string[]; more: string | undefined }> {
  const statements = Array.from({ length: count }, (_, at) => hitOf(`s${at + 1}`));
  const [shown] = await shownOf([{ ...hitOf('briefing'), statements }]);
  return {
    said: shown?.said.map(({ row: { id }, record }) => `${id} ${record.url}`) ?? [],
    more: shown?.more?.url,
  };
}

test('the first three statements of a briefing are shown, and the next is where the others are led to', async () => {
  assert.deepEqual(await shownWith(0), { said: [], more: undefined });
  assert.deepEqual(await shownWith(3), { said: ['s1 /s1/', 's2 /s2/', 's3 /s3/'], more: undefined });
  for (const count of [4, 9])
    assert.deepEqual(await shownWith(count), { said: ['s1 /s1/', 's2 /s2/', 's3 /s3/'], more: '/s4/' });
});
