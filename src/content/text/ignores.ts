import type { Problem } from '../../base/problems.ts';
import type { Position } from '../../base/text/text-positions.ts';
import * as messages from './text-messages.ts';

/** A comment that silences a warning, such as `check-ignore vague-link: the page is called so`. */
export interface Ignore {
  rule: string;
  /** Where the comment stands, and the lines it speaks for: its own and the next that is not empty. */
  line: number;
  column: number;
  /** Where the rule's name stands. */
  named: Position;
  lines: number[];
  hasReason: boolean;
}

/** One that is shown as code, behind a backtick, is none. */
const comment = /(?:(?<!`)\{\/\*|(?:^|\s)#)\s*check-ignore\s+([\w-]+)\s*(?::\s*([^\s*}].*))?/;

/** The comments in a file, MDX or YAML, that silence warnings. */
export function ignoresIn(text: string): Ignore[] {
  if (!text.includes('check-ignore')) return [];
  const lines = text.split('\n');
  return lines.flatMap((content, index) => {
    const match = comment.exec(content);
    if (!match) return [];
    let next = index + 1;
    while (next < lines.length && lines[next]?.trim() === '') next += 1;
    if (next === lines.length) next = -1;
    const own = { line: index + 1, column: match.index + 1, lines: [index + 1, next + 1] };
    const rule = match[1] ?? '';
    const named = {
      line: index + 1,
      column: content.indexOf(rule, content.indexOf('check-ignore', match.index) + 12) + 1,
    };
    return [{ ...own, named, rule, hasReason: match[2] !== undefined }];
  });
}

/**
 * The problems of a file without the warnings that its comments silence. Errors stay: nothing wrong is
 * published by a comment. A comment that silences nothing, or gives no reason, is a warning itself.
 */
export function withoutIgnored(file: string, problems: Problem[], ignores: Ignore[]): Problem[] {
  const used = new Set<Ignore>();
  const ignoresOf = Map.groupBy(
    ignores.flatMap((ignore) => ignore.lines.map((line) => ({ line, ignore }))),
    ({ line }) => line,
  );
  const problemsOf = Map.groupBy(problems, ({ line }) => line);
  const left = problems.filter(({ severity, rule, line }) => {
    const match = ignoresOf.get(line)?.find(({ ignore }) => ignore.rule === rule)?.ignore;
    if (severity === 'error' || !match) return true;
    used.add(match);
    return false;
  });
  return [
    ...left,
    ...ignores
      .filter((ignore) => !used.has(ignore))
      .map((ignore) => {
        const near = [...new Set(ignore.lines)].flatMap((line) => problemsOf.get(line) ?? []);
        const rulesOf = (kind: Problem['severity']) =>
          near.filter(({ severity }) => severity === kind).map(({ rule }) => rule);
        return messages.unusedIgnore(file, ignore, {
          warnings: rulesOf('warning'),
          errors: rulesOf('error'),
        });
      }),
    ...ignores
      .filter((ignore) => used.has(ignore) && !ignore.hasReason)
      .map((ignore) => messages.unexplainedIgnore(file, ignore)),
  ];
}
