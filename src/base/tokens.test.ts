import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accentTokens, colourIn, faintIn, madeOf } from './tokens.ts';

const sheet = readFileSync('src/styles/tokens.css', 'utf8');
const own = Object.fromEntries(
  [...sheet.matchAll(/^ {2}(--[\w-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [name, value]),
);

test('the tokens of the site can be read on each other, in both colour schemes', () => {
  const colours = Object.keys(own).filter((one) => one.startsWith('--color-'));

  assert.ok(colours.length > 5);
  for (const name of colours)
    for (const scheme of ['light', 'dark'] as const)
      assert.ok(colourIn(scheme, name, own), `${name} ${scheme}`);
  assert.deepEqual(faintIn(own), []);
});

test('two tokens that stand on each other are compared in each colour scheme', () => {
  const found = faintIn({ ...own, '--color-mark': 'light-dark(#ffee00, #ccbb00)' });

  assert.deepEqual(
    found.map(({ words, behind, scheme }) => [words, behind, scheme]),
    [['--color-text', '--color-mark', 'dark']],
  );
});

test('colours of an archive are compared with what stands behind them', () => {
  assert.deepEqual(faintIn({ ...own, ...accentTokens({ accent: '#7a1f2b' }) }), []);
  assert.equal(faintIn({ ...own, ...accentTokens({ accent: '#ffcc00' }) })[0]?.words, '--color-accent');
});

test('tokens may be made of others, and lead nowhere when they are made of themselves', () => {
  assert.deepEqual(madeOf('--color-accent', own), ['--color-accent', '--madder-40', '--madder-80']);
  assert.equal(colourIn('light', '--a', { '--a': 'var(--b)', '--b': 'var(--a)' }), undefined);
});

test('words are read on each of the grounds that stand behind them', () => {
  for (const ground of ['--color-surface', '--color-surface-raised', '--color-surface-alert']) {
    const found = faintIn({ '--color-text': '#777777', [ground]: '#888888' });

    assert.deepEqual(
      found.map(({ words, behind, scheme }) => `${words} on ${behind}, ${scheme}`),
      ['light', 'dark'].map((scheme) => `--color-text on ${ground}, ${scheme}`),
    );
  }
});
