import { CANCEL_SYMBOL, text } from '@clack/prompts';
import { isSiteAddress } from '../base/site-path.ts';
import * as messages from './messages.ts';
import { repositoryAt, type Start } from './start.ts';

interface Question {
  name: keyof Start;
  message: string;
  usual?: string;
  isGood: (answer: string) => boolean;
}

const isSaid = (answer: string) => answer.trim() !== '';

const questions: Question[] = [
  { name: 'title', message: 'Title of the archive', isGood: isSaid },
  { name: 'url', message: 'Address it will be served at, https://…', isGood: isSiteAddress },
  { name: 'language', message: 'Language it is written in', usual: 'en', isGood: isSaid },
  { name: 'publisher', message: 'Who answers for it', isGood: isSaid },
  {
    name: 'generator',
    message: 'Repository of the generator on GitHub, owner/name',
    isGood: (answer) => repositoryAt(`github.com/${answer}`) !== undefined,
  },
  { name: 'version', message: 'Version of the generator, a tag or commit', isGood: isSaid },
];

/**
 * Asks on the terminal for what a new archive begins with. Of what publishes it, the answer known is offered.
 *
 * @throws when whoever is asked gives up
 */
export async function startInterview(known: Partial<Start>): Promise<Partial<Start>> {
  const answers: Partial<Start> = { ...known };
  for (const { name, message, usual = '', isGood } of questions) {
    const isOffered = name === 'generator' || name === 'version';
    if (answers[name] && !isOffered) continue;
    const answer = await text({
      message,
      initialValue: answers[name] ?? usual,
      validate: (written = '') => (isGood(written) ? undefined : 'Write it so that it can be used.'),
    });
    if (answer === CANCEL_SYMBOL) throw new Error(messages.givenUp());
    answers[name] = answer.trim();
  }
  return answers;
}
