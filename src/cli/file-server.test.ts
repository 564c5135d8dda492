import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { tmpdir } from 'node:os';
import { fileServer, refuseTunnel } from './file-server.ts';

let root: string;
let port: number;
const server = createServer();

/** When a file was written that may be asked for in parts. */
const built = new Date('2017-04-10T12:00:00Z');

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'served-'));
  const site = join(root, 'site');
  await mkdir(join(site, 'a b'), { recursive: true });
  await mkdir(join(site, '.git'));
  await mkdir(join(site, '.well-known'));
  const files = {
    'index.html': '<h1>Home</h1>',
    '404.html': '<h1>Nothing here</h1>',
    'a b/index.html': 'a b',
    'feed.atom': '<feed/>',
    'notes.txt': '0123456789',
    'empty.txt': '',
    'odd.pf_meta': 'odd',
    '.git/config': 'secret',
    '.env': 'secret',
    '.well-known/security.txt': 'Contact',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(site, name), text);
  await writeFile(join(root, 'outside.txt'), 'secret');
  await symlink('not-there', join(site, 'dead.txt'));
  await utimes(join(site, 'notes.txt'), built, built);
  server.on('request', fileServer(site)).on('connect', refuseTunnel).listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as { port: number }).port;
});

after(async () => {
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true, force: true });
});

/** What is answered to bytes on the wire: status, headers and body. */
async function answerTo(request: string): Promise<{ status: number; headers: string; body: string }> {
  const socket = connect(port, '127.0.0.1');
  socket.write(request, 'latin1');
  let text = '';
  socket.setEncoding('latin1');
  for await (const part of socket) text += String(part);
  const [headers = '', body = ''] = text.split(/\r\n\r\n([^]*)/);
  return { status: Number(/^HTTP\/1.1 (\d+)/.exec(headers)?.[1]), headers: headers.toLowerCase(), body };
}

function request(target: string, { method = 'GET', headers = '' } = {}): string {
  return `${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`;
}

/** Requests, and the status and body of the answer; a header where it matters. */
const cases: [name: string, request: string, status: number, body: string | undefined, header?: string][] = [
  ['the home page', request('/'), 200, '<h1>Home</h1>', 'content-type: text/html; charset=utf-8'],
  ['a file', request('/feed.atom'), 200, '<feed/>', 'content-type: application/atom+xml; charset=utf-8'],
  ['a file of no known type', request('/odd.pf_meta'), 200, 'odd', 'content-type: application/octet-stream'],
  ['an empty file', request('/empty.txt'), 200, '', 'content-length: 0'],
  ['a query', request('/notes.txt?a=%&b#c'), 200, '0123456789'],
  ['a folder with a blank', request('/a%20b/'), 200, 'a b'],
  ['a folder without its slash', request('/a%20b?c=d'), 301, undefined, 'location: /a%20b/?c=d'],
  ['a folder behind two slashes', request('//a%20b'), 301, undefined, 'location: /a%20b/'],
  ['a file with a slash', request('/notes.txt/'), 404, '<h1>Nothing here</h1>'],
  ['nothing', request('/nowhere/'), 404, '<h1>Nothing here</h1>', 'content-type: text/html; charset=utf-8'],
  ['a dead link', request('/dead.txt'), 404, '<h1>Nothing here</h1>'],
  ['the headers alone', request('/notes.txt', { method: 'HEAD' }), 200, '', 'content-length: 10'],
  ['the headers of nothing', request('/nowhere', { method: 'HEAD' }), 404, ''],
  ['a whole address', request('http://localhost/notes.txt?a'), 200, '0123456789'],
  ['an address of another kind', request('mailto:a@b.example'), 400, undefined],
  ['a host as a path', request('//evil.example/..'), 404, undefined],
  ['a way upwards', request('/../outside.txt'), 404, undefined],
  ['a way upwards in other letters', request('/%2e%2e/outside.txt'), 404, undefined],
  ['a way upwards in one part', request('/..%2foutside.txt'), 400, undefined],
  ['a way upwards for Windows', request('/a%5c..%5c..%5coutside.txt'), 400, undefined],
  ['a hidden folder', request('/.git/config'), 404, undefined],
  ['a hidden file', request('/.env'), 404, undefined],
  ['what is hidden to be found', request('/.well-known/security.txt'), 200, 'Contact'],
  ['half a letter', request('/%E0%A4%A'), 400, undefined],
  ['a lone per cent sign', request('/%'), 400, undefined],
  ['a zero byte', request('/%00'), 400, undefined],
  ['a zero byte before an ending', request('/notes.txt%00.html'), 400, undefined],
  ['a raw zero byte', request('/\0'), 400, undefined],
  ['no address', request('*'), 400, undefined],
  ['no HTTP', 'Hello\r\n\r\n', 400, undefined],
  ['a name beyond measure', request(`/${'a'.repeat(5000)}/`), 404, undefined],
  ['an address beyond measure', request(`/${'a'.repeat(50_000)}`), 431, undefined],
  ['many parts', request(`${'/a'.repeat(4000)}/`), 404, undefined],
  [
    'a post',
    request('/', { method: 'POST', headers: 'Content-Length: 3\r\n' }) + 'abc',
    405,
    undefined,
    'allow: get, head',
  ],
  ['a deletion', request('/notes.txt', { method: 'DELETE' }), 405, undefined],
  ['all options', request('*', { method: 'OPTIONS' }), 405, undefined],
  [
    'a tunnel',
    request('localhost:80', { method: 'CONNECT' }),
    405,
    'Only GET and HEAD are answered.\n',
    'allow: get, head',
  ],
  ['a tunnel to nowhere', request('x', { method: 'CONNECT' }), 405, undefined],
  ['a tunnel to a file', request('/notes.txt', { method: 'CONNECT' }), 405, undefined],
  [
    'part of a file',
    request('/notes.txt', { headers: 'Range: bytes=2-4\r\n' }),
    206,
    '234',
    'content-range: bytes 2-4/10',
  ],
  [
    'one byte',
    request('/notes.txt', { headers: 'Range: bytes=0-0\r\n' }),
    206,
    '0',
    'content-range: bytes 0-0/10',
  ],
  ['the end of a file', request('/notes.txt', { headers: 'Range: bytes=-3\r\n' }), 206, '789'],
  ['a part backwards', request('/notes.txt', { headers: 'Range: bytes=5-2\r\n' }), 200, '0123456789'],
  [
    'a part beyond numbers',
    request('/notes.txt', { headers: `Range: bytes=0-${'9'.repeat(40)}\r\n` }),
    206,
    '0123456789',
  ],
  [
    'a part behind the end',
    request('/notes.txt', { headers: 'Range: bytes=10-\r\n' }),
    416,
    undefined,
    'content-range: bytes */10',
  ],
  ['a part of nothing', request('/empty.txt', { headers: 'Range: bytes=0-\r\n' }), 416, undefined],
  [
    'a part of a file that is as it was',
    request('/notes.txt', { headers: `Range: bytes=2-4\r\nIf-Range: ${built.toUTCString()}\r\n` }),
    206,
    '234',
  ],
  [
    'a part of a file that was built again',
    request('/notes.txt', { headers: 'Range: bytes=2-4\r\nIf-Range: Sun, 09 Apr 2017 12:00:00 GMT\r\n' }),
    200,
    '0123456789',
  ],
  [
    'a part of a file that is known by another sign',
    request('/notes.txt', { headers: 'If-Range: "abc"\r\nRange: bytes=2-4\r\n' }),
    200,
    '0123456789',
  ],
  [
    'the headers alone of a part',
    request('/notes.txt', { method: 'HEAD', headers: 'Range: bytes=2-4\r\n' }),
    200,
    '',
    'content-length: 10',
  ],
  ['several parts', request('/notes.txt', { headers: 'Range: bytes=0-1,3-4\r\n' }), 200, '0123456789'],
  [
    'a part of a missing page',
    request('/nowhere', { headers: 'Range: bytes=5-2\r\n' }),
    404,
    '<h1>Nothing here</h1>',
  ],
];

describe('answers', () => {
  for (const [name, asked, status, body, header] of cases) {
    test(`${name}, and goes on`, async () => {
      const answer = await answerTo(asked);

      assert.equal(answer.status, status);
      if (body !== undefined) assert.equal(answer.body, body);
      if (header !== undefined) assert.ok(answer.headers.includes(`\r\n${header}`), answer.headers);
      assert.doesNotMatch(answer.body, /secret/);
      assert.equal((await answerTo(request('/'))).status, 200);
    });
  }

  test('readers who leave in the middle, and goes on', async () => {
    const big = join(root, 'site', 'big.txt');
    await writeFile(big, 'a'.repeat(20_000_000));

    for (let reader = 0; reader < 5; reader += 1) {
      const socket = connect(port, '127.0.0.1');
      socket.write(request('/big.txt'));
      await once(socket, 'data');
      socket.destroy();
    }

    assert.equal((await answerTo(request('/'))).status, 200);
  });

  test('a site that has no page for what is missing', async () => {
    await rm(join(root, 'site', '404.html'));

    const { status, body } = await answerTo(request('/nowhere/'));

    assert.equal(status, 404);
    assert.equal(body, 'There is nothing here.\n');
  });
});

describe('below a path', () => {
  const below = createServer();

  before(async () => {
    below.on('request', fileServer(join(root, 'site'), '/press/archive/')).listen(0, '127.0.0.1');
    await once(below, 'listening');
  });

  after(() => {
    below.closeAllConnections();
    below.close();
  });

  const answers: [path: string, status: number, location: string | null, body: RegExp][] = [
    ['/press/archive/', 200, null, /^<h1>Home/],
    ['/press/archive/a%20b/', 200, null, /^a b/],
    ['/press/archive/nowhere/', 404, null, /nothing here(?:\.|<\/h1>)\s*$/i],
    ['/press/archive/.env', 404, null, /nothing here(?:\.|<\/h1>)\s*$/i],
    ['/press/archive', 301, '/press/archive/', /slash/],
    ['/press/archive/a%20b?c=d', 301, '/press/archive/a%20b/?c=d', /slash/],
    ['/', 302, '/press/archive/', /begins at/],
    ['/press/', 404, null, /begins at \/press\/archive\//],
    ['/notes.txt', 404, null, /begins at/],
  ];

  for (const [path, status, location, body] of answers)
    test(`answers ${path}`, async () => {
      const { port: at } = below.address() as { port: number };
      const response = await fetch(`http://127.0.0.1:${at}${path}`, { redirect: 'manual' });

      assert.equal(response.status, status);
      assert.equal(response.headers.get('location'), location);
      assert.match(await response.text(), body);
    });
});
