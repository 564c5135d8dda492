import { briefingText } from '../sample.ts';
import { actor, briefing, place, type Mistake } from './mistake.ts';

/** Old addresses that cannot be kept. */
export const aliases: Mistake[] = [
  {
    name: 'an alias that is no path',
    files: briefing({ aliases: '[old-address]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "old-address" is not an address of this site as it has to be written. Write the path alone, from its first slash on: /old-address.  (wrong-value)',
    ],
  },
  {
    name: 'an alias on another site',
    files: briefing({ aliases: '["https://gazette.example/strike/"]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  "https://gazette.example/strike/" leaves this site. Write the path alone, from its first slash on: /strike/.  (taken-alias)',
    ],
  },
  {
    name: 'an alias with its protocol left open',
    files: briefing({ aliases: '[//gazette.example/strike/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "//gazette.example/strike/" leaves this site. Write the path alone, from its first slash on: /strike/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias that climbs out of the site',
    files: briefing({ aliases: '[/../strike/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/../strike/" is not an address of this site as it has to be written. Write the path alone, from its first slash on: /strike/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias with a question',
    files: briefing({ aliases: '["/old/?id=3"]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/old/?id=3" is not an address of this site as it has to be written. Write the path alone, from its first slash on: /old/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias with a fragment',
    files: briefing({ aliases: '["/old/#wages"]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/old/#wages" is not an address of this site as it has to be written. Write the path alone, from its first slash on: /old/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias with a backslash',
    files: briefing({ aliases: '[/\\gazette.example/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/\\\\gazette.example/" leaves this site. Write the path alone, from its first slash on: /old/path/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias with a space',
    files: briefing({ aliases: '["/old strike/"]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/old strike/" is not an address of this site as it has to be written. Write the path alone, from its first slash on: /old%20strike/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias that climbs out of the site, encoded',
    files: briefing({ aliases: '["/%2e%2E/strike"]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/%2e%2E/strike" is not an address of this site as it has to be written. Write the path alone, from its first slash on: /strike.  (wrong-value)',
    ],
  },
  {
    name: 'an alias with an encoded slash',
    files: briefing({ aliases: '[/old%2Fstrike/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/old%2Fstrike/" holds a sign that no file name can have. Remove the alias.  (wrong-value)',
    ],
  },
  {
    name: 'an alias with a percent sign of its own',
    files: briefing({ aliases: '[/100%/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/100%/" is not encoded as UTF-8. Write /100%25/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias encoded as sites of old were',
    files: briefing({ aliases: '[/M%E4rz/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/M%E4rz/" is not encoded as UTF-8. Write /M%C3%A4rz/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias that no file can be called by',
    files: briefing({ aliases: `[/${'é'.repeat(128)}/]` }),
    expected: [
      `briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/${'é'.repeat(128)}/" has 256 bytes between two slashes, and 255 are possible. Remove the alias.  (wrong-value)`,
    ],
  },
  {
    name: 'an alias that no path can hold',
    files: briefing({ aliases: `[${'/old'.repeat(260)}]` }),
    expected: [
      `briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "${'/old'.repeat(14)}/ol … ${'old/'.repeat(14)}old" has 1050 bytes, and 1024 are possible. Remove the alias.  (wrong-value)`,
    ],
  },
  ...[
    '/data/',
    '/404/',
    '/404.html',
    '/index.html',
    '/index.html/',
    '/Search/',
    '/feeds',
    '/stories/',
    '/briefings/2018/',
    '/briefings/2017/strike/history/',
    '/actors/dockers-union/page/3/',
    '/actors/dockers-union/statements/',
    '/actors/Dockers-Union/index.html',
    '/actors/dockers%2Dunion/',
    '/robots.txt',
    '/robots.txt/old/strike.html',
    '/feed.atom/',
    '/favicon.svg',
    '/briefings/2017/strike/index.json',
    '/places/port-ellis/feed/2.atom',
    '/data/briefings.csv',
    '/_astro/strike.css',
    '/pagefind/en/strike',
    '/_redirects',
  ].map((alias) => ({
    name: `an alias of what the site has: ${alias}`,
    files: briefing({ aliases: `[${alias}]` }),
    expected: [
      `briefings/2017/strike.mdx:9:11  error  ${alias} is already the address of a page or file of the site. Choose another alias, or remove it.  (taken-alias)`,
    ],
  })),
  {
    name: 'an alias of a list',
    files: briefing({ aliases: '[/actors/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  /actors/ is already the address of a page or file of the site. Choose another alias, or remove it.  (taken-alias)',
    ],
  },
  {
    name: 'an alias of a page',
    files: {
      ...briefing({ aliases: '[/about/]' }),
      'pages/about.mdx':
        '---\ntitle: About\nsummary: How the archive of the port is made, and who makes it.\n---\n\nText.\n',
    },
    expected: [
      'briefings/2017/strike.mdx:9:11  error  /about/ is already the address of a page or file of the site. Choose another alias, or remove it.  (taken-alias)',
    ],
  },
  {
    name: 'an alias of the briefing itself',
    files: briefing({ aliases: '[/briefings/2017/strike/]' }),
    expected: [
      "briefings/2017/strike.mdx:9:11  error  /briefings/2017/strike/ is the briefing's own address. Remove it from aliases.  (taken-alias)",
    ],
  },
  {
    name: 'an alias written twice',
    files: briefing({ aliases: '[/old/, /old/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:18  error  aliases names "/old/" twice. Remove one.  (taken-alias)',
    ],
  },
  {
    name: 'one alias written in two ways',
    files: briefing({ aliases: '[/old/strike/, /old/strike]' }),
    expected: [
      'briefings/2017/strike.mdx:9:25  error  /old/strike and /old/strike/ are the same address. Remove one.  (taken-alias)',
    ],
  },
  {
    name: 'an alias that is a folder of another',
    files: {
      ...briefing({ aliases: '[/old.html]' }),
      'briefings/2017/vote.mdx': briefingText({
        title: 'Dockers vote to return',
        aliases: '[/old.html/vote]',
      }),
    },
    expected: [
      'briefings/2017/vote.mdx:9:11  error  /old.html/vote and /old.html of 2017/strike cannot both have a page: one would be a folder of the other. Remove one.  (taken-alias)',
    ],
  },
  {
    name: 'an alias that is a file where another has a folder',
    files: briefing({ aliases: '[/old.html/strike, /old.html]' }),
    expected: [
      'briefings/2017/strike.mdx:9:29  error  /old.html and /old.html/strike of 2017/strike cannot both have a page: one would be a folder of the other. Remove one.  (taken-alias)',
    ],
  },
  {
    name: 'an alias at the address of a former id',
    files: {
      ...briefing({ aliases: '[/actors/dockers, /actors/dockers/feed.atom]' }),
      ...actor('formerIds: [dockers]'),
    },
    expected: [
      'briefings/2017/strike.mdx:9:11  error  /actors/dockers is already the address of actors/dockers-union.yaml, by a former id. Choose another alias, or remove it.  (taken-alias)',
      'briefings/2017/strike.mdx:9:28  error  /actors/dockers/feed.atom is already the address of actors/dockers-union.yaml, by a former id. Choose another alias, or remove it.  (taken-alias)',
    ],
  },
  {
    name: 'aliases that differ in how accents are stored',
    files: briefing({ aliases: '[/mu%CC%88ll/, /m%C3%BCll/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:25  error  /m%C3%BCll/ and /mu%CC%88ll/ are the same address. Remove one.  (taken-alias)',
    ],
  },
  {
    name: 'an alias that two briefings want',
    files: {
      ...briefing({ aliases: '[/old/]' }),
      'briefings/2017/vote.mdx': briefingText({ title: 'Dockers vote to return', aliases: '[/old/]' }),
    },
    expected: [
      'briefings/2017/vote.mdx:9:11  error  /old/ is already the address of 2017/strike. Choose another alias, or remove it.  (taken-alias)',
    ],
  },
  {
    name: 'aliases that differ in case',
    files: {
      ...briefing({ aliases: '[/old/]' }),
      'briefings/2017/vote.mdx': briefingText({ title: 'Dockers vote to return', aliases: '[/Old/]' }),
    },
    expected: [
      'briefings/2017/vote.mdx:9:11  error  /Old/ is already the address of 2017/strike. Choose another alias, or remove it.  (taken-alias)',
    ],
  },
];

/** Ids that subjects had before. */
export const formerIds: Mistake[] = [
  {
    name: 'a former id that is none',
    files: actor('formerIds: [Dockers Union, «»]'),
    expected: [
      'actors/dockers-union.yaml:3:13  error  entry 1 of formerIds: "Dockers Union" may only hold a-z, 0-9, hyphens and slashes. Write dockers-union.  (wrong-value)',
      'actors/dockers-union.yaml:3:28  error  entry 2 of formerIds: "«»" may only hold a-z, 0-9, hyphens and slashes. Remove it.  (wrong-value)',
    ],
  },
  {
    name: 'a former id that is the id still',
    files: actor('formerIds: [dockers-union]'),
    expected: [
      'actors/dockers-union.yaml:3:13  error  "dockers-union" is the id of this file still. Remove it from formerIds.  (taken-id)',
    ],
  },
  {
    name: 'a former id that another has',
    files: {
      ...place('formerIds: [quay]'),
      'places/quay.yaml': 'name: Quay\nkind: site\nwithin: port-ellis\n',
    },
    expected: [
      'places/port-ellis.yaml:3:13  error  "quay" is the id of places/quay.yaml, so its address cannot lead here. Remove it from formerIds.  (taken-id)',
    ],
  },
  {
    name: 'a former id that another had too',
    files: {
      'topics/strikes.yaml': 'name: Strikes\nformerIds: [walkouts]\n',
      'topics/wages.yaml': 'name: Wages\nformerIds: [walkouts]\n',
    },
    expected: [
      'topics/wages.yaml:2:13  error  "walkouts" is a former id of topics/strikes.yaml too. Remove it from one of the two.  (taken-id)',
    ],
  },
  {
    name: 'a former id at a page of the site',
    files: actor('formerIds: [letter/d, dockers/statements]'),
    expected: [
      'actors/dockers-union.yaml:3:13  error  The site has a page of its own at the address of "letter/d". Remove it from formerIds.  (taken-id)',
      'actors/dockers-union.yaml:3:23  error  The site has a page of its own at the address of "dockers/statements". Remove it from formerIds.  (taken-id)',
    ],
  },
  {
    name: 'a former id in place of the id',
    files: { ...briefing({ actors: '[dockers]' }), ...actor('formerIds: [dockers]') },
    expected: [
      'briefings/2017/strike.mdx:5:10  error  "dockers" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
    ],
  },
];
