import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast, contrastIn, isColour, leastContrast, nearestReadable, surfaces } from './colours.ts';

test('contrast is that of WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff').toFixed(1), '21.0');
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});

test('the nearest colour that can be read is one, and the same where it could be read already', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const colour of ['#ffcc00', '#123456', '#808080', '#00ff00', '#000000', '#ffffff']) {
      const nearest = nearestReadable(theme, colour);

      assert.ok(isColour(nearest), nearest);
      assert.ok(contrastIn(theme, nearest) >= leastContrast, `${theme} ${colour} ${nearest}`);
      if (contrastIn(theme, colour) >= leastContrast) assert.equal(nearest, colour);
    }
});

test('surfaces are those of the style sheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const named = { light: ['paper-100', 'paper-96', 'amber-96'], dark: ['night-18', 'night-23', 'amber-28'] };

  for (const theme of ['light', 'dark'] as const)
    named[theme].forEach((name, index) => {
      const [, ...parts] = new RegExp(`--${name}: oklch\\(([\\d.]+)% ([\\d.]+) (\\d+)\\)`).exec(tokens) ?? [];
      assert.ok(contrast(hexOf(parts.map(Number)), surfaces[theme][index] ?? '') < 1.01, name);
    });
});

/** A colour of the style sheet as screens have it. https://bottosson.github.io/posts/oklab/ */
function hexOf([lightness = 0, chroma = 0, hue = 0]: number[]): string {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const at = lightness / 100;
  const l = (at + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (at - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (at - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const light = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const parts = light.map((one) => (one <= 0.0031308 ? one * 12.92 : 1.055 * one ** (1 / 2.4) - 0.055));
  return `#${parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
