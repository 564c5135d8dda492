import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemLine } from '../archive/problems.ts';
import { parseData } from './parse.ts';
import { actorSchema, archiveSchema, briefingSchema, placeSchema, topicSchema } from './schemas.ts';

/** What is said about an otherwise sound actor with the given lines. */
function said(...lines: string[]): string[] {
  const sound = ['name: Ada Marsh', 'kind: person'].filter(
    (line) => !lines.some((one) => one.startsWith(line.slice(0, 5))),
  );
  return parseData('a.yaml', [...lines, ...sound].join('\n'), actorSchema).problems.map(problemLine);
}

test('an unknown key is reported at the key, with the nearest field', () => {
  assert.deepEqual(said('rols: []'), [
    'a.yaml:1:1  error  "rols" is not a field. Did you mean "roles"?  (unknown-key)',
  ]);
});

test('an unknown key that is like no field comes with all fields', () => {
  const { problems } = parseData('t.yaml', 'name: Strikes\ncolour: red', topicSchema);

  assert.deepEqual(problems.map(problemLine), [
    't.yaml:2:1  error  "colour" is not a field. Known are name, summary, broader.  (unknown-key)',
  ]);
});

test('a missing field is reported at the start of its group', () => {
  const { problems } = parseData('p.yaml', '# A port\nkind: city', placeSchema);

  assert.deepEqual(problems.map(problemLine), [
    'p.yaml:2:1  error  name is missing. Add a line "name: …".  (missing-field)',
  ]);
});

test('a value of the wrong type is quoted, with the way to write it', () => {
  assert.deepEqual(said('name: 1917', 'memberOf: dockers'), [
    'a.yaml:1:7  error  name: 1917 is not text. Write it as text, in quotation marks where it looks like a number.  (wrong-type)',
    'a.yaml:2:11  error  memberOf: "dockers" is not a list. Write it in brackets: [first, second].  (wrong-type)',
  ]);
});

test('a text that is too short or too long says how long it may be', () => {
  assert.deepEqual(said('name: ""', `summary: ${'x'.repeat(401)}`), [
    'a.yaml:1:7  error  name: 0 characters is too little. Give it at least 1 character.  (too-short)',
    'a.yaml:2:10  error  summary: 401 characters is too much. Give it at most 400 characters.  (too-long)',
  ]);
});

test('a value outside a short list comes with the nearest one and the list', () => {
  assert.deepEqual(said('kind: persn'), [
    'a.yaml:1:7  error  kind: "persn" is not possible here. Did you mean "person"? Write person, state, organisation, alliance, body.  (wrong-value)',
  ]);
  assert.deepEqual(said('kind: ship'), [
    'a.yaml:1:7  error  kind: "ship" is not possible here. Write person, state, organisation, alliance, body.  (wrong-value)',
  ]);
});

test('mistakes within lists are reported at their own lines', () => {
  const lines = ['roles:', '  - title: Chair', '    from: 2016-13', '  - titl: Speaker', '    from: 2010'];

  assert.deepEqual(said(...lines), [
    'a.yaml:3:11  error  roles.0.from: "2016-13" is not a date. Write 2016, 2016-07 or 2016-07-13.  (wrong-value)',
    'a.yaml:4:5  error  roles.1.title is missing. Add a line "title: …".  (missing-field)',
    'a.yaml:4:5  error  "titl" is not a field. Did you mean "title"?  (unknown-key)',
  ]);
});

test('a web address is written in full', () => {
  const lines = [
    'links:',
    '  - label: Home',
    '    url: www.example.org',
    '  - label: Code',
    '    url: javascript:run()',
  ];

  assert.deepEqual(said(...lines), [
    'a.yaml:3:10  error  links.0.url: "www.example.org" is not a web address. Write it in full: https://….  (wrong-value)',
    'a.yaml:5:10  error  links.1.url: "javascript:run()" is not a web address. Write it in full: https://….  (wrong-value)',
  ]);
});

test('coordinates are a pair of degrees', () => {
  const { problems } = parseData('p.yaml', 'name: A\nkind: city\ncoordinates: [91, 181]', placeSchema);

  assert.deepEqual(problems.map(problemLine), [
    'p.yaml:3:15  error  coordinates.0: 91 is too much. Give it at most 90.  (too-long)',
    'p.yaml:3:19  error  coordinates.1: 181 is too much. Give it at most 180.  (too-long)',
  ]);
});

test('a list that needs an entry says so', () => {
  const { problems } = parseData('b.yaml', 'actors: []', briefingSchema);

  assert.ok(
    problems
      .map(problemLine)
      .includes(
        'b.yaml:1:9  error  actors: A list of 0 is too little. Give it at least 1 entry.  (too-short)',
      ),
  );
});

test('what may be written in two ways is judged by the way it is written in', () => {
  const lines = [
    'title: A',
    'description: B',
    'url: https://a.example',
    'publisher: ""',
    'licence:',
    '  nam: C',
  ];

  const { problems } = parseData('archive.yaml', lines.join('\n'), archiveSchema);

  assert.deepEqual(problems.map(problemLine), [
    'archive.yaml:4:12  error  publisher: 0 characters is too little. Give it at least 1 character.  (too-short)',
    'archive.yaml:6:3  error  licence.name is missing. Add a line "name: …".  (missing-field)',
    'archive.yaml:6:3  error  "nam" is not a field. Did you mean "name"?  (unknown-key)',
  ]);
});

test('a file without fields says so', () => {
  const problems = ['', 'Ada Marsh', '- Ada Marsh'].flatMap(
    (text) => parseData('a.yaml', text, actorSchema).problems,
  );

  assert.deepEqual(
    problems.map(problemLine),
    Array(3).fill(
      'a.yaml:1:1  error  There are no fields here. Write one a line, as title: …  (malformed-yaml)',
    ),
  );
});
