import { ownKeys } from '../../base/own-keys.ts';
import { shellWord } from '../../base/system/shell.ts';
import { parseData } from '../../content/reading/parse.ts';
import { archiveSchema } from '../../schema/schemas.ts';
import * as messages from './init-messages.ts';
import { archiveText, repositoryAt, type Start } from './start-files.ts';

const sound = { title: 'Archive', url: 'https://archive.example/', language: 'en', publisher: 'Archive' };

/**
 * Why something cannot be what a new archive begins with, and what to write instead, in the words of the check.
 * Undefined where nothing is wrong.
 */
export function faultOf(name: keyof Start, answer: string): string | undefined {
  if (name === 'generator')
    return repositoryMeant(answer) === undefined ? messages.notARepository(answer) : undefined;
  if (name === 'version')
    return /^[\w.-]+(?:\/[\w.-]+)*$/.test(answer) ? undefined : messages.notAVersion(answer);
  const text = archiveText({ ...sound, [name]: answer });
  return parseData('archive.yaml', text, archiveSchema).problems[0]?.message;
}

/** The repository on GitHub that an answer means: `owner/name`, or one of its addresses. */
export function repositoryMeant(answer: string): string | undefined {
  return repositoryAt(answer) ?? repositoryAt(`github.com/${answer.trim()}`);
}

/** The command that begins an archive with what was answered. Empty as long as that is nothing. */
export function startCommand(folder: string, answers: Partial<Start>): string {
  const given = ownKeys(answers).map((name) => `--${name} ${shellWord(answers[name] ?? '')}`);
  return given.length === 0 ? '' : ['npm run init --', shellWord(folder), ...given].join(' ');
}
