import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlineOf } from '../sample.ts';

const formIn = (text: string) => outlineOf(`<Statement by="a">\n${text}\n</Statement>`).statements[0]?.form;

const quotations = [
  '“We will not.”',
  '„Wir werden das nicht.“',
  '«Нет», «нет».',
  '« Nous ne le ferons pas. »',
  '»Vi gør det ikke.«',
  '”Vi gör det inte.”',
  '‘It’s our port.’',
  "'It isn't ours.'",
  '"We will not."',
  '「いいえ。」',
  '> We will not.',
  '> We will not.\n>\n> Never.',
  '“We will not.”<Cite id="sun" />',
  '“We will not” – “ever”.',
  '“We will not.\n\n“Not ever.”',
  '“He said ‘no’ to me.”',
  '“We *will* not.”\n\n<Original lang="it">“Non lo faremo”, disse.</Original>',
];

const partly = [
  'They would “not” do it.',
  '“We will not,” she said, “ever.”',
  'She said:\n\n> We will not.',
  '„Nein“, sagte er.',
  '“No”, and that was that: ‘no’.',
];

const reported = [
  'They would not do it.',
  'It’s the dockers’ port.',
  "It isn't the dockers' port.",
  'A pipe of 5" and one of 6".',
  'She said “ nothing more.',
  '…',
];

test('words that all stand in quotation marks are a quotation', () => {
  for (const text of quotations) assert.equal(formIn(text), 'quotation', text);
});

test('words of which some stand in quotation marks are partly quoted', () => {
  for (const text of partly) assert.equal(formIn(text), 'partly quoted', text);
});

test('words without quotation marks are reported, whatever apostrophes they hold', () => {
  for (const text of reported) assert.equal(formIn(text), 'reported', text);
});
