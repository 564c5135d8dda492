import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awkwardTitles, item } from './sample.ts';
import { styled } from './styles.ts';

test('an item is cited in Chicago, APA, MLA and Harvard, each with its day', async () => {
  const [styles] = await styled([item()]);

  const lines = styles!.map(({ id, name, text }) => [id, name, text]);
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

test('the HTML of a citation has the archive in italics', async () => {
  const [styles] = await styled([item()]);

  assert.ok(styles!.every(({ html }) => html.includes('<i>The Harbour Papers</i>')));
});

for (const title of awkwardTitles) {
  test(`a citation is HTML of text and italics, and a text, for ${title}`, async () => {
    const [styles] = await styled([item({ title })]);

    for (const { html, text } of styles!) {
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

test('raised letters and figures stay as they are', async () => {
  const [styles] = await styled([item({ title: 'Port loses 5 km² and the Nº 1' })]);

  assert.ok(styles!.every(({ html, text }) => /km² /i.test(html) && /Nº/i.test(text)));
});

test('a title that ends with a question or a full stop gets no second stop', async () => {
  const all = await styled(
    ['Who closed the port?', 'It closed.'].map((title, id) => item({ id: `${id}`, title })),
  );

  assert.ok(all.flat().every(({ text }) => !/[?.][’”]?\.|\.\./.test(text)));
});

test('a title in another language keeps its small letters', async () => {
  const [styles] = await styled([item({ title: 'Der Hafen ist zu und bleibt es', language: 'de' })]);

  assert.ok(styles!.every(({ text }) => text.includes('Der Hafen ist zu und bleibt es')));
});

test('items are cited as if alone, though publisher, year and title are the same', async () => {
  const same = ['a', 'b', 'c'].map((id) => item({ id }));

  const together = await styled(same);

  const [alone] = await styled([item()]);
  assert.deepEqual(together, [alone, alone, alone]);
});

test('more items than are cited at a time stay in order', async () => {
  const many = Array.from({ length: 1_001 }, (_, index) =>
    item({ id: `${index}`, title: `Report ${index}` }),
  );

  const all = await styled(many);

  const numbers = all.map((styles) => /Report (\d+)/.exec(styles[0]?.text ?? '')?.[1]);
  assert.deepEqual(
    numbers,
    many.map(({ id }) => id),
  );
});

test('items of all kinds stay in order', async () => {
  const titles = ['“Never”, says the union', 'Dockers close the port', 'Who said "perhaps"?', 'It closed.'];

  const all = await styled(titles.map((title, id) => item({ id: `${id}`, title })));

  const first = all.map((styles) => /Never|Dockers|perhaps|closed/.exec(styles[1]?.text ?? '')?.[0]);
  assert.deepEqual(first, ['Never', 'Dockers', 'perhaps', 'closed']);
});

test('an item cited again under the same id is cited anew', async () => {
  await styled([item({ title: 'Before' })]);

  const [styles] = await styled([item({ title: 'After' })]);

  assert.ok(styles!.every(({ text }) => text.includes('After') && !text.includes('Before')));
});

test('two items with one id are an error', async () => {
  await assert.rejects(styled([item(), item()]), { message: 'Chicago cites 1 of 2 items.' });
});

test('nothing is cited for no items', async () => {
  assert.deepEqual(await styled([]), []);
});
