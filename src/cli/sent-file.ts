import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { lookup } from 'mrmime';
import { rangeOf, type Range } from './byte-range.ts';

/** Types of files that the list of all types does not know, and texts that would lose their letters. */
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  ndjson: 'application/x-ndjson',
  opml: 'text/x-opml',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

function typeOf(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? lookup(path) ?? 'application/octet-stream';
}

/** Sends a file, or the part of it that is asked for, unless that is to be of a file as it was before. */
export async function send(
  path: string,
  response: ServerResponse,
  status: number,
  asked: IncomingMessage['headers'],
): Promise<void> {
  const file = await open(path);
  try {
    const { size, mtime } = await file.stat();
    const changed = mtime.toUTCString();
    const isSame = (asked['if-range'] ?? changed) === changed;
    const range = isSame ? rangeOf(asked.range, size) : undefined;
    if (range === 'beyond') {
      response.setHeader('content-range', `bytes */${size}`);
      say(response, 416, 'The file has no such bytes.');
      return;
    }
    const { start, end }: Range = range ?? { start: 0, end: size - 1 };
    response.writeHead(range ? 206 : status, {
      'content-type': typeOf(path),
      'content-length': end - start + 1,
      'last-modified': changed,
      'cache-control': 'no-store',
      'accept-ranges': 'bytes',
      ...(range && { 'content-range': `bytes ${start}-${end}/${size}` }),
    });
    if (response.req.method === 'HEAD' || size === 0) response.end();
    else await pipeline(file.createReadStream({ start, end, autoClose: false }), response);
  } finally {
    await file.close();
  }
}

export function say(response: ServerResponse, status: number, words: string): void {
  const body = `${words}\n`;
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
