import { text, type Mistake } from './mistake.ts';

function empty(name: string, written: string, what = 'holds no words'): Mistake {
  return {
    name,
    files: text(written),
    expected: [
      `briefings/2017/strike.mdx:13:1  error  The heading ${what}. Write some, or remove it.  (empty-heading)`,
    ],
  };
}

/** Headings that say nothing. */
export const headings: Mistake[] = [
  empty('a heading without words', '##\n\nThey stayed.'),
  empty('a heading of a comment', '## {/* Vote */}\n\nThey stayed.'),
  empty('a heading of a source', '## <Cite id="gazette" />\n\nThey stayed.', 'holds a source and no words'),
  empty('a heading of invisible characters', '## \u200b\n\nThey stayed.'),
  empty('an empty heading in HTML', '<h2><b></b></h2>\n\nThey stayed.'),
];
