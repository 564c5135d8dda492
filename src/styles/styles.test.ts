import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, type Declaration } from 'postcss';

const root = join(import.meta.dirname, '..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');

/** The styles of a component, or a sheet. */
function styleOf(file: string): string {
  if (file.endsWith('.css')) return text(file);
  return [...text(file).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) => style).join('\n');
}

const files = globSync(['**/*.astro', 'styles/**/*.css'], { cwd: root }).sort();

/** All that is declared outside of the tokens and of the faces, with the file. */
const declared = files
  .filter((file) => !['styles/tokens.css', 'styles/fonts.css'].includes(file))
  .flatMap((file) => {
    const found: Declaration[] = [];
    parse(styleOf(file)).walkDecls((one) => void found.push(one));
    return found.map(({ prop, value, important }) => ({ file, prop, value, important }));
  });

/** Declarations whose value, without tokens, has something in it. */
function raw(props: RegExp, value: RegExp): string[] {
  return declared
    .filter((one) => props.test(one.prop) && value.test(one.value.replace(/var\(--[^()]*\)/g, '')))
    .map((one) => `${one.file}: ${one.prop}: ${one.value}`);
}

test('weights, leadings, trackings and sizes of letters stand in tokens.css alone', () => {
  assert.ok(declared.length > 1000);
  assert.deepEqual(raw(/^font-weight$/, /\d|bold|light/), []);
  assert.deepEqual(raw(/^(?:line-height|letter-spacing|font-size)$/, /[1-9]/), []);
  // A sign that stands alone is as high as its letters.
  assert.deepEqual(raw(/^font$/, /[02-9]|1(?! $)|bold/), []);
});

test('colours stand in tokens.css alone', () => {
  assert.deepEqual(
    raw(/./, /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|\b(?:black|white)\b/),
    [],
  );
});

test('three widths are asked for, and what needs another says why above it', () => {
  const others = files.flatMap((file) => {
    const found: string[] = [];
    parse(styleOf(file)).walkAtRules('media', (one) => {
      const widths = one.params.match(/[\d.]+(?:rem|em|px)/g) ?? [];
      const isNamed = widths.every((width) => ['40rem', '48rem', '60rem'].includes(width));
      if (!isNamed && one.prev()?.type !== 'comment') found.push(`${file}: ${one.params}`);
    });
    return found;
  });
  assert.deepEqual(others, []);
});

test('nothing is important', () => {
  assert.deepEqual(
    declared.filter(({ important }) => important).map(({ file, prop }) => `${file}: ${prop}`),
    [],
  );
});

test('no component styles what another one made: what has to stands in a sheet with its reason', () => {
  assert.deepEqual(
    files.filter((file) => /:global\b|is:global/.test(text(file))),
    [],
  );
});

test('every sheet for all pages is in a layer, but those that have to outweigh components', () => {
  const layered = [...text('styles/global.css').matchAll(/'\.\/(\S+\.css)' layer\(/g)].map(
    ([, name]) => name,
  );
  const alone = files
    .filter((file) => file.endsWith('.css') && !layered.includes(file.replace('styles/', '')))
    .map((file) => file.replace('styles/', ''))
    // Only who searches loads those.
    .filter((file) => !file.startsWith('search/'));

  assert.deepEqual(alone, ['as-known.css', 'global.css', 'step-said.css', 'unfolds.css']);
});
