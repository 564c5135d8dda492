import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edited } from '../../base/text/text-edits.ts';
import type { Collection } from '../../schema/collections.ts';
import type { Kind } from '../content-kinds.ts';
import { yamlReferences } from './yaml-references.ts';

function renamed(yaml: string, collection: Collection | 'archive', kind: Kind, to = 'new'): string {
  return edited(yaml, yamlReferences(yaml, 0, collection, { kind, from: 'old', to, below: [] }));
}

test('a list keeps its form, its comments and its other ids', () => {
  const flow = 'actors: [ nato,old , old-one ]  # old\n';
  const block = 'actors:\n  # the old one first\n  - old   # first\n  -   older\n';

  assert.equal(renamed(flow, 'briefings', 'actor'), 'actors: [ nato,new , old-one ]  # old\n');
  assert.equal(
    renamed(block, 'briefings', 'actor'),
    'actors:\n  # the old one first\n  - new   # first\n  -   older\n',
  );
});

test('whoever speaks in a transcript changes, and what it calls them does not', () => {
  assert.equal(
    renamed('speakers: { old: old, Q: An old reporter }\n', 'briefings', 'actor'),
    'speakers: { old: new, Q: An old reporter }\n',
  );
});

test('quotation marks and line ends stay', () => {
  assert.equal(
    renamed('actors: ["old", \'old\']\r\nlocation: old\r\n', 'briefings', 'actor'),
    'actors: ["new", \'new\']\r\nlocation: old\r\n',
  );
});

test('an id that YAML would read as a number gets quotation marks', () => {
  assert.equal(renamed('location: old\n', 'briefings', 'place', '2017'), 'location: "2017"\n');
  assert.equal(renamed("location: 'old'\n", 'briefings', 'place', '2017'), "location: '2017'\n");
});

test('every field that refers to a kind changes, and no other', () => {
  const all = 'within: old\nbroader: old\ncountry: old\nlead: old\nname: old\nlocation: old\ntopics: [old]\n';
  const change = (field: string) => all.replace(`${field}: old`, `${field}: new`);

  assert.equal(renamed(all, 'places', 'place'), change('within'));
  assert.equal(renamed(all, 'topics', 'topic'), change('broader'));
  assert.equal(renamed(all, 'actors', 'place'), change('country'));
  assert.equal(renamed(all, 'archive', 'briefing'), change('lead'));
  assert.equal(renamed(all, 'briefings', 'place'), change('location'));
  assert.equal(renamed(all, 'briefings', 'topic'), all.replace('[old]', '[new]'));
  assert.equal(renamed(all, 'pages', 'actor'), all);
});

test('an actor’s groups and the organisations of its offices change', () => {
  const actor = 'memberOf: [old]\nroles:\n  - title: old\n    organisation: old\n    from: "2016"\n';

  assert.equal(
    renamed(actor, 'actors', 'actor'),
    actor.replace('[old]', '[new]').replace('n: old', 'n: new'),
  );
});

test('what is anchored changes once, where it is written', () => {
  const anchored = 'topics: &all [old]\nactors: *all\n';

  assert.equal(renamed(anchored, 'briefings', 'actor'), 'topics: &all [new]\nactors: *all\n');
});

test('malformed YAML is refused', () => {
  assert.throws(() => renamed('actors: [old\n', 'briefings', 'actor'));
});
