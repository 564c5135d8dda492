import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysTogether } from './days-together.ts';

test('a line may end between words and days, and not within a day or before a dash', () => {
  const shown = (words: string) => daysTogether(words).replaceAll('\u00a0', '_').replaceAll('\u200b', '|');

  assert.equal(
    shown('Chair, Port 12 Board (13 July 2016 – 9 July 2018)'),
    'Chair, Port 12 Board (13_July_2016_–_|9_July_2018)',
  );
  assert.equal(shown('until 9 يوليو 2018'), 'until 9_يوليو_2018');
  assert.equal(shown('11 Acts 20170'), '11 Acts 20170');
  assert.equal(shown('since 2018'), 'since 2018');
  assert.equal(shown('Pilot, 2016 – 28 May 2017'), 'Pilot, 2016_–_|28_May_2017');
});
