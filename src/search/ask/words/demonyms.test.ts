import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfCountry } from './demonyms.ts';

const countries = [
  ...['Afghanistan', 'Albania', 'Australia', 'Austria', 'Belgium', 'Brazil', 'Burundi', 'Canada', 'Chad'],
  ...['Chile', 'China', 'Congo', 'Egypt', 'Fiji', 'Finland', 'France', 'Ghana', 'Guinea', 'Haiti', 'Hungary'],
  ...['India', 'Indonesia', 'Iran', 'Iraq', 'Ireland', 'Israel', 'Jordan', 'Kuwait', 'Lebanon', 'Malawi'],
  ...['Mali', 'Malta', 'Mexico', 'Morocco', 'Niger', 'Nigeria', 'Norway', 'Oman', 'Panama', 'Peru', 'Poland'],
  ...[
    'Portugal',
    'Qatar',
    'Romania',
    'Senegal',
    'Slovakia',
    'Slovenia',
    'Spain',
    'Sudan',
    'Sweden',
    'Thailand',
  ],
  ...['Togo', 'Turkey', 'Turkmenistan', 'Ukraine', 'Uruguay', 'Uzbekistan', 'Vietnam', 'Yemen', 'Zambia'],
].map((name) => name.toLowerCase());

const meant = (word: string) => countries.filter((name) => isOfCountry(word, name));

test('what is of a country is of that one alone', () => {
  const expected: Record<string, string> = {
    ...{ afghan: 'afghanistan', austrian: 'austria', australian: 'australia', belgian: 'belgium' },
    ...{ brazilian: 'brazil', burundian: 'burundi', chadian: 'chad', chilean: 'chile' },
    ...{ chinese: 'china', congolese: 'congo', egyptian: 'egypt', fijian: 'fiji' },
    ...{ finnish: 'finland', french: 'france', ghanaian: 'ghana', haitian: 'haiti' },
    ...{ hungarian: 'hungary', indian: 'india', indonesian: 'indonesia', iraqi: 'iraq' },
    ...{ israeli: 'israel', lebanese: 'lebanon', malawian: 'malawi', malian: 'mali' },
    ...{ maltese: 'malta', mexican: 'mexico', nigerian: 'nigeria', nigerien: 'niger' },
    ...{ norwegian: 'norway', panamanian: 'panama', peruvian: 'peru', polish: 'poland' },
    ...{ portuguese: 'portugal', romanian: 'romania', slovak: 'slovakia', slovenian: 'slovenia' },
    ...{ swedish: 'sweden', thai: 'thailand', turkish: 'turkey', turkmen: 'turkmenistan' },
    ...{ ukrainian: 'ukraine', uzbek: 'uzbekistan' },
  };

  for (const [word, country] of Object.entries(expected)) assert.deepEqual(meant(word), [country], word);
});

test('a word that is of no country means none', () => {
  for (const word of ['nordic', 'man', 'perish', 'constructor', 'spain'])
    assert.deepEqual(meant(word), [], word);
});

test('another name of a country means it', () => {
  assert.ok(isOfCountry('holland', 'netherlands'));
  assert.ok(isOfCountry('american', 'united states'));
  assert.ok(!isOfCountry('american', 'america'));
});
