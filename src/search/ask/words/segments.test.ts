import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joined, parted, partedHtml, parting, piecesIn, spaced, wordIn } from './segments.ts';

const cases: [language: string, text: string, words: string][] = [
  ['Japanese', '東京都知事は、新しい港を発表した。', '東京 都知事 は、 新しい 港 を 発表 した。'],
  ['Japanese names', 'ボリス・ジョンソン', 'ボリス・ ジョンソン'],
  ['Chinese', '北京市政府昨天宣布', '北京市 政府 昨天 宣布'],
  ['Thai', 'นายกรัฐมนตรีประกาศแผนการ', 'นายก รัฐมนตรี ประกาศ แผนการ'],
  ['Lao', 'ປະກາດແຜນການ', 'ປະກາດ ແຜນການ'],
  ['Khmer', 'ប្រកាសផែនការ', 'ប្រកាស ផែនការ'],
  ['Burmese', 'ဆိပ်ကမ်းသစ်', 'ဆိပ်ကမ်း သစ်'],
  ['numbers among them', '2017年4月10日', '2017 年 4 月 10 日'],
  ['Latin letters among them', 'G7サミット in 日本', 'G7 サミット in 日本'],
  ['quotation marks', '彼は「平和」と', '彼 は「 平和」 と'],
  ['elided words', "L’eau qu’il prête à d'Orsay, dell’arte", "L’ eau qu’ il prête à d' Orsay, dell’ arte"],
  ['nothing in names', 'aujourd’hui, O’Brien’s', 'aujourd’hui, O’Brien’s'],
  ['nothing in Latin letters', 'A well-known “word”, isn’t it?', 'A well-known “word”, isn’t it?'],
  [
    'nothing in Cyrillic, Hebrew, Arabic and Korean letters',
    'Уряд ישראל ایران 대통령은',
    'Уряд ישראל ایران 대통령은',
  ],
];

for (const [language, text, words] of cases)
  test(`parts ${language}, and can be joined again`, () => {
    assert.equal(spaced(text), words);
    assert.equal(joined(parted(text)), text);
    assert.equal(piecesIn(text).join(''), text);
  });

test('words say whether there is a space before them', () => {
  assert.deepEqual(parted('新しい港 で').split(' ').map(wordIn), [
    { word: '新しい', isJoined: false },
    { word: '港', isJoined: true },
    { word: 'で', isJoined: false },
  ]);
});

test('an elided word is parted from what stands in an element', () => {
  assert.equal(
    partedHtml('<p title="l’eau">à l’<a href="/l’eau/">Agence de l’eau</a></p>'),
    '<p title="l’eau">à l’ ^`<a href="/l’eau/">Agence de l’ ^`eau</a></p>',
  );
  assert.equal(partedHtml('<p>isn’t</p>'), '<p>isn’t</p>');
});

test('words in two blocks are parted already, those in two elements of a line are not', () => {
  assert.equal(partedHtml('<p>東京</p><p>大阪</p>'), '<p>東京</p><p>大阪</p>');
  assert.equal(partedHtml('<p><b>東京</b><i>大阪</i></p>'), `<p><b>東京</b><i>${parting}大阪</i></p>`);
});

test('what a tag says is parted where it is a record’s own field alone', () => {
  assert.equal(
    partedHtml('<meta name="東京大阪" content="東京大阪"><p title="東京大阪">L’eau</p>'),
    `<meta name="東京大阪" content="東京${parting}大阪"><p title="東京大阪">L’${parting}eau</p>`,
  );
});
