import { line, type Terminal } from '../ask.ts';
import { faultOf } from './start-answers.ts';
import type { Start } from './start-files.ts';

const questions: { name: keyof Start; message: string; usual?: string }[] = [
  { name: 'title', message: 'Title of the archive' },
  { name: 'url', message: 'Address it will be served at, https://…' },
  { name: 'language', message: 'Language it is written in', usual: 'en' },
  { name: 'publisher', message: 'Who answers for it' },
  { name: 'generator', message: 'Repository of the generator on GitHub, owner/name' },
  { name: 'version', message: 'Version of the generator, a tag or commit' },
];

/**
 * Asks on the terminal for what a new archive begins with, and writes every answer into it. Of what publishes it, what
 * is known of this checkout is offered.
 *
 * @throws when whoever is asked gives up
 */
export async function startInterview(
  answers: Partial<Start>,
  offered: Pick<Start, 'generator' | 'version'>,
  terminal: Terminal = {},
): Promise<void> {
  const usually: Partial<Start> = offered;
  for (const { name, message, usual } of questions)
    answers[name] ??= await line(message, terminal, {
      initialValue: usually[name] ?? usual,
      validate: (written = '') => faultOf(name, written.trim()),
    });
}
