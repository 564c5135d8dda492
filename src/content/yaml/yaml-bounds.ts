import * as messages from './yaml-messages.ts';
import type { YamlMistake } from './yaml-mistake.ts';

/** What takes the parser some seconds. A file of people has some dozens of these. */
const mostSigns = 150_000;

const signs = /[[\]{},]|\\|\n/g;

/** Lists within lists, which take the parser the longer the more of them are open. */
const deep = /^[ \t]*(?:[-?][ \t]+){100}/m;

/** Where a YAML text holds more than can be read in a reasonable time; undefined for all others. */
export function yamlBoundIn(text: string): YamlMistake | undefined {
  if (deep.test(text)) return deepestIn(text);
  const last = text.matchAll(signs).drop(mostSigns).next().value;
  return last && { offset: last.index, message: messages.tooMuchYaml() };
}

/** Where a text goes too deep: where it begins many lists or groups at once, its start otherwise. */
export function deepestIn(text: string): YamlMistake {
  const offset = Math.max(0, text.search(/(?:[-?][ \t]+){50}|(?:[[{][ \t]*){50}/));
  return { offset, message: messages.tooDeepYaml() };
}
