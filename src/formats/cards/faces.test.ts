import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSync, type Font } from 'fontkit';
import { fileURLToPath } from 'node:url';
import { canWrite, lettersOf, outlineOf, startsOf, widthOf } from './faces.ts';

test('the face has Latin letters with all their marks, and no others', () => {
  assert.ok(canWrite('Erdoğan — “Łódź”, Sant’Anna …', 700));
  assert.equal(canWrite('порт', 700), false);
  assert.equal(canWrite('x\u0304', 700), false);
  assert.ok(widthOf('mm', 700) > widthOf('ii', 700));
});

test('letters stand where the font has them, closer in some pairs', () => {
  const file = import.meta.resolve('@fontsource/public-sans/files/public-sans-latin-700-normal.woff2');
  const font = openSync(fileURLToPath(file)) as Font;
  const units = (ems: number) => Math.round(ems * font.unitsPerEm);

  for (const text of [
    'AVATAR',
    'To offer “first” aid – V. Yeltsin’s office',
    'Talks — the last — fail',
    '',
  ]) {
    const { positions, advanceWidth } = font.layout(text, { liga: false });
    const all = positions.map((_, i) =>
      positions.slice(0, i).reduce((sum, { xAdvance }) => sum + xAdvance, 0),
    );
    const starts = startsOf(lettersOf(text), 700).map(units);

    assert.deepEqual(
      starts.filter((start) => !all.includes(start)),
      [],
    );
    assert.equal(starts.at(-1), all.at(-1));
    assert.equal(units(widthOf(text, 700)), advanceWidth);
  }
  assert.ok(widthOf('AV', 700) < widthOf('A', 700) + widthOf('V', 700));
});

test('a dash between spaces is a letter with them, and shorter', () => {
  assert.deepEqual(lettersOf('a — b—ğ'), ['a', ' — ', 'b', '—', 'ğ']);
  assert.ok(widthOf(' — ', 700) < widthOf(' ', 700) * 2 + widthOf('—', 700));
});

test('outlines of letters stand on the base line, and a space has none', () => {
  const heights = outlineOf('H', 400).flatMap((contour) => contour.map(({ y }) => y));

  assert.equal(Math.min(...heights), 0);
  assert.ok(Math.max(...heights) > 0.7 && Math.max(...heights) < 0.75);
  assert.deepEqual(outlineOf(' ', 400), []);
});
