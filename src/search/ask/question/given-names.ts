import type { SubjectName } from '../loaded/subject-names.ts';
import { wordsIn } from '../words/text.ts';

/** English given names with what people who bear them are called. */
const groups = [
  ...[
    'alexander alex sandy',
    'andrew andy drew',
    'anthony tony',
    'benjamin ben',
    'catherine katherine kate cathy',
  ],
  ...['charles charlie chuck', 'christopher chris', 'daniel dan danny', 'david dave', 'deborah debbie'],
  ...[
    'donald don',
    'edward ed eddie ted teddy',
    'elizabeth liz beth betty',
    'francis frank',
    'franklin frank',
  ],
  ...['frederick fred', 'gerald gerry jerry', 'gregory greg', 'harold harry hal', 'henry harry hank'],
  ...[
    'james jim jimmy jamie',
    'jennifer jenny',
    'john jack johnny',
    'jonathan jon',
    'joseph joe',
    'joshua josh',
  ],
  ...[
    'kenneth ken',
    'lawrence larry',
    'leonard len',
    'margaret maggie peggy',
    'matthew matt',
    'michael mike mick',
  ],
  ...['nancy nan', 'nicholas nick', 'patricia pat patty', 'patrick pat paddy', 'peter pete', 'philip phil'],
  ...['raymond ray', 'rebecca becky', 'richard dick rick rich', 'robert bob bobby rob', 'ronald ron ronnie'],
  ...['samuel sam', 'stephen steven steve', 'susan sue', 'theodore ted teddy theo', 'thomas tom tommy'],
  ...['timothy tim', 'victoria vicky', 'vincent vince', 'walter walt', 'william bill billy will'],
].map((group) => group.split(' '));

/**
 * The words of other ways to write a person's name: `bill` for William, `j f kennedy`, `jf kennedy`; none of what is no
 * person.
 */
export function otherGivenNames({ name, family }: Pick<SubjectName, 'name' | 'family'>): string[][] {
  const [words, last] = [wordsIn(name), wordsIn(family ?? '')];
  const given = words.slice(0, -last.length);
  const [first] = given;
  if (last.length === 0 || first === undefined || words.slice(-last.length).join() !== last.join()) return [];
  const letters = given.map((word) => word.charAt(0));
  return [
    ...groups
      .filter((group) => group.includes(first))
      .flat()
      .map((other) => [other]),
    ...[letters, [letters.join('')], letters.slice(0, 1)],
  ]
    .filter(([only, more]) => only !== first || more !== undefined)
    .map((others) => [...others, ...last]);
}
