import { CANCEL_SYMBOL, text } from '@clack/prompts';
import * as messages from './messages.ts';
import { faultOf } from './start-answers.ts';
import type { Start } from './start.ts';

const questions: { name: keyof Start; message: string; usual?: string }[] = [
  { name: 'title', message: 'Title of the archive' },
  { name: 'url', message: 'Address it will be served at, https://…' },
  { name: 'language', message: 'Language it is written in', usual: 'en' },
  { name: 'publisher', message: 'Who answers for it' },
  { name: 'generator', message: 'Repository of the generator on GitHub, owner/name' },
  { name: 'version', message: 'Version of the generator, a tag or commit' },
];

/**
 * Asks on the terminal for what a new archive begins with. Of what publishes it, the answer known is offered.
 *
 * @throws when whoever is asked gives up
 */
export async function startInterview(known: Partial<Start>): Promise<Partial<Start>> {
  const answers: Partial<Start> = { ...known };
  for (const { name, message, usual = '' } of questions) {
    const isOffered = name === 'generator' || name === 'version';
    if (answers[name] && !isOffered) continue;
    const answer = await text({
      message,
      initialValue: answers[name] ?? usual,
      validate: (written = '') => faultOf(name, written.trim()),
    });
    if (answer === CANCEL_SYMBOL) throw new Error(messages.givenUp());
    answers[name] = answer.trim();
  }
  return answers;
}
