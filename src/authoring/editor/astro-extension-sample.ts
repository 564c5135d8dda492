import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import process from 'node:process';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';

/** A running language server. */
interface LanguageServer {
  ask: (method: string, params: unknown) => Promise<unknown>;
  tell: (method: string, params: unknown) => void;
}

const ofChecker = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
const server = ofChecker.resolve('@astrojs/language-server/bin/nodeServer.js');
const tsdk = dirname(ofChecker.resolve('typescript'));

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

/**
 * The language server of the Astro extension for VS Code, started on a folder as the extension starts it for
 * the settings in `.vscode/settings.json`. Ends with the test.
 */
export async function astroLanguageServer(context: TestContext, root: string): Promise<LanguageServer> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  context.after(() => child.kill());
  const asked: ((result: unknown) => void)[] = [];
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  child.stdout.on('data', messagesTo(receive));
  const ask: LanguageServer['ask'] = (method, params) =>
    new Promise((resolve) => {
      send({ id: asked.push(resolve) - 1, method, params });
    });
  const tell: LanguageServer['tell'] = (method, params) => {
    send({ method, params });
  };
  const uri = pathToFileURL(root).href;
  await ask('initialize', {
    ...{ processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'archive' }] },
    capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } },
    initializationOptions: { typescript: { tsdk }, contentIntellisense: true },
  });
  tell('initialized', {});
  return { ask, tell };

  /** Settles what was asked; to what the server asks there is nothing to say. */
  function receive({ id, method, params, result }: Message): void {
    if (id === undefined) return;
    if (method) send({ id, result: params?.items?.map(() => null) ?? null });
    else asked[id]?.(result);
  }
}

/** Takes what a server writes, and hands on each message that is whole. */
function messagesTo(receive: (message: Message) => void): (chunk: Buffer) => void {
  let unread = Buffer.alloc(0);
  return (chunk) => {
    unread = Buffer.concat([unread, chunk]);
    for (;;) {
      const start = unread.indexOf('\r\n\r\n') + 4;
      const length = Number(
        /Content-Length: (\d+)/.exec(unread.toString('latin1', 0, start))?.[1] ?? Infinity,
      );
      if (unread.length < start + length) return;
      receive(JSON.parse(unread.toString('utf8', start, start + length)) as Message);
      unread = unread.subarray(start + length);
    }
  };
}
