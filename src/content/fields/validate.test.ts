import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemLine } from '../../base/told-problems.ts';
import { actorSchema, archiveSchema, placeSchema } from '../../schema/schemas.ts';
import { parseData } from '../reading/parse.ts';

/** What is said about an otherwise sound actor with the given lines. */
function said(...lines: string[]): string[] {
  const sound = ['name: Ada Marsh', 'kind: person'].filter(
    (line) => !lines.some((one) => one.startsWith(line.slice(0, 5))),
  );
  return parseData('a.yaml', [...lines, ...sound].join('\n'), actorSchema).problems.map(problemLine);
}

test('a missing field is reported at the start of its group', () => {
  const { problems } = parseData('p.yaml', '# A port\nkind: city', placeSchema);

  assert.deepEqual(problems.map(problemLine), [
    'p.yaml:2:1  error  name is missing. Add a line "name: …".  (missing-field)',
  ]);
});

test('mistakes within lists are reported at their own lines', () => {
  const lines = ['roles:', '  - title: Chair', '    from: 2016-13', '  - titl: Speaker', '    from: 2010'];

  assert.deepEqual(said(...lines), [
    'a.yaml:3:11  error  from in entry 1 of roles: "2016-13" is not a date. Write 2016, 2016-07 or 2016-07-13.  (wrong-value)',
    'a.yaml:4:5  error  "titl" is not a field. Did you mean "title"?  (unknown-key)',
  ]);
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
    'archive.yaml:4:12  error  publisher: "" holds no words. Write some.  (wrong-value)',
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
      'a.yaml:1:1  error  There are no fields here. Write one a line, as name: …  (malformed-yaml)',
    ),
  );
});
