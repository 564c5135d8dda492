import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { test, type TestContext } from 'node:test';
import { listenLocally } from './listen-locally.ts';

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function serversAt(context: TestContext, port: number) {
  const servers = await listenLocally(createServer, port);
  context.after(() => {
    for (const server of servers) server.close();
  });
  return servers;
}

test('servers listen at the addresses of this machine itself, and at no other', async (context) => {
  const servers = await serversAt(context, await freePort());

  const hasIpv6 = Object.values(networkInterfaces())
    .flat()
    .some((one) => one?.address === '::1');
  assert.deepEqual(
    servers.map((server) => (server.address() as AddressInfo).address),
    hasIpv6 ? ['127.0.0.1', '::1'] : ['127.0.0.1'],
  );
});

test('where one address is taken, no server is left at the other', async (context) => {
  const port = await freePort();
  const other = createServer().listen({ host: '::1', port, ipv6Only: true });
  const isThere = await once(other, 'listening').then(
    () => true,
    () => false,
  );
  if (!isThere) {
    context.skip('This machine has no address of its own of IPv6.');
    return;
  }
  const begun: Server[] = [];
  context.after(() => {
    for (const server of [other, ...begun]) server.close();
  });

  await assert.rejects(
    listenLocally(() => {
      const server = createServer();
      begun.push(server);
      return server;
    }, port),
    /is taken/,
  );

  assert.deepEqual(
    begun.map(({ listening }) => listening),
    [false, false],
  );
});

test('a port that is taken is said in one line', async (context) => {
  const port = await freePort();
  await serversAt(context, port);

  await assert.rejects(listenLocally(createServer, port), {
    message: `Port ${port} is taken. Choose another, as --port ${port + 1} or PORT=${port + 1}.`,
  });
});
