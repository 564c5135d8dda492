import type { Mistake } from './mistake.ts';

const theme = (css: string) => ({ 'theme.css': css });

/** Style sheets of archives that the site cannot have. */
export const themes: Mistake[] = [
  {
    name: 'a theme that is a link out of the folder',
    files: { '../theme.css': 'body { background: url(a.png)', 'theme.css': { linkTo: 'theme.css' } },
    expected: [
      'theme.css:1:1  error  It is a link to a file outside the content folder. Put the file itself here.  (link-outside)',
    ],
  },
  {
    name: 'a theme whose words are too faint',
    files: theme(':root {\n  --color-text-quiet: light-dark(#999, #aaa);\n}\n'),
    expected: [
      'theme.css:2:3  error  --color-text-quiet, #999999 in the light colour scheme, has a contrast of 2.5 with --color-surface-alert, and 4.5 are needed to be read. Write #6e6e6e, the nearest that has them.  (theme-contrast)',
    ],
  },
  {
    name: 'a theme whose ground is too dark for the words on it, set by what it is made of',
    files: theme(':root { --paper-96: oklch(50% 0 0) }\n'),
    expected: [
      'theme.css:1:9  error  --color-surface-raised, #636363 in the light colour scheme, has a contrast of 1.2 with --color-text-quiet, and 4.5 are needed to be read. Write #c9c9c9, the nearest that has them.  (theme-contrast)',
    ],
  },
  {
    name: 'a theme that loads files',
    files: theme(
      '@import "https://fonts.example/a.css";\nbody { background: URL(paper.png) }\np { background: \\75rl(a) }\n',
    ),
    expected: [
      'theme.css:1:1  error  @import loads another file. Write its rules here instead.  (theme-source)',
      'theme.css:2:8  error  A theme loads nothing, neither pictures nor typefaces. Use colours, gradients, and typefaces that readers have.  (theme-source)',
      'theme.css:3:5  error  A \\ outside of quotation marks may hide what is loaded. Write the word out.  (theme-source)',
    ],
  },
  {
    name: 'a theme that sets tokens where or how they cannot be compared',
    files: theme(
      ':root { --color-txt: #000; --color-mark: color-mix(in oklab, red, blue) }\n.page { --color-text: #000 }\n',
    ),
    expected: [
      'theme.css:1:9  error  --color-txt is no colour of the site. Did you mean "--color-text"?  (theme-token)',
      'theme.css:1:28  error  What --color-mark is set to cannot be compared. Write #7a1f2b, oklch(42% 0.148 22), a var() of such a colour, or light-dark() of two.  (theme-token)',
      'theme.css:2:9  error  --color-text is set for a part of the site or one colour scheme, where its contrast is not known. Set it in :root { } alone, for both colour schemes with light-dark(…, …).  (theme-token)',
    ],
  },
  {
    name: 'a theme that is no style sheet',
    files: theme('body {\n  color: red;\n'),
    expected: [
      'theme.css:1:1  error  It cannot be read as a style sheet: Unclosed block. Mend it.  (malformed-theme)',
    ],
  },
  {
    name: 'a theme that is too long',
    files: theme(`p { color: inherit }\n${' '.repeat(8000)}`),
    expected: [
      'theme.css:1:1  error  It has 8,021 bytes, and 8,000 are possible: every page loads it. Shorten it.  (theme-size)',
    ],
  },
  {
    name: 'a theme that is a whole library',
    files: theme(`p { color: inherit }\n${' '.repeat(200_000)}`),
    expected: [
      'theme.css:1:1  error  It has 200,021 bytes, and 8,000 are possible: every page loads it. Shorten it.  (theme-size)',
    ],
  },
];
