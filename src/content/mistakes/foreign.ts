import { briefingText, soundFiles } from '../sample.ts';
import { actor, place, type Mistake } from './mistake.ts';

const path = 'briefings/2017/strike.mdx';
const sound = briefingText();

/** The sound briefing with all of some text replaced. */
function changed(from: string | RegExp, to: string): Record<string, string> {
  return { [path]: sound.replace(from, to) };
}

function fence(written: string): string[] {
  return [
    `${path}:1:1  error  The front matter begins and ends with a line ---, and here is ${written}. Write ---.  (missing-front-matter)`,
  ];
}

function twoFields(name: string, was: string, said: string): Mistake {
  return {
    name,
    files: { 'topics/strikes.yaml': `name${was}Strikes\nsummary${was}All strikes of the port.\n` },
    expected: [
      `topics/strikes.yaml:1:1  error  ${said}. Write name: Strikes  (malformed-yaml)`,
      `topics/strikes.yaml:2:1  error  ${said}. Write summary: All strikes of the port.  (malformed-yaml)`,
    ],
  };
}

const unpublished = 'What is not to be published is a draft. Write status: draft.';
const alreadyDraft = 'What is not to be published is a draft. So says status: draft. Remove the line.';

function told(key: string): string {
  return `"${key}" is not a field.`;
}

const blank = 'The space after the colon is one that is not read as such';

/** The sound front matter between other lines than its own. */
function between(first: string, last: string): Record<string, string> {
  return changed(/^---\n([^]*?)\n---\n/, `${first}\n$1\n${last}\n`);
}

const json = '{\n  "title": "Dockers close the port",\n  "date": "2017-04-10"\n}';

/** A front matter that begins on another line than the first. */
function late(line: number): string[] {
  return [
    `${path}:1:1  error  The front matter begins on line ${line}, and nothing can stand above it. Move what does below its last line ---, or remove it.  (missing-front-matter)`,
  ];
}

function inCode(sign: string, end: string): string[] {
  return [
    `${path}:1:1  error  The front matter stands in code, since this line begins with ${sign}. Remove it and ${end}.  (missing-front-matter)`,
  ];
}

/** Lines for fields of an actor, and what is said of those of them that are none. */
function besideOthers(lines: string[], said: [line: number, key: string, advice: string][]): Mistake {
  return {
    name: `fields of other programs beside what they belong to: ${lines.join(', ')}`,
    files: actor(...lines),
    expected: said.map(
      ([line, key, advice]) =>
        `actors/dockers-union.yaml:${line}:1  error  ${told(key)} ${advice}  (unknown-key)`,
    ),
  };
}

const web = '{ label: website, url: https://a.example/ }';
const chat = '{ label: twitter, url: https://x.com/a }';

/** What belongs into a list or group that is there already, or will be once another line is mended. */
const besideTheirs: Mistake[] = [
  besideOthers(
    ['website: https://a.example/', 'links: [{ label: B, url: https://b.example/ }]'],
    [[3, 'website', `Add ${web} to links.`]],
  ),
  besideOthers(
    ['website: https://a.example/', 'twitter: https://x.com/a'],
    [
      [3, 'website', `Write links: [${web}].`],
      [4, 'twitter', `Add ${chat} to links.`],
    ],
  ),
  besideOthers(
    ['office: Mayor', 'roles: [{ title: Clerk }]', 'isni: "1"', 'identifiers: { wikidata: Q12 }'],
    [
      [3, 'office', 'Add { title: Mayor } to roles.'],
      [5, 'isni', 'Add isni: "1" to identifiers.'],
    ],
  ),
  {
    name: 'fields of other programs beside a status, addresses and sources',
    files: changed(
      '---\n\n',
      'status: published\ndraft: true\naliases: [/a/]\nurl: /b/\npublisher: B\n---\n\n',
    ),
    expected: [
      `${path}:10:1  error  ${told('draft')} What is not to be published is a draft. Write draft in status, and remove the line.  (unknown-key)`,
      `${path}:12:1  error  ${told('url')} The address is the name of the file. Add /b/ to aliases for an old one.  (unknown-key)`,
      `${path}:13:1  error  ${told('publisher')} It belongs to a source. Add publisher: B to it.  (unknown-key)`,
    ],
  },
  {
    name: 'degrees beside coordinates',
    files: place('lat: 43.84', 'lon: 10.5', 'coordinates: [1, 2]'),
    expected: [
      `places/port-ellis.yaml:3:1  error  ${told('lat')} Remove it: coordinates hold both.  (unknown-key)`,
      `places/port-ellis.yaml:4:1  error  ${told('lon')} Remove it: coordinates hold both.  (unknown-key)`,
    ],
  },
  {
    name: 'degrees beside coordinates that say nothing',
    files: place('lat: 43.84', 'lon: 10.5', 'coordinates:'),
    expected: [
      `places/port-ellis.yaml:3:1  error  ${told('lat')} Write coordinates: [43.84, 10.5].  (unknown-key)`,
      `places/port-ellis.yaml:4:1  error  ${told('lon')} Remove it: coordinates hold both.  (unknown-key)`,
      'places/port-ellis.yaml:5:1  error  coordinates is empty. Give it a value, or remove the line.  (empty-field)',
    ],
  },
  {
    name: 'fields of groups that stand beside these',
    files: {
      'archive.yaml': `${soundFiles['archive.yaml']}outputs: { cards: false }\nfeeds: none\naccent: red\naccentDark: blue\n`,
    },
    expected: [
      'archive.yaml:8:1  error  "feeds" is a field of outputs, not of the file. Add feeds: none to outputs.  (unknown-key)',
      'archive.yaml:9:1  error  "accent" is a field of colours, not of the file. Write colours: { accent: red }.  (unknown-key)',
      'archive.yaml:10:1  error  "accentDark" is a field of colours, not of the file. Add accentDark: blue to colours.  (unknown-key)',
    ],
  },
];

/** Front matter as other programs have it, or with something above it. */
export const elsewhere: Mistake[] = [
  { name: 'front matter as in TOML', files: between('+++', '+++'), expected: fence('+++') },
  {
    name: 'front matter between dashes of a word processor',
    files: between('—-', '—-'),
    expected: fence('—-'),
  },
  { name: 'front matter between semicolons', files: between(';;;', ';;;'), expected: fence(';;;') },
  { name: 'front matter that is code', files: between('```yaml', '```'), expected: fence('```yaml') },
  { name: 'front matter with its language', files: between('---yaml', '---'), expected: fence('---yaml') },
  {
    name: 'fields in JSON between nothing',
    files: { [path]: `${json}\n\nThe port stayed closed.\n` },
    expected: [
      `${path}:1:1  error  The fields are JSON, and stand between nothing. Write a line --- above them, and one below line 4.  (missing-front-matter)`,
    ],
  },
  {
    name: 'front matter in code',
    files: changed(/^---\n([^]*?)\n---\n/, '```yaml\n---\n$1\n---\n```\n'),
    expected: inCode('```', 'line 11'),
  },
  {
    name: 'a file that is code',
    files: { [path]: `~~~~mdx\n${sound}~~~~` },
    expected: inCode('~~~~', 'line 15'),
  },
  {
    name: 'a file that is code without an end',
    files: { [path]: `\`\`\`\n${sound}` },
    expected: inCode('```', 'the ``` that ends the code, if there is one'),
  },
  {
    name: 'a remark above the front matter',
    files: { [path]: `{/* by Lind */}\n\n${sound}` },
    expected: late(3),
  },
  {
    name: 'a remark in HTML above the front matter',
    files: { [path]: `<!-- by Lind\nand others -->\n${sound}` },
    expected: late(3),
  },
  {
    name: 'a heading above the front matter',
    files: { [path]: `# The strike\n${sound}` },
    expected: late(2),
  },
];

/** The sound front matter with all its fields called otherwise, in the order in which they stand. */
function inLanguage(language: string, ...names: string[]): Mistake {
  const ours = ['title', 'date', 'summary', 'actors', 'location', 'topics', 'sources'];
  const lines = sound.split('\n');
  ours.forEach(
    (one, index) => (lines[index + 1] = (lines[index + 1] ?? '').replace(one, names[index] ?? '')),
  );
  return {
    name: `fields called as in ${language}`,
    files: { [path]: lines.join('\n') },
    expected: ours.map(
      (one, index) =>
        `${path}:${index + 2}:1  error  ${told(names[index] ?? '')} Did you mean "${one}"?  (unknown-key)`,
    ),
  };
}

/** Fields whose names are those of other languages, or of other fields for the end of a period. */
export const called: Mistake[] = [
  inLanguage('Portuguese', 'título', 'data', 'resumo', 'intervenientes', 'local', 'temas', 'fontes'),
  inLanguage('Spanish', 'titulo', 'fecha', 'resumen', 'actores', 'lugar', 'temas', 'fuentes'),
  inLanguage('Polish', 'tytuł', 'data', 'streszczenie', 'uczestnicy', 'miejsce', 'tematy', 'źródła'),
  inLanguage('Romanian', 'titlu', 'dată', 'rezumat', 'participanți', 'loc', 'subiecte', 'surse'),
  inLanguage('Russian', 'заголовок', 'дата', 'резюме', 'участники', 'место', 'темы', 'источники'),
  {
    name: 'an end that other fields have: of an office, of a membership, of a former name and of an event',
    files: {
      ...actor(
        'roles: [{ title: Chair, from: 2014, until: 2016 }]',
        'memberOf: [{ id: dockers-union, until: 2016 }]',
        'formerly: [{ name: Port Union, to: 2001 }]',
      ),
      ...changed('\nsummary', '\nto: 2017-04-11\nsummary'),
    },
    expected: [
      `actors/dockers-union.yaml:3:37  error  ${told('until')} Did you mean "to"?  (unknown-key)`,
      `actors/dockers-union.yaml:4:33  error  ${told('until')} Did you mean "to"?  (unknown-key)`,
      `actors/dockers-union.yaml:5:32  error  ${told('to')} Did you mean "until"?  (unknown-key)`,
      `${path}:4:1  error  ${told('to')} Did you mean "until"?  (unknown-key)`,
    ],
  },
  {
    name: 'a group around a field',
    files: changed('date:', 'data:\n  date:'),
    expected: [
      `${path}:3:1  error  ${told('data')} Fields stand one a line, in no group. Write those in it that are known here, without it.  (unknown-key)`,
    ],
  },
];

/** Fields written as other languages, other scripts and word processors have them. */
export const foreign: Mistake[] = [
  {
    name: 'a field with an equals sign, as in TOML',
    files: changed('date: ', 'date = '),
    expected: [`${path}:3:1  error  "=" is no colon. Write date: 2017-04-10  (malformed-yaml)`],
  },
  {
    name: 'the last field with the colon of another script',
    files: changed('topics: ', 'topics：'),
    expected: [`${path}:7:1  error  "：" is no colon. Write topics: [strikes]  (malformed-yaml)`],
  },
  twoFields('all fields with equals signs', ' = ', '"=" is no colon'),
  twoFields('all fields with colons of another script', '：', '"：" is no colon'),
  twoFields('spaces that do not break a line behind all colons', ':\u00a0', blank),
  twoFields('spaces as wide as a letter behind all colons', ':\u3000', blank),
  {
    name: 'a remark as in code',
    files: changed('date: ', '// the first day\ndate: '),
    expected: [`${path}:3:1  error  A remark begins with #. Write # the first day  (malformed-yaml)`],
  },
  {
    name: 'a draft as other generators have it',
    files: changed('---\n\n', 'draft: true\n---\n\n'),
    expected: [`${path}:9:1  error  ${told('draft')} ${unpublished}  (unknown-key)`],
  },
  {
    name: 'what others keep back and publish',
    files: {
      [path]: sound.replace('date:', 'published: false\ndate:'),
      'stories/strike.mdx':
        '---\ntitle: The strike of 2017\nisDraft: "no"\ncollects: { topics: [strikes] }\n---\n\nA strike.\n',
    },
    expected: [
      `${path}:3:1  error  ${told('published')} ${unpublished}  (unknown-key)`,
      `stories/strike.mdx:3:1  error  ${told('isDraft')} What has no status is published. Remove the line.  (unknown-key)`,
    ],
  },
  {
    name: 'several fields that keep one text back',
    files: {
      [path]: sound.replace('date:', 'draft: true\npublished: false\nhidden: yes\ndate:'),
      'stories/strike.mdx':
        '---\ntitle: The strike of 2017\nstatus: draft\npublic: "no"\ncollects: { topics: [strikes] }\n---\n\nA strike.\n',
      'stories/tides.mdx':
        '---\ntitle: The tides of 2017\nstatus: published\nwip: true\nisDraft: true\ncollects: { topics: [strikes] }\n---\n\nTides.\n',
    },
    expected: [
      `${path}:3:1  error  ${told('draft')} ${unpublished}  (unknown-key)`,
      `${path}:4:1  error  ${told('published')} ${alreadyDraft}  (unknown-key)`,
      `${path}:5:1  error  ${told('hidden')} ${alreadyDraft}  (unknown-key)`,
      `stories/strike.mdx:4:1  error  ${told('public')} ${alreadyDraft}  (unknown-key)`,
      `stories/tides.mdx:4:1  error  ${told('wip')} What is not to be published is a draft. Write draft in status, and remove the line.  (unknown-key)`,
      `stories/tides.mdx:5:1  error  ${told('isDraft')} What is not to be published is a draft. Write draft in status, and remove the line.  (unknown-key)`,
    ],
  },
  {
    name: 'a field that keeps a text back beside two that say whether it is',
    files: { [path]: sound.replace('date:', 'status: published\ndraft: true\nstatus: draft\ndate:') },
    expected: [
      `${path}:4:1  error  ${told('draft')} What is not to be published is a draft. Write draft in status, and remove the line.  (unknown-key)`,
      `${path}:5:1  error  "status" is written twice. Remove one of the two.  (malformed-yaml)`,
    ],
  },
  {
    name: 'fields that lay out, picture and place a page elsewhere',
    files: changed('date:', 'layout: post\nnav_order: 3\ncover: ./port.png\nslug: strike\ndate:'),
    expected: [
      `${path}:3:1  error  ${told('layout')} The site lays out and orders its pages itself. Remove it.  (unknown-key)`,
      `${path}:4:1  error  ${told('nav_order')} The site lays out and orders its pages itself. Remove it.  (unknown-key)`,
      `${path}:5:1  error  ${told('cover')} A picture stands in the text, as <Figure src="./port.png" alt="…" />.  (unknown-key)`,
      `${path}:6:1  error  ${told('slug')} The address is the name of the file. Rename that, or write an old address in aliases.  (unknown-key)`,
    ],
  },
  {
    name: 'a front matter in the dashes of a word processor',
    files: changed(/^---$/gm, '—'),
    expected: fence('—'),
  },
  {
    name: 'a front matter between longer lines',
    files: changed(/^---$/gm, '-----'),
    expected: fence('-----'),
  },
  {
    name: 'a front matter whose first line alone is of another kind',
    files: changed('---', '==='),
    expected: fence('==='),
  },
  {
    name: 'a second front matter',
    files: changed('\n---\n\n', '\n---\n\n---\nlanguage: en\n---\n\n'),
    expected: [
      `${path}:9:1  error  The front matter ends here, and fields stand below. Remove this line.  (missing-front-matter)`,
    ],
  },
  {
    name: 'a YAML file that ends as a front matter does',
    files: { 'actors/dockers-union.yaml': `---\n${soundFiles['actors/dockers-union.yaml']}---\n` },
    expected: [
      'actors/dockers-union.yaml:4:1  error  Nothing ends the fields here. Remove ---.  (malformed-yaml)',
    ],
  },
];

const itself = 'The site lays out and orders its pages itself. Remove it.';
const machines = 'Search engines are told of title, summary and address by themselves. Remove it.';
const picture = 'A picture stands in the text, as <Figure src="./port.png" alt="…" />.';
const source = 'It belongs to a source.';

/** A field of a briefing that another generator or program has, and what it is here. */
function foreignField(line: string, advice: string): Mistake {
  const key = /^[\w-]+/.exec(line)?.[0] ?? '';
  return {
    name: `a field "${line}" in a briefing`,
    files: changed('---\n\n', `${line}\n---\n\n`),
    expected: [`${path}:9:1  error  ${told(key)} ${advice}  (unknown-key)`],
  };
}

function meant(line: string, field: string): Mistake {
  return foreignField(line, `Did you mean "${field}"?`);
}

/** The same of an actor. */
function ofActor(line: string, advice: string): Mistake {
  const key = /^[\w-]+/.exec(line)?.[0] ?? '';
  return {
    name: `a field "${line}" of an actor`,
    files: actor(line),
    expected: [`actors/dockers-union.yaml:3:1  error  ${told(key)} ${advice}  (unknown-key)`],
  };
}

/** Fields of other generators and programs, each with the one thing that it is here. */
export const foreignFields: Mistake[] = [
  meant('last_modified_at: 2017-05-01', 'updated'),
  meant('dateModified: 2017-05-01', 'updated'),
  meant('published_at: 2017-04-12', 'publish'),
  meant('pubDatetime: 2017-04-10', 'date'),
  meant('organizations: [dockers-union]', 'actors'),
  meant('where: port-ellis', 'location'),
  meant('labels: [strikes]', 'topics'),
  meant('see_also: [2017/vote]', 'related'),
  meant('series: [strike]', 'stories'),
  meant('redirect_from: [/old/]', 'aliases'),
  meant('dek: The dockers of Port Ellis closed the port for a day.', 'summary'),
  meant('errata: []', 'corrections'),
  meant('post_status: draft', 'status'),
  foreignField(
    'permalink: /old/',
    'The address is the name of the file. Write aliases: [/old/] for an old one.',
  ),
  foreignField(
    'link: https://a.example/',
    'The address is the name of the file. What it rests on is the url of a source.',
  ),
  foreignField('source_url: https://a.example/', `${source} Add url: https://a.example/ to it.`),
  foreignField('publisher: The Gazette', `${source} Add publisher: The Gazette to it.`),
  foreignField('doi: 10.1000/182', 'Write identifiers: { doi: 10.1000/182 }.'),
  foreignField(
    'guid: "12"',
    'The id is the name of the file. Remove it, or write what it is elsewhere in identifiers.',
  ),
  foreignField(
    'expiryDate: 2018-01-01',
    'Nothing goes by itself. Write status: withdrawn with the day and the reason when it is to go.',
  ),
  foreignField('retracted: true', 'Write status: withdrawn.'),
  foreignField('hero_image: ./port.png', picture),
  foreignField('featured: true', 'What comes first is lead in archive.yaml, with its id. Remove it.'),
  foreignField('subtitle: Over wages', 'Readers see title and summary. Put it into one of them.'),
  foreignField('noindex: true', 'All that is published can be found. Write status: draft, or remove it.'),
  foreignField('parent: Strikes', itself),
  foreignField('eleventyNavigation: { key: a }', itself),
  foreignField('meta_description: A port', machines),
  foreignField(
    'params: { a: 1 }',
    'Fields stand one a line, in no group. Write those in it that are known here, without it.',
  ),
  ofActor('wikidata: Q12', 'Write identifiers: { wikidata: Q12 }.'),
  ofActor('geonames: 3174530', 'Write identifiers: { geonames: "3174530" }.'),
  ofActor('website: https://a.example/', 'Write links: [{ label: website, url: https://a.example/ }].'),
  ofActor('office: Harbour Master', 'Write roles: [{ title: Harbour Master }].'),
  ...besideTheirs,
  ofActor('slug: the-union', 'Did you mean "formerIds"?'),
  ofActor('parent: ferry-line', 'Did you mean "memberOf"?'),
  {
    name: 'no day of publishing, but whether to publish',
    files: changed('---\n\n', 'publish: false\n---\n\n'),
    expected: [`${path}:9:10  error  publish: false is no day. ${unpublished}  (wrong-value)`],
  },
  {
    name: 'a page that is not to be published',
    files: {
      'pages/about.mdx':
        '---\ntitle: About\nsummary: What this archive is about, and who makes it and why.\ndraft: true\n---\n\nA port.\n',
    },
    expected: [
      `pages/about.mdx:4:1  error  ${told('draft')} A page is published once it is there. Keep it elsewhere until it is to be read.  (unknown-key)`,
    ],
  },
];
