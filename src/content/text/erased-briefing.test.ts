import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefingSchema } from '../../schema/schemas.ts';
import { parseMdx } from '../reading/parse.ts';

const text = (withdrawn: string) => `---
title: Dockers close the port
date: 2017-09-09
summary: The dockers of Port Ellis closed the port for a day, and nobody said why they did.
actors: [ada-lind]
location: port-ellis
topics: [strikes]
speakers: { Q: cy-quay }
status: withdrawn
withdrawn: ${withdrawn}
corrections: [{ date: 2017-09-10, kind: factual, note: They did not. }]
---

Ada Lind closed it with <Actor id="bo-berg">Bo Berg</Actor>. ![The gate](./gate.png)
`;

test('of a briefing that is erased, its day, the reason and its address are left', () => {
  const withdrawn = { date: '2017-09-11', reason: 'A court asked for it.', erase: true } as const;
  const { data, html, body, outline, problems } = parseMdx(
    'strike.mdx',
    text('{ date: 2017-09-11, reason: A court asked for it., erase: true }'),
    briefingSchema,
  );

  assert.deepEqual(problems, []);
  assert.deepEqual(data?.withdrawn, withdrawn);
  assert.equal(data.date, '2017-09-09');
  const { references, ...rest } = outline;
  assert.doesNotMatch(
    JSON.stringify([data, html, body, rest]),
    /dockers|lind|ellis|strikes|quay|gate|did not/i,
  );
  assert.deepEqual(
    references.map(({ kind, id }) => [kind, id]),
    [
      ['actor', 'bo-berg'],
      ['actor', 'ada-lind'],
      ['actor', 'cy-quay'],
      ['place', 'port-ellis'],
      ['topic', 'strikes'],
    ],
  );
});

test('a briefing that is withdrawn, and not erased, keeps its words', () => {
  const kept = parseMdx('strike.mdx', text('{ date: 2017-09-11, reason: It was wrong. }'), briefingSchema);
  assert.equal(kept.data?.title, 'Dockers close the port');
});

test('a briefing that is erased is checked as a whole', () => {
  const wrong = text('{ date: 2017-09-11, reason: A court asked., erase: true }')
    .replace('</', '')
    .concat('<Nonsense />\n');
  assert.notDeepEqual(parseMdx('strike.mdx', wrong, briefingSchema).problems, []);
});
