import { actor, text, type Mistake } from './mistake.ts';

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
