import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFileMessage } from 'vfile-message';
import { malformed } from './malformed.ts';

/** What is told of a text that MDX stops in at a sign, and the text without what is cut. */
function stopped(source: string, sign: string): { place: string; left: string } {
  const offset = source.indexOf(sign);
  const before = source.slice(0, offset).split('\n');
  const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const message = new VFileMessage(`Unexpected character \`${sign}\`, expected the end of the tag`, {
    place: position,
  });
  const { line, column, cut } = malformed(message, source, source);
  const left = cut
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), source);
  return { place: `${line}:${column}`, left };
}

test('of a closing tag that cannot be read, its first sign is cut, and that of the nearest tag it closes', () => {
  assert.deepEqual(stopped('A <Note>one</Note> and\n<Note>two</Note ?> more.', '?'), {
    place: '2:10',
    left: 'A <Note>one</Note> and\nNote>two/Note ?> more.',
  });
  assert.equal(stopped('No tag before </Note ?> it.', '?').left, 'No tag before /Note ?> it.');
  assert.equal(stopped('<Note>one</ Note ?> it.', '?').left, 'Note>one/ Note ?> it.');
});

test('of an opening tag that cannot be read, its first sign is cut, and the closing tag that is its own', () => {
  assert.equal(stopped('A <Note ?>one</Note> more.', '?').left, 'A Note ?>one more.');
  assert.equal(
    stopped('A <Note ?>one <Note>two</Note> more.', '?').left,
    'A Note ?>one <Note>two</Note> more.',
  );
  assert.equal(stopped('A <Note ?>one.', '?').left, 'A Note ?>one.');
});
