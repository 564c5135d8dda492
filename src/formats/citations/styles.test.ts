import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyItem } from './any-item-sample.ts';
import { processorOfStyles } from './citeproc-sample.ts';
import type { CslName } from './csl-names.ts';
import { awkwardTitles, item } from './sample.ts';
import { styled } from './styles.ts';

/** Fixed, so that every run tries the same; set `FAST_CHECK_SEED` to try others, `FAST_CHECK_RUNS` for more. */
const seed = Number(process.env.FAST_CHECK_SEED ?? 20170410);
const numRuns = Number(process.env.FAST_CHECK_RUNS ?? 20);

test('an item is cited in Chicago, APA, MLA and Harvard, each with its day', () => {
  const styles = styled(item());

  const lines = styles.map(({ id, name, text }) => [id, name, text]);
  const address = 'https://harbour.example/briefings/2017/port-closed/';
  assert.deepEqual(lines, [
    [
      'chicago',
      'Chicago',
      `Harbour Archive Trust. “Dockers Close Port Ellis for a Day.” The Harbour Papers, April 10, 2017. ${address}.`,
    ],
    [
      'apa',
      'APA',
      `Harbour Archive Trust. (2017, April 10). Dockers close Port Ellis for a day. The Harbour Papers. ${address}`,
    ],
    [
      'mla',
      'MLA',
      `Harbour Archive Trust. “Dockers Close Port Ellis for a Day.” The Harbour Papers, 10 Apr. 2017, ${address}.`,
    ],
    [
      'harvard',
      'Harvard',
      `Harbour Archive Trust (2017) ‘Dockers close Port Ellis for a day’, The Harbour Papers, 10 April. Available at: ${address}.`,
    ],
  ]);
});

test('every style says last that a briefing was withdrawn, when and why', () => {
  const address = 'https://harbour.example/briefings/2017/port-closed/';
  for (const [status, ends] of [
    [
      'Withdrawn 2 May 2017: It was "false" & old',
      ['“false” & old.', '“false” & old)', '“false” & old.', '‘false’ & old.'],
    ],
    ['Withdrawn 2 May 2017: Was it so?', ['so?', 'so?)', 'so?', 'so?']],
    ['Withdrawn', ['Withdrawn.', '(Withdrawn)', 'Withdrawn.', 'Withdrawn.']],
  ] as const) {
    const texts = styled(item({ status })).map(({ text }) => text);
    for (const [index, end] of ends.entries()) {
      assert.ok(texts[index]?.endsWith(end), `${texts[index]} ends with ${end}`);
      assert.match(texts[index] ?? '', new RegExp(`${address}\\.? \\(?Withdrawn`));
    }
  }
});

test('the HTML of a citation has the archive in italics', () => {
  const styles = styled(item());

  assert.ok(styles.every(({ html }) => html.includes('<i>The Harbour Papers</i>')));
});

for (const title of awkwardTitles) {
  test(`a citation is HTML of text and italics, and a text, for ${title}`, () => {
    const styles = styled(item({ title }));

    for (const { html, text } of styles) {
      assert.equal(html.split(/<i>The Harbour Papers<\/i>/).length, 2, html);
      assert.doesNotMatch(html.replace('<i>', '').replace('</i>', ''), /[<>]|&(?!#\d+;)/);
      assert.equal(
        html.replace(/<\/?i>/g, ''),
        text.replace(/&/g, '&#38;').replace(/</g, '&#60;').replace(/>/g, '&#62;'),
      );
      // Styles put other quotes and capitals; letters and figures they leave.
      const letters = (one: string) => one.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      assert.ok(letters(text).includes(letters(title)), text);
    }
  });
}

test('raised letters and figures stay as they are', () => {
  const styles = styled(item({ title: 'Port loses 5 km² and the Nº 1' }));

  assert.ok(styles.every(({ html, text }) => /km² /i.test(html) && /Nº/i.test(text)));
});

test('a title that ends with a question or a full stop gets no second stop', () => {
  const all = ['Who closed the port?', 'It closed.'].flatMap((title) => styled(item({ title })));

  assert.ok(all.every(({ text }) => !/[?.][’”]?\.|\.\./.test(text)));
});

test('a title in another language keeps its small letters', () => {
  const styles = styled(item({ title: 'Der Hafen ist zu und bleibt es', language: 'de' }));

  assert.ok(styles.every(({ text }) => text.includes('Der Hafen ist zu und bleibt es')));
});

test('quotes in a title differ from those around it, and the stop stands inside them in America', () => {
  const texts = styled(item({ title: 'Union says "never"' })).map(({ text }) => text);

  assert.deepEqual(
    texts.map((text) => /[“‘]?Union.*?(?= The|, The)/.exec(text)?.[0]),
    ['“Union Says ‘Never.’”', 'Union says “never.”', '“Union Says ‘Never.’”', '‘Union says “never”’'],
  );
});

test('whatever an item is, it is written as a processor of the styles writes it', async () => {
  const processed = await processorOfStyles();

  fc.assert(
    fc.property(anyItem, (one) => {
      assert.deepEqual(
        styled(one).map(({ text }) => text),
        processed(one),
      );
    }),
    { seed, numRuns },
  );
});

test('every month is written as a processor of the styles writes it', async () => {
  const processed = await processorOfStyles();

  for (let month = 1; month <= 12; month += 1) {
    const one = item({ issued: { 'date-parts': [[2016, month, 29]] } });
    assert.deepEqual(
      styled(one).map(({ text }) => text),
      processed(one),
    );
  }
});

test('however many wrote an item, a style names as many of them as a processor does', async () => {
  const processed = await processorOfStyles();

  for (let count = 1; count <= 22; count += 1) {
    const one = item({ author: Array.from({ length: count }, (_, index) => lind(index)) });
    assert.deepEqual(
      styled(one).map(({ text }) => text),
      processed(one),
    );
  }
});

test('several authors stand in their order, each style with its own form of names', () => {
  const union = { literal: 'Dockers’ union' };
  const ada = { family: 'Lind', given: 'Ada Jean-Marie' };
  const bo = { family: 'Karr', given: 'Bo J.-P.' };

  assert.deepEqual(authorsOf([ada, bo]), [
    'Lind, Ada Jean-Marie, and Bo J.-P. Karr.',
    'Lind, A. J.-M., & Karr, B. J.-P.',
    'Lind, Ada Jean-Marie, and Bo J.-P. Karr.',
    'Lind, A.J.-M. and Karr, B.J.-P.',
  ]);
  assert.deepEqual(authorsOf([ada, union, bo]), [
    'Lind, Ada Jean-Marie, Dockers’ union, and Bo J.-P. Karr.',
    'Lind, A. J.-M., Dockers’ union, & Karr, B. J.-P.',
    'Lind, Ada Jean-Marie, et al.',
    'Lind, A.J.-M., Dockers’ union and Karr, B.J.-P.',
  ]);
});

test('an institution that comes last is joined as a person is', () => {
  assert.deepEqual(authorsOf([{ family: 'Lind', given: 'Ada' }, { literal: 'Dockers’ union' }]), [
    'Lind, Ada, and Dockers’ union.',
    'Lind, A., & Dockers’ union.',
    'Lind, Ada, and Dockers’ union.',
    'Lind, A. and Dockers’ union',
  ]);
});

test('Harvard has its et al. in italics', () => {
  const html = styled(item({ author: [0, 1, 2, 3].map(lind) })).find(({ id }) => id === 'harvard')?.html;

  assert.match(html ?? '', /^Lind0, A\. <i>et al\.<\/i> \(2017\)/);
});

function lind(index: number): CslName {
  return { family: `Lind${index}`, given: 'Ada' };
}

/** What each style writes of authors, before the title or the year. */
function authorsOf(author: CslName[]): (string | undefined)[] {
  return styled(item({ author })).map(({ text }) => text.split(/ [“(]/)[0]);
}
