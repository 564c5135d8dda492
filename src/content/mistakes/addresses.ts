import { actor, text, type Mistake } from './mistake.ts';
import { briefingText } from '../sample.ts';

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

/** Addresses and HTML that could harm readers. */
export const forbidden: Mistake[] = [
  {
    name: 'a link that runs code',
    files: text('[Vote](javascript:alert(1)) now.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  Addresses may not start with javascript:. Write https://… or an address of this site.  (forbidden-address)',
    ],
  },
  {
    name: 'a link that runs code, in disguise',
    files: text('<a href=" JavaScript:alert(1)">Vote</a> now.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  Addresses may not start with javascript:. Write https://… or an address of this site.  (forbidden-address)',
    ],
  },
  {
    name: 'a link that carries a file',
    files: text('[Vote](data:text/html,hello) now.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  Addresses may not start with data:. Write https://… or an address of this site.  (forbidden-address)',
    ],
  },
  {
    name: 'a link to a file of the author’s computer',
    files: text('[Vote](file:///home/ada/vote.pdf) now.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  Addresses may not start with file:. Write https://… or an address of this site.  (forbidden-address)',
    ],
  },
  {
    name: 'a link with its protocol left open',
    files: text('[Vote](//gazette.example/vote) now.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  "//gazette.example/vote" does not say its protocol. Write https://gazette.example/vote.  (open-address)',
    ],
  },
  {
    name: 'a script',
    files: text('<script>alert(1)</script>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <script> may not stand in a briefing. Remove it, or use Markdown instead.  (forbidden-html)',
    ],
  },
  {
    name: 'an embedded page',
    files: text('<iframe src="https://gazette.example"></iframe>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <iframe> may not stand in a briefing. Remove it, or use Markdown instead.  (forbidden-html)',
    ],
  },
  {
    name: 'a style sheet',
    files: text('<style>p</style>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <style> may not stand in a briefing. Remove it, or use Markdown instead.  (forbidden-html)',
    ],
  },
  {
    name: 'a style sheet with braces',
    files: text('<style>\np { color: red }\n</style>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <style> may not stand in a briefing. Remove it, or use Markdown instead.  (forbidden-html)',
      'briefings/2017/strike.mdx:14:3  error  "{ color: red }" is not code that can run. To show the braces, write \\{ color: red \\}.  (malformed-mdx)',
    ],
  },
  {
    name: 'an attribute that runs code',
    files: text('<p onclick="alert(1)">Vote</p>'),
    expected: [
      'briefings/2017/strike.mdx:13:4  error  The attribute onclick may not stand in a briefing. Remove it.  (forbidden-html)',
    ],
  },
  {
    name: 'an attribute that runs code, with another case',
    files: text('<b onClick="alert(1)">Vote</b> now.'),
    expected: [
      'briefings/2017/strike.mdx:13:4  error  The attribute onClick may not stand in a briefing. Remove it.  (forbidden-html)',
    ],
  },
  {
    name: 'an attribute that restyles',
    files: text('<p style="color: red">Vote</p>'),
    expected: [
      'briefings/2017/strike.mdx:13:4  error  The attribute style may not stand in a briefing. Remove it.  (forbidden-html)',
    ],
  },
  {
    name: 'a raw image',
    files: text('<img src="./port.png" alt="The port" />'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <img> may not stand in a text. Write ![The port](./port.png), or <Figure src="…" alt="…" />.  (forbidden-html)',
    ],
  },
  {
    name: 'a raw image in a sentence',
    files: text('The port <img src="https://gazette.example/port.png" alt="The port" /> stayed.'),
    expected: [
      'briefings/2017/strike.mdx:13:10  error  <img> may not stand in a text. Write ![The port](https://gazette.example/port.png), or <Figure src="…" alt="…" />.  (forbidden-html)',
    ],
  },
  {
    name: 'a form',
    files: text('<form action="/x/"></form>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <form> may not stand in a briefing. Remove it, or use Markdown instead.  (forbidden-html)',
    ],
  },
  {
    name: 'a drawing in code',
    files: text('<svg></svg>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <svg> may not stand in a briefing. Remove it, or use Markdown instead.  (forbidden-html)',
    ],
  },
  {
    name: 'an address in braces that runs code',
    files: text('<a href={"javascript:alert(1)"}>Vote</a> now.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  Addresses may not start with javascript:. Write https://… or an address of this site.  (forbidden-address)',
    ],
  },
  {
    name: 'a protocol misspelt',
    files: text('[Vote](htps://gazette.example/vote) now.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  "htps://gazette.example/vote" does not say where it starts. Write https://gazette.example/vote.  (relative-link)',
    ],
  },
  {
    name: 'protocols with signs missing, in the wrong order or of another kind',
    files: text(
      '[One](http//gazette.example) [two](https:/gazette.example) [three](https//:gazette.example) [four](https:gazette.example)',
    ),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  "http//gazette.example" does not say where it starts. Write http://gazette.example.  (relative-link)',
      'briefings/2017/strike.mdx:13:30  error  "https:/gazette.example" does not say where it starts. Write https://gazette.example.  (relative-link)',
      'briefings/2017/strike.mdx:13:60  error  "https//:gazette.example" does not say where it starts. Write https://gazette.example.  (relative-link)',
      'briefings/2017/strike.mdx:13:93  error  "https:gazette.example" does not say where it starts. Write https://gazette.example.  (relative-link)',
    ],
  },
  {
    name: 'addresses of the author’s own machine and network',
    files: {
      ...text(
        'See [it](http://localhost:4321/briefings/) and http://192.168.1.20/a, `http://localhost/` and https://10.example.',
      ),
      ...actor('links: [{ label: Site, url: "https://intra.port.local/union" }]'),
    },
    expected: [
      'actors/dockers-union.yaml:3:30  warning  https://intra.port.local is on your own machine or network, where no reader finds it. Write where it stands on the web.  (local-address)',
      'briefings/2017/strike.mdx:13:10  warning  http://localhost:4321 is on your own machine or network, where no reader finds it. Write where it stands on the web.  (local-address)',
      'briefings/2017/strike.mdx:13:48  warning  http://192.168.1.20 is on your own machine or network, where no reader finds it. Write where it stands on the web.  (local-address)',
    ],
  },
  {
    name: 'a mail address without its protocol',
    files: text('[Write](desk@gazette.example) to them.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  "desk@gazette.example" does not say where it starts. Write mailto:desk@gazette.example.  (relative-link)',
    ],
  },
  {
    name: 'the path of a file, capitals and an ending in addresses of the site',
    files: text(
      '[One](/content/actors/dockers-union.yaml) [two](/Topics/Strikes/) [three](/places/port-ellis.html).',
    ),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  Nothing stands at /content/actors/dockers-union.yaml. Did you mean "/actors/dockers-union/"?  (broken-link)',
      'briefings/2017/strike.mdx:13:43  error  Nothing stands at /Topics/Strikes/. Did you mean "/topics/strikes/"?  (broken-link)',
      'briefings/2017/strike.mdx:13:67  error  Nothing stands at /places/port-ellis.html. Did you mean "/places/port-ellis/"?  (broken-link)',
    ],
  },
];
