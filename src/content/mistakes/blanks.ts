import { briefing, strike, type Mistake } from './mistake.ts';

const union = 'actors/dockers-union.yaml';

/** A line that is indented with another blank than a space. */
function indented(name: string, files: Record<string, string>, place: string, code = 'U+00A0'): Mistake {
  return {
    name,
    files,
    expected: [
      `${place}:1  error  The line is indented with a blank that is not read as one (${code}). Indent with spaces.  (malformed-yaml)`,
    ],
  };
}

function ofUnion(lines: string): Record<string, string> {
  return { [union]: `name: Dockers’ Union\nkind: organisation\n${lines}` };
}

/** Blanks that are no spaces where lines begin, as they come from web pages and word processors. */
export const blanks: Mistake[] = [
  indented('a list below its name', briefing({ topics: '\n\u00a0\u00a0- strikes' }), `${strike}:8`),
  indented('dashes of a list', briefing({ topics: '\n  -\u00a0strikes' }), `${strike}:8`),
  indented('a group of fields', ofUnion('identifiers:\n\u00a0\u00a0wikidata: Q12\n'), `${union}:4`),
  indented(
    'entries with fields',
    ofUnion('roles:\n\u00a0 - title: Speaker\n\u00a0 \u00a0 from: 2010\n'),
    `${union}:4`,
  ),
  indented('a wide blank', ofUnion('identifiers:\n\u3000wikidata: Q12\n'), `${union}:4`, 'U+3000'),
  indented(
    'a text that goes on',
    ofUnion('summary: >\n\u00a0\u00a0Those who load\n\u00a0\u00a0ships.\n'),
    `${union}:4`,
  ),
  indented('all fields', { [union]: '\u00a0name: Dockers’ Union\n\u00a0kind: organisation\n' }, `${union}:1`),
  indented('a line of nothing else', ofUnion('\u00a0\nsummary: Those who load ships.\n'), `${union}:3`),
].map((one) => ({ ...one, name: `${one.name}, with a blank that is no space` }));
