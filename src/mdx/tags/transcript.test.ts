import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlOf, outlineOf } from '../sample.ts';

const turnsOf = (text: string) => outlineOf(`<Transcript>\n\n${text}\n\n</Transcript>`).turns;

test('a paragraph that begins with a name is a turn, and those without one go on with it', () => {
  const turns = turnsOf('**A B:** [12:04] One.\n\nTwo.\n\n**C:** Three **four:** five.');

  assert.deepEqual(
    turns.map(({ label, time, text }) => [label, time, text]),
    [
      ['A B', '12:04', 'One. Two.'],
      ['C', undefined, 'Three four: five.'],
    ],
  );
});

test('the colon may stand behind the letters that are set apart', () => {
  assert.deepEqual(
    turnsOf('**A B**: [12:04] One.\n**C**: Two.\n\n**Three** four: five.').map(({ label, time, text }) => [
      label,
      time,
      text,
    ]),
    [
      ['A B', '12:04', 'One.'],
      ['C', undefined, 'Two. Three four: five.'],
    ],
  );
});

test('the hour of a turn may stand beside the name', () => {
  const written = [
    '**THE CHAIR (10:02):** Order.',
    '**[10:03] Ada Lind:** Yes.',
    '**10:04:10 — Bo:** Yes.',
    '**Bo, 10:05:** So.',
    '**Ada Lind** (10:06): No.',
    '**Bo** [10:07]: [10:08] No.',
    '**Room 10:** Silence.',
    '**John 3:16:** So.',
    '**7:30 Report:** So.',
    '**10:09:** Silence.',
  ];
  const turns = turnsOf(written.join('\n\n'));

  assert.deepEqual(
    turns.map(({ label, time, text }) => [label, time, text]),
    [
      ['THE CHAIR', '10:02', 'Order.'],
      ['Ada Lind', '10:03', 'Yes.'],
      ['Bo', '10:04:10', 'Yes.'],
      ['Bo', '10:05', 'So.'],
      ['Ada Lind', '10:06', 'No.'],
      ['Bo', '10:08', 'No.'],
      ['Room 10', undefined, 'Silence.'],
      ['John 3:16', undefined, 'So.'],
      ['7:30 Report', undefined, 'So.'],
      ['10:09', undefined, 'Silence.'],
    ],
  );
});

test('the colon of Chinese and Japanese ends a name, too', () => {
  assert.deepEqual(
    turnsOf('**田中：** 一。\n\n**佐藤**：[12:04] 二。').map(({ label, time, text }) => [label, time, text]),
    [
      ['田中', undefined, '一。'],
      ['佐藤', '12:04', '二。'],
    ],
  );
});

test('names that begin lines of one paragraph are turns of their own', () => {
  assert.deepEqual(
    turnsOf('**A:** One.\n**B:** Two.').map(({ label, text }) => [label, text]),
    [
      ['A', 'One.'],
      ['B', 'Two.'],
    ],
  );
});

test('remarks in brackets and italics belong to nobody', () => {
  const text = '**A:** One.\n\n*(Laughter.)*\n\n_[Applause]_\n\nTwo *(three)*.';

  assert.deepEqual(
    turnsOf(text).map(({ text }) => text),
    ['One. Two (three).'],
  );
  assert.match(
    htmlOf(`<Transcript>\n\n${text}\n\n</Transcript>`),
    /<div class="transcript-remark"><p><em>\(Laughter\.\)<\/em><\/p><\/div>/,
  );
});

test('a turn has an address like a statement’s, with a slot for who speaks', () => {
  const [turn, twin] = turnsOf('**A:** One.\n\n**B:** one');

  assert.match(turn?.anchor ?? '', /^turn_[0-9a-f]{8}$/);
  assert.equal(twin?.anchor, `${turn?.anchor}-2`);
  assert.match(
    htmlOf('<Transcript lang="it">\n\n**A:** One.\n\n</Transcript>'),
    new RegExp(
      '^<div class="transcript" lang="it" dir="auto"><archive-slot kind="speakers" n="0"></archive-slot>' +
        `<section id="${turn?.anchor}" class="transcript-turn turn-size-0"><archive-slot kind="turn" n="0"></archive-slot><p>One\\.</p></section></div>$`,
    ),
  );
});

test('turns of two transcripts are told apart', () => {
  const one = '<Transcript>\n\n**A:** One.\n\n</Transcript>';

  assert.deepEqual(
    outlineOf(`${one}\n\n${one}`).turns.map(({ transcript }) => transcript),
    [0, 1],
  );
});
