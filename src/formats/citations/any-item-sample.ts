import fc from 'fast-check';
import type { CslItem } from './csl-item.ts';
import type { CslName } from './csl-names.ts';
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

const institutions = ['The Harbour Papers', 'Quay', 'Is it so?', 'a tale of the port.', 'Ports & Co.'];

const name = fc.constantFrom(...institutions);

const language = fc.oneof(
  { weight: 4, arbitrary: fc.constant('en') },
  fc.constantFrom('de', 'tr', 'ru', 'ar', 'en-GB'),
);

/** Those whose family names begin with a particle have no second one behind the given name. */
const people: { families: string[]; givens: string[] }[] = [
  {
    families: [
      ...words(
        "Lind Karr Moe Holm Aune Dahl Voss Falk Ruiz Okafor McKay O'Brien Ki-moon Straße İnönü Иванов السيسي",
      ),
      ...['De Gaulle', 'King Jr.'],
    ],
    givens: [
      ...words("Ada Bo Jean-Marie Jean-marie D'Arcy Éva Иван X. Yu."),
      ...['A. B.', 'Ada Mary-Jane B.', 'Maria de Fátima', 'Abd al-Fattah', 'Иван Петрович', 'عبد الفتاح'],
      ...['Bashar al-', 'Charles de', "Valéry Giscard d'"],
    ],
  },
  {
    families: ['al-Assad', "d'Estaing", 'van der Berg', 'de la Cruz', 'bin Salman', 'von Trotha'],
    givens: words('Ada Jean-Marie'),
  },
  { families: words('李 김 さくら'), givens: words('克强 대중 ももこ') },
];

/**
 * Nobody shares a family name, since a processor then writes given names out. Nor does an institution stand behind
 * others: the processor has a comma before it, or none, by a rule of its own and not as the style says.
 */
const author: fc.Arbitrary<CslItem['author']> = fc
  .shuffledSubarray<fc.Arbitrary<CslName>>(
    [
      ...institutions.map((literal) => fc.constant({ literal })),
      ...people.flatMap(({ families, givens }) =>
        families.map((family) => fc.constantFrom(...givens).map((given) => ({ family, given }))),
      ),
    ],
    { minLength: 1, maxLength: 25 },
  )
  .chain((names) => fc.tuple(...names))
  .filter((names) => names.length === 1 || names.findLastIndex((one) => 'literal' in one) < names.length - 1);

export const anyItem: fc.Arbitrary<CslItem> = fc
  .record({ title, issued, name, language, author })
  .map(({ name: called, ...rest }) => item({ ...rest, 'container-title': called, publisher: called }));

function oneOf(text: string): fc.Arbitrary<string> {
  return fc.constantFrom(...words(text));
}

function words(text: string): string[] {
  return text.split(' ');
}
