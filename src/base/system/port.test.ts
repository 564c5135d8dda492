import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portOr, writtenPort } from './port.ts';

test('a port is that of the option, then that of the environment, then the usual one', () => {
  assert.equal(portOr('4000', { PORT: '4100' }), 4000);
  assert.equal(portOr(undefined, { PORT: '4100' }), 4100);
  assert.equal(portOr(undefined, { PORT: '' }), 4321);
  assert.equal(writtenPort(undefined, {}), undefined);
  assert.deepEqual([portOr('1', {}), portOr('65535', {})], [1, 65_535]);
});

test('what is no port is refused by the name under which it was written', () => {
  assert.throws(
    () => portOr('70000', {}),
    /^Error: --port is "70000"\. Write a number from 1 to 65535, such as 4321\.$/,
  );
  assert.throws(() => portOr(undefined, { PORT: '1e3' }), /^Error: PORT is "1e3"\./);
  for (const none of ['0', '65536', '-1']) assert.throws(() => portOr(none, {}), /^Error: --port is/, none);
  assert.throws(() => portOr('', { PORT: '4100' }), /--port is ""/);
});
