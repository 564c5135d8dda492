import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefingSchema } from '../../schema/schemas.ts';
import { parseYaml } from '../yaml/yaml.ts';
import { lostField } from './lost-fields.ts';

/** Names that were asked for, counted. */
function counting(data: object): { data: object; reads: () => number } {
  let reads = 0;
  const ownKeys = (target: object) => {
    reads += 1;
    return Reflect.ownKeys(target);
  };
  return { data: new Proxy(data, { ownKeys }), reads: () => reads };
}

test('the names of a file are gone through once, however many of them are no fields', () => {
  const lines = Array.from({ length: 3000 }, (_, index) => `key${index}: a`);
  const yaml = parseYaml(['sources:', '- id: a', 'title: b', ...lines].join('\n'), 1);
  const { data, reads } = counting(Object(yaml.data) as object);
  const asked = { ...yaml, data };

  for (let index = 0; index < 500; index += 1)
    assert.equal(lostField('a.mdx', asked, briefingSchema, `key${index}`), undefined);

  assert.equal(reads(), 1);
  assert.match(
    lostField('a.mdx', yaml, briefingSchema, 'title')?.message ?? '',
    /belongs to the entry of sources/,
  );
});
