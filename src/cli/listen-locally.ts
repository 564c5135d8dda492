import { once } from 'node:events';
import type { Server } from 'node:http';
import { errorCode } from '../base/system/reason.ts';

/** `localhost` is either, and browsers try both. */
const loopback = ['127.0.0.1', '::1'];

/** What the system says of an address that it does not have. */
const missing = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/**
 * Starts servers that this machine alone can reach, at each of its own addresses.
 *
 * @throws when the port is taken at one of them, or may not be used
 */
export async function listenLocally(newServer: () => Server, port: number): Promise<Server[]> {
  const servers: Server[] = [];
  try {
    for (const host of loopback) {
      const server = newServer().listen({ host, port, ipv6Only: host === '::1' });
      try {
        await once(server, 'listening');
        servers.push(server);
      } catch (error) {
        if (!missing.includes(errorCode(error))) throw error;
      }
    }
    if (servers.length > 0) return servers;
    throw new Error('This machine has no address of its own, 127.0.0.1 or ::1.');
  } catch (error) {
    for (const server of servers) server.close();
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken. Choose another, as --port ${port + 1} or PORT=${port + 1}.`, {
      cause: error,
    });
  }
}
