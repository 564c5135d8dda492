import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMdx } from '../../mdx/render.ts';
import { edited } from './fixes.ts';

/** A text with all that its messages mend. */
function mended(text: string): string {
  const { messages } = renderMdx(text, { sources: [{ id: 'the-gazette' }] });
  return edited(
    text,
    messages.flatMap(({ fix }) => fix ?? []),
  ).text;
}

const cases: [name: string, written: string, mended: string][] = [
  [
    'a tag in small letters, with its end',
    'A\n\n<keypoints>\n- b\n</keypoints>',
    'A\n\n<KeyPoints>\n- b\n</KeyPoints>',
  ],
  ['a component misspelt', '<Notte>Shut.</Notte>', '<Note>Shut.</Note>'],
  ['an attribute that must go', '<p title="a" style="b">c</p>', '<p title="a">c</p>'],
  ['an attribute on the next line', '<p title="a"\n  onclick="b">c</p>', '<p title="a"\n>c</p>'],
  ['a citation in small letters', 'So.<cite id="x" />', 'So.<Cite id="x" />'],
  ['a citation with its number', 'So.<cite id="x">[1]</cite>', 'So.<Cite id="x" />'],
  ['a source in other letters', 'So.<Cite id="The Gazette" />', 'So.<Cite id="the-gazette" />'],
  ['code that is a text', '<Statement by={"a"}>We.</Statement>', '<Statement by="a">We.</Statement>'],
  [
    'a day in words',
    '<Statement by="a" on="9 April 2017">We.</Statement>',
    '<Statement by="a" on="2017-04-09">We.</Statement>',
  ],
  ['a value without quotation marks', '<Cite id=the-gazette/>', '<Cite id="the-gazette" />'],
  ['words in curly ones', '<abbr title=“The port”>P</abbr>', '<abbr title="The port">P</abbr>'],
  [
    'quotation marks in words, and a sign that ends the tag',
    '<abbr title="He said "a > b" then">P</abbr>',
    `<abbr title='He said "a > b" then'>P</abbr>`,
  ],
  [
    'the same at the end of the words',
    '<abbr title="So: "all > some"">P</abbr>',
    `<abbr title='So: "all > some"'>P</abbr>`,
  ],
  [
    'the same in a component, which ends in the middle',
    `<Statement by="a" as='the 'new > old' head'>We.</Statement>`,
    `<Statement by="a" as="the 'new > old' head">We.</Statement>`,
  ],
  ['several tags without an end', 'a<br>b<br class="c">d', 'a<br />b<br class="c" />d'],
  ['a comment over lines', '<!-- a\nb -->', '{/* a\nb */}'],
  ['a sign and braces', '<3 {of {two}}', '\\<3 \\{of \\{two\\}\\}'],
  ['a word in braces', 'The {port} opened.', 'The \\{port\\} opened.'],
  ['a link without its protocol', '[www.a.org](www.a.org)', '[www.a.org](https://www.a.org)'],
  ['an open protocol', '[a](//a.org/b "c")', '[a](https://a.org/b "c")'],
  [
    'words right below a summary',
    '<details>\n<summary>A</summary>\nB\n</details>',
    '<details>\n<summary>A</summary>\n\nB\n</details>',
  ],
  [
    'words right below a summary of several lines, in a quotation',
    '> <details>\n> <summary>A\n> b</summary>\n> C\n> </details>',
    '> <details>\n> <summary>A\n> b</summary>\n>\n> C\n> </details>',
  ],
  [
    'a tag right below its words',
    'So:\n<Statement by="a">We.</Statement>\nAnd so.',
    'So:\n\n<Statement by="a">We.</Statement>\n\nAnd so.',
  ],
  ['signs that would not be shown', 'The __init__ file', 'The \\_\\_init\\_\\_ file'],
  ['in a quotation', '> A <em style="b">c</em>\n> [d](//e.org)', '> A <em>c</em>\n> [d](https://e.org)'],
];

for (const [name, written, now] of cases)
  test(`what a message about a text says can be put in its place: ${name}`, () => {
    assert.equal(mended(written), now);
  });

const left: [name: string, written: string][] = [
  ['words in a citation in small letters', 'So.<cite id="x">The Gazette</cite>'],
  ['a prop of two letters that could be several', '<Statement in="a">We.</Statement>'],
  ['a value of which only one word is known', '<abbr title=The port shut>P</abbr>'],
  ['a source that is near', 'So.<Cite id="the-gazete" />'],
  ['a component in a sentence', 'They said <Note>no</Note> and left.'],
  ['a name in a program', 'export const ships = 3;\n\n{shipss}'],
  ['words in an attribute that may not stand there', '<p summary="What the port says">c</p>'],
  ['a word of another script in one', '<p data-note="港口">c</p>'],
  ['words that are read as attributes', '<p title="a" shut port>c</p>'],
  ['words of which two marks leave open where they end', '<abbr title="a "b > c">P</abbr>'],
  ['words right above a summary', '<details>\nA\n<summary>B</summary>\n</details>'],
  ['words right above a caption', '<figure>\nA\n<figcaption>B</figcaption>\n</figure>'],
  ['words right below an item', '<ul>\n<li>A</li>\nB\n</ul>'],
  ['a comment in braces that is not closed', '{/* a'],
];

for (const [name, written] of left)
  test(`what could be meant in several ways is left alone: ${name}`, () => {
    assert.equal(mended(written), written);
  });
