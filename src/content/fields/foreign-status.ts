import type { FieldAnswer } from '../../base/problems.ts';
import type { SaidHere, Field } from './foreign-field.ts';
import { keptBack } from './foreign-names.ts';

const words = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** Whether a field says yes or no, if it is one of the two. */
export function saysSo(value: unknown): boolean | undefined {
  return words.get(String(value).toLowerCase());
}

const published: SaidHere = {
  advice: 'What has no status is published. Remove the line.',
  answer: 'remove',
};

const always: SaidHere = {
  advice: 'A page is published once it is there. Keep it elsewhere until it is to be read.',
};

function unpublished(field: Field): SaidHere {
  const { advice, ...said } = statusOf('draft', field);
  return { advice: `What is not to be published is a draft. ${advice}`, ...said };
}

/** Whether a text is kept back, by a field of its own or by one that says so of several states. */
export function backOf(field: Field): SaidHere | undefined {
  const { name, value, has } = field;
  const back = keptBack.get(name);
  const isSo = saysSo(value);
  if (back === undefined || isSo === undefined) return undefined;
  if (has('status')) return isSo === back ? unpublished(field) : published;
  return isSo === back && has('title') && has('summary') ? always : undefined;
}

/** What is to be said in status, where something may be said already. */
export function statusOf(status: string, { isThere, valueOf }: Field): SaidHere {
  if (valueOf('status') === status)
    return { advice: `So says status: ${status}. Remove the line.`, answer: 'remove' };
  if (isThere('status')) return { advice: `Write ${status} in status, and remove the line.` };
  const answer: FieldAnswer = { field: `status: ${status}` };
  return { advice: `Write status: ${status}.`, answer, then: ['status', status] };
}
