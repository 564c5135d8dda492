import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf } from './csv.ts';

test('results are lines of cells, quoted where they need it, and no formulas', () => {
  const row = {
    kind: 'briefing',
    title: 'Johnson, "Boris"',
    date: '2017-04-10',
    place: '=1+1',
    url: 'https://a/',
  };

  assert.equal(
    csvOf([row]),
    '\u{feff}kind,title,date,place,url\r\nbriefing,"Johnson, ""Boris""",2017-04-10,\'=1+1,https://a/\r\n',
  );
});
