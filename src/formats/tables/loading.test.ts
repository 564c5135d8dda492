import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { archiveOf, briefing } from '../../archive/sample.ts';
import { loadingSamples } from './loading.ts';
import { tableFiles } from './table-files.ts';

test('the sample in JavaScript runs as it is shown', async () => {
  const files = new Map<string, string>();
  for (const { path, make } of tableFiles(
    archiveOf({ briefings: [briefing('2017/a'), briefing('2016/b')] }),
  )) {
    files.set(`/${path}`, String(await make()));
  }
  const server = createServer(({ url = '' }, response) => response.end(files.get(url)));
  await once(server.listen(0, 'localhost'), 'listening');
  const { port } = server.address() as AddressInfo;
  const sample = loadingSamples(`http://localhost:${port}`).find(({ language }) => language === 'JavaScript');

  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    sample?.code ?? '',
  ]).finally(() => server.close());

  assert.equal(stdout, '1 actors in 2 appearances\n');
});

test('every sample names a file that there is', () => {
  const paths = [...tableFiles(archiveOf({}))].map(({ path }) => `https://harbour.example/${path}`);

  for (const { code } of loadingSamples('https://harbour.example')) {
    const [address = ''] = /https:[^"']*/.exec(code) ?? [];
    assert.ok(paths.includes(address), address);
  }
});
