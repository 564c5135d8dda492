import { leastContrast } from '../base/colours.ts';
import { errorAt, fileStart, type Problem } from '../base/problems.ts';
import { didYouMean } from '../base/text/closest.ts';
import { numberInWords } from '../base/text/measures.ts';
import type { Position } from '../base/text/text-positions.ts';
import type { Faint } from '../base/tokens.ts';

export function tooLong(file: string, size: number, most: number): Problem {
  const message = `It has ${numberInWords(size)} bytes, and ${numberInWords(most)} are possible: every page loads it. Shorten it.`;
  return errorAt(file, fileStart, 'theme-size', message);
}

export function malformed(file: string, position: Position, reason: string): Problem {
  return errorAt(
    file,
    position,
    'malformed-theme',
    `It cannot be read as a style sheet: ${reason}. Mend it.`,
  );
}

export function imports(file: string, position: Position): Problem {
  return errorAt(file, position, 'theme-source', '@import loads another file. Write its rules here instead.');
}

export function loadsFile(file: string, position: Position): Problem {
  const message =
    'A theme loads nothing, neither pictures nor typefaces. Use colours, gradients, and typefaces that readers have.';
  return errorAt(file, position, 'theme-source', message);
}

export function escapes(file: string, position: Position): Problem {
  const message = 'A \\ outside of quotation marks may hide what is loaded. Write the word out.';
  return errorAt(file, position, 'theme-source', message);
}

export function unknownToken(file: string, position: Position, name: string, known: string[]): Problem {
  const advice = didYouMean(name, known, 'Those that there are stand in src/styles/tokens.css.');
  return errorAt(file, position, 'theme-token', `${name} is no colour of the site. ${advice}`);
}

export function notOfRoot(file: string, position: Position, name: string): Problem {
  const message = `${name} is set for a part of the site or one colour scheme, where its contrast is not known. Set it in :root { } alone, for both colour schemes with light-dark(…, …).`;
  return errorAt(file, position, 'theme-token', message);
}

export function notComparable(file: string, position: Position, name: string): Problem {
  const message = `What ${name} is set to cannot be compared. Write #7a1f2b, oklch(42% 0.148 22), a var() of such a colour, or light-dark() of two.`;
  return errorAt(file, position, 'theme-token', message);
}

export function faint(
  file: string,
  position: Position,
  {
    scheme,
    contrast,
    name,
    other,
    colour,
    nearest,
  }: Faint & { name: string; other: string; colour: string; nearest: string | undefined },
): Problem {
  const advice = nearest
    ? `Write ${nearest}, the nearest that has them.`
    : 'No colour has them beside all that it stands with: change the others first.';
  const message = `${name}, ${colour} in the ${scheme} colour scheme, has a contrast of ${contrast.toFixed(1)} with ${other}, and ${leastContrast} are needed to be read. ${advice}`;
  return errorAt(file, position, 'theme-contrast', message);
}
