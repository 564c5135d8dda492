import { type Document, isMap } from 'yaml';
import { lineStart } from '../../base/text/text-positions.ts';
import { foreignLines } from './foreign-lines.ts';
import { hiddenEnds } from './hidden-ends.ts';
import { hiddenWords } from './hidden-words.ts';
import { markedValues } from './marked-values.ts';
import { mistakeOf, stopping } from './parser-mistakes.ts';
import { ifAllMended, proven } from './proof.ts';
import { repeatedFields } from './repeated-fields.ts';
import { splitNames } from './split-names.ts';
import { strangeBlanks } from './strange-blanks.ts';
import { typographicMarks } from './typographic-marks.ts';
import { hiddenCharacters, wrongNames } from './unclear.ts';
import { curable, mostMistakes, type YamlMistake } from './yaml-mistake.ts';

/**
 * What is wrong with a YAML text, in the author's words: the parser's own are about its tokens. `isWhole` when
 * the document holds all that is meant in spite of that; `remarks` are of what may be meant as it stands.
 */
export function yamlMistakes(
  document: Document,
  source: string,
): { mistakes: YamlMistake[]; isWhole: boolean; remarks: YamlMistake[] } {
  const mistakes: YamlMistake[] = [];
  const strange = strangeBlanks(source);
  if (strange) return { mistakes: [strange], isWhole: false, remarks: [] };
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const foreign = errors[0] || !isMap(document.contents) ? allForeign(source) : [];
  if (foreign.length > 0) return { mistakes: foreign, isWhole: false, remarks: [] };
  const hidden = errors[0] ? hiddenEnds(source, errors[0].pos[0]) : [];
  if (hidden.length > 0) return { mistakes: hidden, isWhole: false, remarks: [] };
  for (const error of errors.slice(0, mostMistakes)) {
    mistakes.push(mistakeOf(error, document, source));
    if (stopping.has(error.code)) break;
  }
  if (mistakes.length > 0)
    return { mistakes: proven(firstOfLines(mistakes, source), source), isWhole: false, remarks: [] };
  const marks = typographicMarks(document, source);
  const unclear = [...markedValues(document, source), ...wrongNames(document, source), ...marks.mistakes];
  const found = [...unclear, ...repeatedFields(document, source), ...hiddenCharacters(document, source)].sort(
    (a, b) => a.offset - b.offset,
  );
  return {
    mistakes: firstOfLines(found.slice(0, mostMistakes), source),
    // Marks are names for values elsewhere, and may stand for billions of them.
    isWhole: unclear.length === 0,
    remarks: [...marks.remarks, ...hiddenWords(document, source), ...splitNames(document)].slice(
      0,
      mostMistakes,
    ),
  };
}

/** The lines of a text that are written as elsewhere, where nothing else is wrong with it. */
function allForeign(source: string): YamlMistake[] {
  const found = foreignLines(source).map(({ offset, reason }) => curable(offset, reason));
  if (found.length === 0) return found;
  const cures = found.flatMap(({ edits = [] }) => edits);
  return ifAllMended(source, cures) ? found.slice(0, mostMistakes) : [];
}

/** The first mistake of each line: what follows on the same line follows from it. */
function firstOfLines(mistakes: YamlMistake[], source: string): YamlMistake[] {
  const seen = new Set<number>();
  return mistakes.filter(({ offset }) => {
    const line = lineStart(source, offset);
    return !seen.has(line) && seen.add(line);
  });
}
