import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardPng, type Card } from './card.ts';
import { drawer } from './draw.ts';

const card = (i: number): Card => ({ site: 'Papers', headline: `Port ${i} closed`, line: '1 March' });
const inText = (png: Uint8Array) => Buffer.from(png).toString('base64');

test('cards are the same wherever they are drawn, however many are asked for at once', async () => {
  const cards = Array.from({ length: 30 }, (_, i) => card(i));
  const drawn = drawer(2);
  const together = await Promise.all(cards.map(drawn));
  const later = await drawn(card(0));

  assert.deepEqual(together.map(inText), cards.map(cardPng).map(inText));
  assert.equal(inText(later), inText(cardPng(card(0))));
});
