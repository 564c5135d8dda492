import { cpus } from 'node:os';

/** Rows as a Markdown table, below the command that makes it, the day and the machine. */
export function report(command: string, head: string[], rows: string[][]): string {
  const day = new Date().toISOString().slice(0, 10);
  const [processor] = cpus();
  return [
    `\`${command}\`, ${day}, ${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}`,
    '',
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

function line(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The sizes that are asked for with `--briefings`. */
export function sizesIn(args: string[], usual: number[]): number[] {
  const at = args.indexOf('--briefings');
  if (at < 0) return usual;
  const sizes = (args[at + 1] ?? '').split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Error('--briefings takes whole numbers, as 1000,5000.');
  return sizes;
}
