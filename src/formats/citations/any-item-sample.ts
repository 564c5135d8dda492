import fc from 'fast-check';
import type { CslItem } from './csl-item.ts';
import { item } from './sample.ts';

/*
 * Items for tests that try many: of titles in which styles change capitals and marks. Left out is what the
 * processor of styles takes for markup or turns into something else, such as raised letters.
 */

const word = oneOf(
  'dockers close port sign memorandum sanctions becomes missiles army Syria Khan Shaykhun G7 NATO iPhone EU ' +
    'a an the of to in and or over with from up vs. v de von via so since according because next out like near ' +
    'i it is Is A Ki-moon For McKay U.S. e.g. AT&T 2017 59 3,000 4.5 1st 5% £3bn $4 MH17 anti-war vis-à-vis ' +
    "Syria's Sant'Anna O'Brien don't we're élan Straße İzmir αβ порту إضراب الميناء שביתה",
);

const between = fc.oneof(
  { weight: 8, arbitrary: fc.constant(' ') },
  fc.constantFrom(', ', ': ', '; ', '? ', ' (', '/', '–', ' – ', ' - ', ' & '),
);

const title = fc
  .record({
    first: word,
    more: fc.array(fc.tuple(between, word), { maxLength: 8 }),
    end: fc.oneof({ weight: 5, arbitrary: fc.constant('') }, fc.constantFrom('?', '!', '.', ' (2017)')),
  })
  .map(({ first, more, end }) => [first, ...more.flat(), end].join(''));

const issued = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day): CslItem['issued'] => ({
    'date-parts': [[day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]],
  }));

const name = fc.constantFrom('The Harbour Papers', 'Quay', 'Is it so?', 'a tale of the port.', 'Ports & Co.');

const language = fc.oneof(
  { weight: 4, arbitrary: fc.constant('en') },
  fc.constantFrom('de', 'tr', 'ru', 'ar', 'en-GB'),
);

export const anyItem: fc.Arbitrary<CslItem> = fc
  .record({ title, issued, name, language })
  .map(({ name: called, ...rest }) =>
    item({ ...rest, 'container-title': called, publisher: called, author: [{ literal: called }] }),
  );

function oneOf(words: string): fc.Arbitrary<string> {
  return fc.constantFrom(...words.split(' '));
}
