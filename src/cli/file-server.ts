import { stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { addressOf, partsOf, pathFrom } from './asked-address.ts';
import { send, say } from './sent-file.ts';

/**
 * Answers requests with the files of a folder, as a plain file server would: a folder by its `index.html`,
 * an address without a file by the folder's `404.html`. The folder is the site at `base`, and the root of the host
 * leads there. Files are read as they are asked for, so that a new build shows without a restart. Every request has
 * an answer, and none ends the server.
 */
export function fileServer(folder: string, base = '/'): RequestListener {
  const site = { folder, base: partsOf(base) };
  return (request, response) => {
    answer(site, request, response).catch(() => {
      // The reader left, or the file was replaced while it was sent: what is missing must not look whole.
      if (response.headersSent) response.destroy();
      else say(response, 500, 'The file cannot be read.');
    });
  };
}

const onlyReading = 'Only GET and HEAD are answered.';

/** Answers who asks for a tunnel as who asks for anything else but a file. Of these Node makes no response. */
export function refuseTunnel(_request: IncomingMessage, socket: Duplex): void {
  const body = `${onlyReading}\n`;
  // Whoever asked may be gone.
  socket.on('error', () => socket.destroy());
  socket.end(
    [
      'HTTP/1.1 405 Method Not Allowed',
      ...['Allow: GET, HEAD', 'Content-Type: text/plain; charset=utf-8', 'Connection: close'],
      `Content-Length: ${Buffer.byteLength(body)}`,
      ...['', body],
    ].join('\r\n'),
  );
}

/** A folder, and the parts of the path that it is served at. */
interface Served {
  folder: string;
  base: string[];
}

async function answer(
  { folder, base }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, url = '/', headers } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    say(response, 405, onlyReading);
    return;
  }
  const address = addressOf(url);
  if (!address) {
    say(response, 400, 'The address cannot be read.');
    return;
  }
  const { parts, isFolder, query } = address;
  if (base.some((part, index) => part !== parts[index])) {
    answerBeside(base, parts, response);
    return;
  }
  const inside = parts.slice(base.length);
  const path = inside.some(isHidden) ? undefined : join(folder, ...inside);
  const kind = path === undefined ? undefined : await kindOf(path);
  if (kind === 'folder' && !isFolder) {
    response.setHeader('location', `${pathFrom(parts)}${query}`);
    say(response, 301, 'The address ends with a slash.');
    return;
  }
  const file = kind === 'folder' ? join(path ?? '', 'index.html') : isFolder ? undefined : path;
  const isThere = file !== undefined && (await kindOf(file)) === 'file';
  const sent = isThere ? file : join(folder, '404.html');
  if (!isThere && (await kindOf(sent)) !== 'file') say(response, 404, 'There is nothing here.');
  else await send(sent, response, isThere ? 200 : 404, isThere && method === 'GET' ? headers : {});
}

/** Leads from the root of the host to a site below a path. Nothing else is beside it. */
function answerBeside(base: string[], asked: string[], response: ServerResponse): void {
  if (asked.length > 0) {
    say(response, 404, `There is nothing here. The site begins at ${pathFrom(base)}`);
    return;
  }
  response.setHeader('location', pathFrom(base));
  say(response, 302, `The site begins at ${pathFrom(base)}`);
}

/** Hosts leave out what begins with a dot, and nothing leads upwards. */
function isHidden(part: string): boolean {
  return part.startsWith('.') && part !== '.well-known';
}

/** What stands at a path: nothing else is ever opened, and what the system refuses to look at is not there. */
async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const info = await stat(path).catch(() => undefined);
  return info?.isFile() ? 'file' : info?.isDirectory() ? 'folder' : undefined;
}
