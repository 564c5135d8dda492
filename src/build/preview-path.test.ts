import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { test } from 'node:test';
import { answerBelow } from './preview-path.ts';

/** What is asked for further on, or where the preview leads. */
function answered(url: string): string {
  let answer = '';
  const request = { url } as IncomingMessage;
  const response = {
    writeHead: (status: number, { location }: { location: string }) => ({
      end: () => (answer = `${status} ${location}`),
    }),
  } as unknown as ServerResponse;
  answerBelow('/press/archive/')(request, response, () => (answer = request.url ?? ''));
  return answer;
}

test('what is asked for below the path is answered as from the root, and the root leads there', () => {
  const answers = {
    '/press/archive/': '/',
    '/press/archive/actors/?a=/press/archive/': '/actors/?a=/press/archive/',
    '/@vite/client': '/@vite/client',
    '/press/': '/press/',
    '/': '302 /press/archive/',
    '/press/archive': '302 /press/archive/',
  };

  for (const [url, answer] of Object.entries(answers)) assert.equal(answered(url), answer);
});
