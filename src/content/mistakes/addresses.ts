import { briefingText } from '../sample.ts';
import { actor, text, type Mistake } from './mistake.ts';

/** Links within the site that lead nowhere. */
export const links: Mistake[] = [
  {
    name: 'a link to nothing',
    files: text('[The vote](/briefings/2017/vote/) failed.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  Nothing stands at /briefings/2017/vote/. Mend the link, or remove it.  (broken-link)',
    ],
  },
  {
    name: 'links to files that the site does not have',
    files: text(
      '[The table](/data/briefing.csv), [a feed](/feeds/dockers.atom) and [a sheet](/_astro/site.css). [The table of briefings](/data/briefings.csv) stands there.',
    ),
    expected: ['1:/data/briefing.csv', '34:/feeds/dockers.atom', '68:/_astro/site.css'].map((one) => {
      const [column, address] = one.split(':');
      return `briefings/2017/strike.mdx:13:${column}  error  Nothing stands at ${address}. Mend the link, or remove it.  (broken-link)`;
    }),
  },
  {
    name: 'a link misspelt',
    files: text('[The union](/actors/docker-union/) stayed.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  Nothing stands at /actors/docker-union/. Did you mean "/actors/dockers-union/"?  (broken-link)',
    ],
  },
  {
    name: 'a link without its last slash',
    files: text('[The union](/actors/dockers-union) stayed.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  Nothing stands at /actors/dockers-union. Did you mean "/actors/dockers-union/"?  (broken-link)',
    ],
  },
  {
    name: 'a link relative to the file',
    files: text('[The vote](../2016/vote/) failed.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  "../2016/vote/" does not say where it starts. Write a whole address, as https://…, or one of this site, as /briefings/2017/port-closed/.  (relative-link)',
    ],
  },
  {
    name: 'a link to a file of the content folder',
    files: text('[The vote](./vote.mdx) failed.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  "./vote.mdx" does not say where it starts. Write a whole address, as https://…, or one of this site, as /briefings/2017/port-closed/.  (relative-link)',
    ],
  },
  {
    name: 'a link without a protocol',
    files: text('[The Gazette](www.gazette.example) said so.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  "www.gazette.example" does not say where it starts. Write https://www.gazette.example.  (relative-link)',
    ],
  },
  {
    name: 'a link without an address',
    files: text('[The Gazette]() said so.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  The link "The Gazette" has no address. Write [The Gazette](https://…).  (relative-link)',
    ],
  },
  ...['https://', 'http://%', 'https://a.example:99999/', 'https://[a]/'].map((written) => ({
    name: `an address that cannot be followed: ${written}`,
    files: text(`A [port](${written}).`),
    expected: [
      `briefings/2017/strike.mdx:13:3  error  No browser can follow "${written}". Write the whole address, as https://www.example.org/page.  (forbidden-address)`,
    ],
  })),
  {
    name: 'a link to a missing fragment',
    files: text('[Wages](#wages) rose.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  The page has nothing called "wages". Mend the link, or leave out what follows #.  (broken-link)',
    ],
  },
  {
    name: 'a fragment misspelt',
    files: text('## Low wages\n\n[Wages](#low-wage) rose.'),
    expected: [
      'briefings/2017/strike.mdx:15:1  error  The page has nothing called "low-wage". Did you mean "low-wages"?  (broken-link)',
    ],
  },
  {
    name: 'a missing fragment of another page',
    files: text('[The union](/briefings/2017/strike/#nowhere) stayed.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  The page has nothing called "nowhere". Mend the link, or leave out what follows #.  (broken-link)',
    ],
  },
  {
    name: 'an HTML link to nothing',
    files: text('<a href="/nowhere/">The vote</a> failed.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  Nothing stands at /nowhere/. Mend the link, or remove it.  (broken-link)',
    ],
  },
  {
    name: 'a link by reference to nothing',
    files: text('[The vote][vote] failed.\n\n[vote]: /nowhere/'),
    expected: [
      'briefings/2017/strike.mdx:15:1  error  Nothing stands at /nowhere/. Mend the link, or remove it.  (broken-link)',
    ],
  },
  {
    name: 'a link by reference without its address',
    files: text('[The vote][vote] failed.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  The address of [The vote][vote] is not there. Write it below the text, as [vote]: https://…  (missing-definition)',
    ],
  },
  {
    name: 'a link of a page to nothing',
    files: {
      'pages/about.mdx':
        '---\ntitle: About\nsummary: How the archive of the port is made, and who makes it.\n---\n\n[The vote](/nowhere/) failed.\n',
    },
    expected: [
      'pages/about.mdx:6:1  error  Nothing stands at /nowhere/. Mend the link, or remove it.  (broken-link)',
    ],
  },
  {
    name: 'a link within a statement',
    files: text('<Statement by="dockers-union">We [stay](/nowhere/).</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:34  error  Nothing stands at /nowhere/. Mend the link, or remove it.  (broken-link)',
    ],
  },
  {
    name: 'a link of an actor to a page of the site',
    files: actor('links: [{ label: Vote, url: /nowhere/ }]'),
    expected: [
      'actors/dockers-union.yaml:3:29  error  url in entry 1 of links: "/nowhere/" is not a web address. Write it in full, from https:// on.  (wrong-value)',
    ],
  },
  {
    name: 'a link to a draft',
    files: {
      ...text('[The vote](/briefings/2017/vote/) failed.'),
      'briefings/2017/vote.mdx': briefingText({ title: 'Dockers vote to return', status: 'draft' }),
    },
    expected: [
      'briefings/2017/strike.mdx:13:1  error  Readers find nothing at /briefings/2017/vote/ yet: it is a draft or under embargo. Remove the link for now.  (broken-link)',
    ],
  },
  {
    name: 'a link to the old address of a briefing',
    files: {
      ...text('[The vote](/old/vote.html?from=feed) and [the vote](/old/m%c3%bcll).'),
      'briefings/2017/vote.mdx': briefingText({
        title: 'Dockers vote to return',
        aliases: '[/old/vote.html, /old/müll/]',
      }),
    },
    expected: [
      'briefings/2017/strike.mdx:13:1  warning  /old/vote.html?from=feed is an old address. Write /briefings/2017/vote/?from=feed.  (old-address)',
      'briefings/2017/strike.mdx:13:42  warning  /old/m%c3%bcll is an old address. Write /briefings/2017/vote/.  (old-address)',
    ],
  },
  {
    name: 'a link to an address by a former id',
    files: { ...text('[The union](/actors/dockers/) stayed.'), ...actor('formerIds: [dockers]') },
    expected: [
      'briefings/2017/strike.mdx:13:1  warning  /actors/dockers/ is an old address. Write /actors/dockers-union/.  (old-address)',
    ],
  },
  {
    name: 'a link to a list page that does not exist',
    files: text('[Older](/briefings/2017/page/2/) news.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  Nothing stands at /briefings/2017/page/2/. Mend the link, or remove it.  (broken-link)',
    ],
  },
];
