import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandFor } from './interview.ts';

test('what was answered so far can be said again as a command', () => {
  const options = { date: '2017-04-10', actors: 'ada-lind,g7', role: 'Mayor; ; 2016\nClerk; ; 2011' };

  assert.equal(
    commandFor({ kind: 'briefing', title: "Dockers' $HOME", options }),
    String.raw`npm run new -- briefing 'Dockers'\'' $HOME' --date 2017-04-10 --actors ada-lind,g7 --role 'Mayor; ; 2016' --role 'Clerk; ; 2011'`,
  );
  assert.equal(commandFor({ options }), '');
});
