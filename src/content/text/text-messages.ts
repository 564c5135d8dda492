import { edit, errorAt, type Problem, warningAt } from '../../base/problems.ts';
import { suggestion } from '../../base/text/closest.ts';
import type { Position } from '../../base/text/text-positions.ts';

export function emptyBody(file: string, line: number): Problem {
  return errorAt(
    file,
    { line, column: 1 },
    'empty-body',
    'There is no text below the front matter. Write some.',
  );
}

/** A module that a text imports and that is not there. */
export function missingImport(file: string, position: Position, source: string): Problem {
  const message = `There is no file ${source} to import. Mend the path: it starts at this file's folder.`;
  return errorAt(file, position, 'missing-import', message);
}

/** Code in a text of an archive that allows none. */
export function program(file: string, position: Position): Problem {
  const message =
    'Code can publish anything from the machine that builds the site, and this archive allows none. Write \\{ or \\< if the sign is meant, or allow code with programs: true in archive.yaml.';
  return errorAt(file, position, 'program', message);
}

/**
 * A comment that silences nothing, with the rule that may be meant.
 *
 * @param found what stands on the comment's lines: rules of warnings and of errors
 */
export function unusedIgnore(
  file: string,
  ignore: Position & { rule: string; named: Position },
  found: { warnings: string[]; errors: string[] },
): Problem {
  if (found.errors.includes(ignore.rule)) {
    const message = `"${ignore.rule}" is an error, and only warnings can be silenced. Mend it, and remove the comment.`;
    return warningAt(file, ignore, 'unused-ignore', message);
  }
  const { advice, meant } = suggestion(ignore.rule, found.warnings, 'Remove the comment.');
  const message = `No warning "${ignore.rule}" stands here or on the next line. ${advice}`;
  const fix = meant === undefined ? undefined : edit(ignore.named, ignore.rule, meant);
  return warningAt(file, ignore, 'unused-ignore', message, fix);
}

export function unexplainedIgnore(file: string, ignore: Position & { rule: string }): Problem {
  const message = `The comment does not say why. Write check-ignore ${ignore.rule}: and the reason.`;
  return warningAt(file, ignore, 'unexplained-ignore', message);
}

/** A sentence of a new or imported file that its author was to replace. */
export function placeholder(file: string, position: Position, written: string): Problem {
  const start = written.split(' ').slice(0, 4).join(' ');
  const message = `The line "${start} …" was left here for you to replace. Do so, or write status: draft.`;
  return errorAt(file, position, 'placeholder', message);
}

/** A note of the author's that something is missing. */
export function unfinished(file: string, position: Position, written: string): Problem {
  const message = `"${written}" says that something is missing here. Write it, or write status: draft.`;
  return warningAt(file, position, 'unfinished', message);
}

/** An address that leads nowhere but from its author's own machine or network. */
export function localAddress(file: string, position: Position, written: string): Problem {
  const message = `${written} is on your own machine or network, where no reader finds it. Write where it stands on the web.`;
  return warningAt(file, position, 'local-address', message);
}
