import { lstatSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs, styleText } from 'node:util';
import { environment, fullPath } from '../base/system/environment.ts';
import {
  codeFrame,
  formats,
  githubReport,
  jsonReport,
  textReport,
  type Format,
  type Report,
} from './formats.ts';
import { run } from './run.ts';

await run('check', async () => {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      strict: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      ids: { type: 'boolean', default: false },
    },
  });
  const format = formats.find((one) => one === values.format);
  if (!format) throw new Error(`--format ${values.format} is unknown. Write ${formats.join(', ')}.`);

  const settings = environment();
  if (values.ids && !values.fix) throw new Error('--ids changes files. Write --fix --ids.');
  const { readContent } = await import('../content/read-content.ts');
  if (values.fix) {
    const { fixFiles } = await import('../content/fixing/fix-files.ts');
    // Beside the report, so that its JSON stays JSON.
    const say = (line: string) => {
      console.error(line);
    };
    await fixFiles(settings, say, readContent, { ids: values.ids });
  }
  const report = await readContent(settings);
  console.log(written(report, format));
  const stops = ({ severity }: { severity: string }) => values.strict || severity === 'error';
  if (report.problems.some(stops)) process.exitCode = 1;
});

function written(report: Report, format: Format): string {
  if (format === 'json') return jsonReport(report);
  if (format === 'github') return githubReport(report);
  if (!process.stdout.isTTY) return textReport(report);
  const linesOf = lineReader();
  return textReport(report, (problem) => codeFrame(problem, linesOf(problem.file), styleText));
}

/** Gives the lines of files; those of the last one are kept, since problems come by file. */
function lineReader(): (file: string) => string[] {
  let last: { file: string; lines: string[] } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, lines: textOf(file).split(/\r\n?|\n/) };
    return last.lines;
  };
}

/** Empty for what cannot be read, and for what is no regular file: a pipe would be waited for. */
function textOf(file: string): string {
  try {
    return lstatSync(fullPath(file)).isFile() ? readFileSync(fullPath(file), 'utf8') : '';
  } catch {
    return '';
  }
}
