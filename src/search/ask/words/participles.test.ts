import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countAsLittle } from './little-words.ts';
import { verbFinder } from './participles.ts';

const words = [
  'steg',
  'wählten',
  'sperrte',
  'stieg',
  'schließt',
  'stürzte',
  'log',
  'legen',
  'zahlte',
  'riss',
];

test('German participles and infinitives are found as the forms that texts have', (context) => {
  context.after(() => {
    countAsLittle(undefined);
  });
  countAsLittle(['wurde', 'der']);
  const found = verbFinder(words);

  for (const [asked, right] of [
    ['gewählt', 'wählten'],
    ['wählen', 'wählten'],
    ['gesperrte', 'sperrte'],
    ['sperren', 'sperrte'],
    ['gestiegen', 'stieg'],
    ['geschlossen', 'schließt'],
    ['eingestürzt', 'stürzte'],
    ['Einsturz', 'stürzte'],
    ['gelogen', 'log'],
    ['fortgerissen', 'riss'],
  ] as const)
    assert.equal(found(asked), right, asked);
  for (const asked of ['geholfen', 'lüge', 'gerade', 'Schlossa', 'es', ''])
    assert.equal(found(asked), undefined, asked);
});

test('a verb in a language other than German is not found by its other forms', () => {
  assert.equal(verbFinder(words)('sperren'), undefined);
});
