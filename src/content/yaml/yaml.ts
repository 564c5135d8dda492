import { LineCounter, parseDocument } from 'yaml';
import type { FieldAnswer, Fix } from '../../base/problems.ts';
import { edited } from '../../base/text/text-edits.ts';
import { positionAt as positionIn, type Position } from '../../base/text/text-positions.ts';
import { yamlMistakes } from './mistakes.ts';
import { ifAllMended, parserOptions } from './proof.ts';
import { answersOf, fixOf, type WrittenSplit } from './written-parts.ts';
import { deepestIn, yamlBoundIn } from './yaml-bounds.ts';
import { type YamlMistake } from './yaml-mistake.ts';

interface YamlProblem extends Position {
  message: string;
  fix: Fix | undefined;
  rule?: string | undefined;
}

/** A YAML text as data, with the place of each part. */
export interface ParsedYaml {
  /** Undefined when the mistakes of writing it leave open what is meant. */
  data: unknown;
  problems: YamlProblem[];
  /** What is read, and may not be meant as it stands. */
  remarks: YamlProblem[];
  /** Fields of which it is open what they say, since they are written twice. */
  unsettled: PropertyKey[][];
  /** Where the value at `path` stands; its nearest parent's place when it is missing. */
  positionOf(path: readonly PropertyKey[]): Position;
  /** Where the key at the end of `path` stands. */
  positionOfKey(path: readonly PropertyKey[]): Position;
  /** The value at `path` as it is written; undefined for lists and groups of fields. */
  writtenAt(path: readonly PropertyKey[]): string | undefined;
  /** The text of the value at `path`, quotation marks and brackets and all. */
  sourceAt(path: readonly PropertyKey[]): string | undefined;
  /** What makes of the value at `path` what `answer` says; undefined where a remark would be lost. */
  fixAt(path: readonly PropertyKey[], answer: FieldAnswer | undefined): Fix | undefined;
  /** The text that a name in the group at `path` goes on with: a comma in it has cut it. */
  splitAt(
    path: readonly PropertyKey[],
    key: string,
    isField: (name: string) => boolean,
  ): WrittenSplit | undefined;
}

/** Parse YAML. `firstLine` is the line of the file on which `text` starts. */
export function parseYaml(text: string, firstLine: number): ParsedYaml {
  const tooMuch = yamlBoundIn(text);
  if (tooMuch) return unparsed(text, firstLine, tooMuch);
  try {
    return parsedYaml(text, firstLine);
  } catch (error) {
    // The parser follows what is nested by calling itself, and ends its stack.
    if (error instanceof RangeError) return unparsed(text, firstLine, deepestIn(text));
    throw error;
  }
}

/** A text of which nothing is read. */
function unparsed(text: string, firstLine: number, { offset, message }: YamlMistake): ParsedYaml {
  const { line, column } = positionIn(text, offset);
  const problems = [{ line: line + firstLine - 1, column, message, fix: undefined }];
  return { ...parsedYaml('', firstLine), data: undefined, problems };
}

function parsedYaml(text: string, firstLine: number): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...parserOptions, lineCounter: lines });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const { mistakes, isWhole, remarks } = yamlMistakes(document, text);
  const problemOf = ({ offset, message, edits, rule }: YamlMistake): YamlProblem => ({
    ...positionAt(offset),
    message,
    rule,
    fix: fixOf(edits, positionAt),
  });
  const problems = mistakes.map(problemOf);
  const cures = mistakes.flatMap((mistake) => mistake.edits ?? []);
  // With its mistakes mended the rest of a text is looked at in the same round.
  if (!isWhole && mistakes.every(({ edits }) => edits) && ifAllMended(text, cures)) {
    const mended = parsedYaml(edited(text, cures), firstLine);
    // What is doubtful beside mistakes of the same kind is not, once these are mended.
    return { ...mended, problems, remarks: remarks.length > 0 ? remarks.map(problemOf) : mended.remarks };
  }
  return {
    data: isWhole ? document.toJS() : undefined,
    problems,
    unsettled: mistakes.flatMap(({ unsettled }) => (unsettled ? [unsettled] : [])),
    remarks: remarks.map(problemOf),
    ...answersOf(document, text, positionAt),
  };
}
