import fc from 'fast-check';
import { onOneLine, type CslItem } from './csl-item.ts';
import { item } from './sample.ts';

/*
 * Items for tests that try many: of titles in which styles change capitals, quotes and marks, and of all
 * that the processor may take for something else.
 */

const word = fc.oneof(
  {
    weight: 15,
    arbitrary: oneOf(
      'dockers close port sign memorandum sanctions becomes missiles army Syria Khan Shaykhun G7 NATO iPhone EU',
      'a an the of to in and or over with from up vs. v de von via so since according because next out like near',
      'i it is Is A vis-à-vis Ki-moon c For McKay U.S. e.g. AT&T 2017 59 3,000 4.5 1st 5% £3bn $4 MH17 l’aquila',
      "Syria's Syria’s dockers' dockers’ Sant'Anna O'Brien don't we're 90's élan Straße ŉa ﬁrst ǆ İzmir ı é n̈ ω αβ",
      '𐐨𐐩 港口 Забастовка порту إضراب الميناء שביתה می‌شود हिंदी',
    ),
  },
  oneOf("d' d’ '90s ’twas km² Nº 5ª 😀"),
);

const marks = [', ', ': ', '; ', '? ', '! ', '. ', ' (', ') ', '/', '-', '–', '—', ' - ', '...', '…', ' & '];
const quotes = [' "', '" ', " '", "' ", ' “', '” ', '‘', '’ ', ' «', '» ', '("'];
const gaps = [' :', ' ?', '  ', '\u{a0}', '\u{200b}'];
const ends = ['?', '!', '.', ')', '%', '…', ',', ':', '"', '”', "'", '’', '؟', '?!', '..', '-', '&'];

const between = fc.oneof(
  { weight: 60, arbitrary: fc.constant(' ') },
  { weight: 6, arbitrary: fc.constantFrom(...marks) },
  fc.constantFrom(...quotes, ...gaps),
  oneOf('<i> </i> < > [ ] { \\ $& %%STRING%% # @ * _ ، 、 ״ ¿'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
);

const title = fc
  .record({
    first: word,
    more: fc.array(fc.tuple(between, word), { maxLength: 8 }),
    end: fc.oneof({ weight: 5, arbitrary: fc.constant('') }, fc.constantFrom(...ends)),
  })
  .map(({ first, more, end }) => onOneLine([first, ...more.flat(), end].join('')));

const bounds = { min: new Date('1000-01-01'), max: new Date('2099-12-31') };

const issued = fc
  .oneof(
    { weight: 4, arbitrary: fc.date({ ...bounds, noInvalidDate: true }) },
    oneOf('0017-02-03 0999-12-31 1000-01-01 2016-02-29').map((day) => new Date(day)),
  )
  .map((day): CslItem['issued'] => ({
    'date-parts': [[day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]],
  }));

const address = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: oneOf('port-closed 2017 a %D0%BF%20 A.b~c_d') },
      oneOf("o'neil ?a=1&b=2"),
    ),
    { maxLength: 3 },
  )
  .map((parts) => `https://harbour.example/${parts.map((part) => `${part}/`).join('')}`);

const name = fc.oneof(
  { weight: 4, arbitrary: fc.constant('The Harbour Papers') },
  fc.constantFrom(
    'Quay',
    'Is it so?',
    'a tale of the port.',
    'Ports & Co., “Ltd”',
    '“Quoted” <b>',
    "O'Neil's",
  ),
);

const language = fc.oneof(
  { weight: 4, arbitrary: fc.constant('en') },
  fc.constantFrom('de', 'tr', 'ru', 'ar', 'en-GB'),
);

const note = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('Withdrawn', 'Updated 2 May 2017', 'Withdrawn. Updated 1 May 2017'),
  },
  fc.constant('title: Another'),
);

/** An item of an archive. Most archives have the same name and language. */
export const anyItem: fc.Arbitrary<CslItem> = fc
  .record(
    { title, issued, URL: address, name, language, note },
    { requiredKeys: ['title', 'issued', 'URL', 'name', 'language'] },
  )
  .map(({ name: called, ...rest }) =>
    item({ ...rest, 'container-title': called, publisher: called, author: [{ literal: called }] }),
  );

function oneOf(...lines: string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...lines.flatMap((line) => line.split(' ')));
}
