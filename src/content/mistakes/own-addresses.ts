import { briefingText, soundFiles } from '../sample.ts';
import { actor, briefing, text, strike, type Mistake } from './mistake.ts';

/** The sound archive, living below a path, with another briefing. */
const belowPath = {
  'archive.yaml': soundFiles['archive.yaml'].replace(
    'https://harbour.example',
    'https://harbour.example/press/archive/',
  ),
};
const vote = {
  'briefings/2016/vote.mdx': briefingText({ title: 'Dockers vote to return', date: '2016-04-11' }),
};

/** Addresses of the site that are written as somebody else's, or as readers see them. */
export const ownAddresses: Mistake[] = [
  {
    name: 'links with the path of the site before them',
    files: {
      ...belowPath,
      ...vote,
      ...text(
        '[The vote](/press/archive/briefings/2016/vote/#top), [all](/press/archive).\n\n[b]: /press/archive/actors/',
      ),
    },
    expected: [
      `${strike}:13:1  error  Addresses of this site begin behind the path of its url. Write /briefings/2016/vote/#top, not /press/archive/briefings/2016/vote/#top.  (broken-link)`,
      `${strike}:13:1  error  The page has nothing called "top". Mend the link, or leave out what follows #.  (broken-link)`,
      `${strike}:13:54  error  Addresses of this site begin behind the path of its url. Write /, not /press/archive.  (broken-link)`,
      `${strike}:15:1  error  Addresses of this site begin behind the path of its url. Write /actors/, not /press/archive/actors/.  (broken-link)`,
    ],
  },
  {
    name: 'a link with the path of the site before it, to nothing',
    files: { ...belowPath, ...text('[The vote](/press/archive/briefings/2017/strikes/) failed.') },
    expected: [
      `${strike}:13:1  error  Addresses of this site begin behind the path of its url. Write /briefings/2017/strikes/, not /press/archive/briefings/2017/strikes/.  (broken-link)`,
      `${strike}:13:1  error  Nothing stands at /briefings/2017/strikes/. Did you mean "/briefings/2017/strike/"?  (broken-link)`,
    ],
  },
  {
    name: 'whole addresses of the site at which nothing stands',
    files: {
      ...belowPath,
      ...text(
        '[The vote](https://harbour.example/press/archive/briefings/2017/vote/), [a](http://harbour.example/press/archive/nowhere), https://harbour.example/press/archive/actors/dockers-unio/.',
      ),
    },
    expected: [
      `${strike}:13:1  error  Nothing stands at https://harbour.example/press/archive/briefings/2017/vote/. Mend the link, or remove it.  (broken-link)`,
      `${strike}:13:73  error  Nothing stands at http://harbour.example/press/archive/nowhere. Mend the link, or remove it.  (broken-link)`,
      `${strike}:13:124  error  Nothing stands at https://harbour.example/press/archive/actors/dockers-unio/. Did you mean "/actors/dockers-union/"?  (broken-link)`,
    ],
  },
  {
    name: 'whole addresses in fields at which nothing stands',
    files: {
      ...actor('links: [{ label: Home, url: https://harbour.example/actors/dockers/ }]'),
      ...briefing({
        sources:
          '[{ id: a, title: Port closed, url: https://harbour.example/gone.pdf }, { id: b, title: B, archive: https://harbour.example/actors/dockers-unions/ }]',
      }),
    },
    expected: [
      'actors/dockers-union.yaml:3:29  error  Nothing stands at https://harbour.example/actors/dockers/. Mend the link, or remove it.  (broken-link)',
      `${strike}:8:45  error  Nothing stands at https://harbour.example/gone.pdf. Mend the link, or remove it.  (broken-link)`,
      `${strike}:8:109  error  Nothing stands at https://harbour.example/actors/dockers-unions/. Did you mean "https://harbour.example/actors/dockers-union/"?  (broken-link)`,
    ],
  },
  {
    name: 'a place to report mistakes at which nothing stands',
    files: {
      'archive.yaml': `${soundFiles['archive.yaml']}contact: https://harbour.example/contact\n`,
    },
    expected: [
      'archive.yaml:7:10  error  Nothing stands at https://harbour.example/contact. Mend the link, or remove it.  (broken-link)',
    ],
  },
  {
    name: 'a whole address of a draft',
    files: {
      ...text('[The vote](https://harbour.example/briefings/2017/vote/) failed.'),
      'briefings/2017/vote.mdx': briefingText({ title: 'Dockers vote to return', status: 'draft' }),
    },
    expected: [
      `${strike}:13:1  error  Readers find nothing at https://harbour.example/briefings/2017/vote/ yet: it is a draft or under embargo. Remove the link for now.  (broken-link)`,
    ],
  },
  {
    name: 'a whole address by a former id',
    files: {
      ...text('[The union](https://harbour.example/actors/dockers/) stayed.'),
      ...actor('formerIds: [dockers]'),
    },
    expected: [
      `${strike}:13:1  warning  https://harbour.example/actors/dockers/ is an old address. Write /actors/dockers-union/.  (old-address)`,
    ],
  },
  {
    name: 'links to files that the site has not',
    files: text(
      '[The vote](/vote.pdf), [the text](/briefings/2017/strike.mdx), [a feed](/actors/pilots/feed.atom).',
    ),
    expected: [
      `${strike}:13:1  error  Nothing stands at /vote.pdf. Mend the link, or remove it.  (broken-link)`,
      `${strike}:13:24  error  Nothing stands at /briefings/2017/strike.mdx. Did you mean "/briefings/2017/strike/"?  (broken-link)`,
      `${strike}:13:64  error  Nothing stands at /actors/pilots/feed.atom. Mend the link, or remove it.  (broken-link)`,
    ],
  },
  {
    name: 'links from file to file',
    files: {
      ...vote,
      ...text(
        '[The vote](../2016/vote.mdx), [us](strike.mdx#p), [union](../../actors/dockers-union.yaml).\n\n<a href="../../2016/vote/">The vote</a>\n\n[v]: ./../2016/Vote.md',
      ),
    },
    expected: [
      `${strike}:13:1  error  "../2016/vote.mdx" does not say where it starts. Write /briefings/2016/vote/.  (relative-link)`,
      `${strike}:13:31  error  "strike.mdx#p" does not say where it starts. Write /briefings/2017/strike/#p.  (relative-link)`,
      `${strike}:13:51  error  "../../actors/dockers-union.yaml" does not say where it starts. Write /actors/dockers-union/.  (relative-link)`,
      `${strike}:15:1  error  "../../2016/vote/" does not say where it starts. Write /briefings/2016/vote/.  (relative-link)`,
      `${strike}:17:1  error  "./../2016/Vote.md" does not say where it starts. Write /briefings/2016/vote/.  (relative-link)`,
    ],
  },
  {
    name: 'links from a page to a file',
    files: {
      'pages/about.mdx':
        '---\ntitle: About\nsummary: How the archive of the port is made, and who makes it.\n---\n\n[The strike](../briefings/2017/strike.mdx), [us](about.mdx), [it](content/briefings/2017/strike.mdx).\n',
    },
    expected: [
      'pages/about.mdx:6:1  error  "../briefings/2017/strike.mdx" does not say where it starts. Write /briefings/2017/strike/.  (relative-link)',
      'pages/about.mdx:6:45  error  "about.mdx" does not say where it starts. Write /about/.  (relative-link)',
      'pages/about.mdx:6:62  error  "content/briefings/2017/strike.mdx" does not say where it starts. Write /briefings/2017/strike/.  (relative-link)',
    ],
  },
  {
    name: 'a link to a file that stands in another folder',
    files: { ...vote, ...text('[The vote](vote.mdx) failed.') },
    expected: [
      `${strike}:13:1  error  "vote.mdx" does not say where it starts. Did you mean "/briefings/2016/vote/"?  (relative-link)`,
    ],
  },
  {
    name: 'aliases with the path of the site before them',
    files: { ...belowPath, ...briefing({ aliases: '[/press/archive/old/, /press/archive/old.html]' }) },
    expected: [
      `${strike}:9:11  error  Aliases begin behind the site's url. Write /old/, not /press/archive/old/.  (taken-alias)`,
      `${strike}:9:32  error  Aliases begin behind the site's url. Write /old.html, not /press/archive/old.html.  (taken-alias)`,
    ],
  },
  {
    name: 'whole addresses as aliases',
    files: {
      ...belowPath,
      ...briefing({
        aliases:
          '[https://harbour.example/press/archive/old/, "http://harbour.example/press/archive/?id=3", https://harbour.example/old/]',
      }),
    },
    expected: [
      `${strike}:9:11  error  Aliases begin behind the site's url. Write /old/, not https://harbour.example/press/archive/old/.  (taken-alias)`,
      `${strike}:9:55  error  Aliases begin behind the site's url. Write /, not http://harbour.example/press/archive/?id=3.  (taken-alias)`,
      `${strike}:9:101  error  "https://harbour.example/old/" leaves this site. Write the path alone, from its first slash on: /old/.  (taken-alias)`,
    ],
  },
];
