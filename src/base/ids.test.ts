import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deviceIn, idMeant, isLegalId, isReserved } from './ids.ts';
import * as urls from './urls.ts';

test('spaces, capitals, dots, accents and outer slashes are not legal in an id', () => {
  const wrong = ['G7', 'a b', 'a.b', 'é', 'a_b', '/a', 'a/', 'a//b', ''];

  assert.deepEqual(['g7', '2017/strike', '-a-'].map(isLegalId), [true, true, true]);
  assert.deepEqual(wrong.filter(isLegalId), []);
});

test('the id that is meant has small letters without accents, in the same folder', () => {
  const written = ['Boris Johnson', '2017/G7: Lucca!', ' /Sant’Anna/ ', 'Lech Wałęsa', 'Straße_Ærø', 'a//b'];

  assert.deepEqual(written.map(idMeant), [
    'boris-johnson',
    '2017/g7-lucca',
    'santanna',
    'lech-walesa',
    'strasse-aero',
    'a/b',
  ]);
});

test('whatever is written, the id that is meant is legal or empty', () => {
  const written = ['北京', 'Лука/2017', '…', '-', '--/--', 'İstanbul', '\ud800', '/'];

  const meant = written.map(idMeant);

  assert.deepEqual(
    meant.filter((id) => !isLegalId(id)),
    meant.filter((id) => id === ''),
  );
});

test('a name of a device of Windows is found in an id, and no longer one', () => {
  const ids = ['aux', '2017/com1', 'lpt9/a', 'com0', 'lpt10', 'console', 'a-nul'];

  assert.deepEqual(ids.map(deviceIn), ['aux', 'com1', 'lpt9', undefined, undefined, undefined, undefined]);
});

test('no actor may have an address of the list of actors, of statements or of a history', () => {
  const taken = ['letter/a', 'ada/statements', 'ada/statements/page/2', 'ada/page/2', 'ada/history'];

  assert.deepEqual(
    [...taken, 'letter', 'ada/letter/a', 'ada/page/two'].filter((id) => isReserved('actors', id)),
    taken,
  );
});

test('no page of an archive may lie where the site has a folder or a page of its own', () => {
  const own = Object.values(urls).flatMap((url) =>
    typeof url === 'string' ? (/^\/([a-z0-9-]+)\/$/.exec(url)?.[1] ?? []) : [],
  );

  assert.ok(own.length > 10);
  assert.deepEqual(
    own.filter((id) => !isReserved('pages', id) || !isReserved('pages', `${id}/more`)),
    [],
  );
});
