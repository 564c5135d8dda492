import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOf } from './sample.ts';

const rules = (text: string) => saidOf(text).map((line) => /\(([\w-]+)\)$/.exec(line)?.[1] ?? line);

test('what only a picture or a component says is no empty heading', () => {
  for (const text of [
    '## ![A port](/a.png)',
    '## <Actor id="ada-lind" />',
    'import Map from "./m.ts";\n\n## <Map />',
  ])
    assert.deepEqual(
      rules(text).filter((rule) => rule === 'empty-heading'),
      [],
      text,
    );
  assert.deepEqual(rules('## <Cite id="sun" />'), ['empty-heading']);
});

test('a list of ids with a gap says what to write, and one of gaps alone that an id is missing', () => {
  const said = (by: string) => saidOf(`<Statement by="${by}">We will.</Statement>`).join('\n');

  assert.match(said('ada-lind,, bo-karr'), /has a gap, or one id twice\. Write ada-lind, bo-karr/);
  assert.match(said(' , '), /has a gap, or one id twice\. Write an id/);
});

test('an address that begins with two slashes takes the protocol of whoever reads', () => {
  for (const address of ['//a.example/b', '/\\a.example', ' //a.example'])
    assert.equal(rules(`[a](<${address}>)`).length, 1, address);
  assert.deepEqual(rules('[a](/actors/)'), []);
});
