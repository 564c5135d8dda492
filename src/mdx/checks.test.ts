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

/** A component of the file's own, which may have any prop. */
const own = (prop: string, value: string) => `import Map from "./m.ts";\n\n<Map ${prop}="${value}" />`;

test('no prop that leads somewhere may run code', () => {
  const leading = ['href', 'src', 'srcset', 'cite', 'action', 'formaction', 'poster', 'data', 'background'];
  for (const prop of [...leading, 'ping', 'formAction'])
    assert.deepEqual(rules(own(prop, 'javascript:x()')), ['forbidden-address'], prop);
});

test('links lead to pages, mail and telephones, and by no other scheme', () => {
  for (const address of ['https://a.example/', 'http://a.example/', 'mailto:a@a.example', 'tel:+4930901820'])
    assert.deepEqual(rules(`[the desk](${address})`), [], address);
  for (const address of ['ftp://a.example/', 'file:///a', 'data:text/html,a', 'vbscript:a'])
    assert.deepEqual(rules(`[the desk](${address})`), ['forbidden-address'], address);
});

test('a sign of direction without its other end is told of where it stands, in a text and in every prop that is read', () => {
  assert.match(saidOf('A\nb \u2067c')[0] ?? '', /^2:3 Here is the invisible character U\+2067/);
  for (const prop of ['alt', 'caption', 'credit', 'title', 'abbr', 'label', 'aria-label', 'aria-description'])
    assert.deepEqual(rules(own(prop, 'a\u2067b')), ['harmful-character'], prop);
});

test('below a first-level heading, which becomes a second-level one, a third-level one passes over none', () => {
  assert.deepEqual(rules('# A\n\n### B'), ['first-level-heading']);
  assert.deepEqual(rules('# A\n\n#### B'), ['first-level-heading', 'skipped-level']);
});

test('a program may ask for what its module is', () => {
  assert.deepEqual(rules('{import.meta.env.MODE}'), []);
});
