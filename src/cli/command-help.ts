import { type Command, commands, type CommandName } from './commands.ts';

export function helpOf(name: CommandName): string {
  const { takes, does, more, options = {}, example }: Command = commands[name];
  const names = Object.keys(options);
  const usage = [
    `npm run ${name}`,
    takes || names.length > 0 ? '--' : '',
    takes,
    names.length > 0 ? '[options]' : '',
  ];
  const width = Math.max(...names.map((option) => option.length));
  const lines = Object.entries(options).map(([option, said]) => `  ${option.padEnd(width)}  ${said}`);
  return [
    usage.filter(Boolean).join(' '),
    `${does.charAt(0).toUpperCase()}${does.slice(1)}.${more ? ` ${more}` : ''}`,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    `Example: ${example}`,
  ].join('\n\n');
}

/** The rows of the README's table. */
export function commandRows(): string[][] {
  return Object.entries<Command>(commands).map(([name, { takes, does }]) => [
    `\`npm run ${name}${takes && ` -- ${takes}`}\``.replaceAll('|', String.raw`\|`),
    does,
  ]);
}
