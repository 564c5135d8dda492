import { PassThrough } from 'node:stream';
import type { Terminal } from '../ask.ts';

/** What ends the questions. */
export const interrupt = '\u0003';
export const enter = '\r';
export const choose = '\t';
export const down = '\u001b[B';
/** Empties the line. */
export const clear = '\u0015';

/** A terminal on which the keys given for a question are typed as soon as it stands there, question by question. */
export function typed(
  ...answers: [question: string, ...keys: string[]][]
): Terminal & { isDone: () => boolean } {
  const input = new PassThrough();
  const output = new PassThrough();
  const left = [...answers];
  let seen = '';
  output.on('data', (shown: Buffer) => {
    seen += shown.toString();
    const [question, ...keys] = left[0] ?? [];
    if (question === undefined || !seen.includes(question)) return;
    left.shift();
    seen = '';
    void type(input, keys);
  });
  return { input, output, isDone: () => left.length === 0 };
}

/** One key after the other, as hands do: what comes at once is one key. */
async function type(input: PassThrough, keys: string[]): Promise<void> {
  for (const key of keys) {
    await new Promise(setImmediate);
    input.write(key);
  }
}
