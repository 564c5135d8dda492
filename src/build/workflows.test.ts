import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

interface Job {
  permissions?: Record<string, string>;
  steps: { run?: string; uses?: string; with?: Record<string, unknown> }[];
}

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const action = readFileSync('.github/actions/archive/action.yml', 'utf8');
const workflows = texts.map((text) => parse(text) as Workflow);
const jobs = workflows.flatMap(({ permissions, jobs }) =>
  Object.values(jobs).map((job) => ({ permissions, ...job })),
);

test('every action is pinned by its hash, with its version beside it', () => {
  const used = [...texts, action].flatMap((text) =>
    [...text.matchAll(/uses: (.*)/g)].map(([, name = '']) => name),
  );

  assert.ok(used.length > 5);
  for (const name of used) assert.match(name, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('one version of each action is used everywhere', () => {
  const used = [...texts, action].join('\n').matchAll(/uses: (.*)@(.*)/g);
  const versions = Map.groupBy(used, ([, name = '']) => name);

  assert.ok(versions.size > 1);
  for (const [name, found] of versions) assert.equal(new Set(found.map(([, , pin]) => pin)).size, 1, name);
});

test('no job that runs code of the project may write anything', () => {
  const running = jobs.filter(({ steps }) => steps.some(({ run }) => run !== undefined));

  assert.ok(running.length > 1);
  for (const { permissions } of running) assert.deepEqual(permissions, { contents: 'read' });
});

test('no job leaves the key to the repository where code of the project finds it', () => {
  const checkouts = jobs.flatMap(({ steps }) =>
    steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
  );

  assert.ok(checkouts.length > 1);
  for (const { with: inputs } of checkouts) assert.equal(inputs?.['persist-credentials'], false);
});
