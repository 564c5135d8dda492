import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ended, quoted, titleCase } from './titles.ts';

const capitals = {
  'dockers close the port for a day': 'Dockers Close the Port for a Day',
  'from the end of war to the': 'From the End of War to The',
  'a tale of two: a city and the port': 'A Tale of Two: A City and the Port',
  'who? the union': 'Who? The Union',
  'UN and the U.S. iPhone vs. them over it': 'UN and the U.S. iPhone vs. Them over It',
  'up-to-date on-site anti-war vis-à-vis Ki-moon': 'Up-to-Date On-Site Anti-War Vis-à-Vis Ki-Moon',
  'Russia/China veto e.g. of missiles': 'Russia/China Veto e.g. of Missiles',
  'élan i v порту «мы»': 'Élan i v Порту «мы»',
};

for (const [title, expected] of Object.entries(capitals)) {
  test(`the title ${title} gets its capitals`, () => {
    assert.equal(titleCase(title), expected);
  });
}

const quotes: [text: string, own: string, single: string, double: string][] = [
  ['says "never"', 'says “never”', 'says ‘never’', 'says “never”'],
  ['“Never” and ‘yes’', '“Never” and ‘yes’', '‘Never’ and ‘yes’', '“Never” and “yes”'],
  [
    "the dockers' union's '90s",
    'the dockers’ union’s ’90s',
    'the dockers’ union’s ’90s',
    'the dockers’ union’s ’90s',
  ],
  ['„Da” and “no”', '„Da” and “no”', '„Da” and ‘no’', '„Da” and “no”'],
  ['„Nein“', '„Nein“', '„Nein“', '„Nein“'],
  ["('yes')", '(‘yes’)', '(‘yes’)', '(“yes”)'],
];

for (const [text, own, single, double] of quotes) {
  test(`the quotes of ${text} are typographic, and as is asked`, () => {
    assert.deepEqual(
      [quoted(text, 'own'), quoted(text, 'single'), quoted(text, 'double')],
      [own, single, double],
    );
  });
}

test('a full stop stands inside quotes, behind an apostrophe, and not behind another mark', () => {
  const texts = ['It closed', 'It said “no”', 'of the dockers’', 'Closed?', 'It asked “why?”', 'It “ended”.'];

  assert.deepEqual(
    texts.map((text) => ended(text)),
    ['It closed.', 'It said “no.”', 'of the dockers’.', 'Closed?', 'It asked “why?”', 'It “ended”.'],
  );
});
