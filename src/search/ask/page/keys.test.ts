import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveOf, type KeyPlace } from './keys.ts';

const place: KeyPlace = { completions: 0, active: -1, isDialog: false, stop: 0, stops: 3 };
const pressed = (key: string, where: Partial<KeyPlace> = {}, held = {}) =>
  moveOf(
    { key, isComposing: false, altKey: false, ctrlKey: false, metaKey: false, ...held },
    { ...place, ...where },
  );

test('arrow keys walk from the field through the results and back, and stop at both ends', () => {
  assert.deepEqual(pressed('ArrowDown'), { to: 'stop', at: 1 });
  assert.deepEqual(pressed('ArrowDown', { stop: 1 }), { to: 'stop', at: 2 });
  assert.deepEqual(pressed('ArrowUp', { stop: 1 }), { to: 'stop', at: 0 });
  assert.equal(pressed('ArrowDown', { stop: 2 }), undefined);
  assert.equal(pressed('ArrowUp'), undefined);
});

test('arrow keys in the field walk through completions in a circle with what was typed', () => {
  const walk = (key: string, active: number) => pressed(key, { completions: 2, active });

  assert.deepEqual(walk('ArrowDown', -1), { to: 'completion', at: 0 });
  assert.deepEqual(walk('ArrowDown', 1), { to: 'completion', at: -1 });
  assert.deepEqual(walk('ArrowUp', -1), { to: 'completion', at: 1 });
  assert.deepEqual(pressed('ArrowDown', { completions: 2, stop: 1 }), { to: 'stop', at: 2 });
});

test('Escape takes completions away first, and then leads out of a dialog alone', () => {
  assert.deepEqual(pressed('Escape', { completions: 1, isDialog: true }), { to: 'field' });
  assert.deepEqual(pressed('Escape', { isDialog: true }), { to: 'page' });
  assert.equal(pressed('Escape'), undefined);
});

test('keys are left to the browser elsewhere, beside modifiers, and while a word is composed', () => {
  assert.equal(pressed('ArrowDown', { stop: -1 }), undefined);
  assert.equal(pressed('Enter'), undefined);
  for (const held of ['altKey', 'ctrlKey', 'metaKey', 'isComposing'])
    assert.equal(pressed('ArrowDown', {}, { [held]: true }), undefined, held);
  assert.equal(pressed('Escape', { isDialog: true }, { isComposing: true }), undefined);
});
