import { toString } from 'hast-util-to-string';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, found, place } from '../../archive/sample.ts';
import type { BuiltTexts } from './built-texts.ts';
import { fullText } from './full-text.ts';
import { markdownFiles } from './markdown-files.ts';
import { briefingMarkdown, factsOf } from './markdown.ts';
import { plainHtml } from './plain-html.ts';

const archive = archiveOf({
  briefings: [
    briefing('2017/a', {
      title: 'Port *closed* # again',
      actors: ['ada'],
      updated: '2017-04-02',
      corrections: [{ date: '2017-05-02', kind: 'factual', was: 'two', now: 'three', note: 'Miscounted.' }],
    }),
    briefing('2017/gone', {
      date: '2017-03-02',
      status: 'withdrawn',
      withdrawn: { date: '2017-03-04', reason: 'A court asked for it.' },
      actors: ['ada'],
    }),
  ],
  actors: [actor('ada', { name: 'Ada Lind', roles: [{ title: 'Minister', from: '2016' }] })],
  places: [place('port-ellis', { within: 'isle' }), place('isle', { kind: 'region' })],
});

function markdownOf(html: string, id = '2017/a'): string {
  const one = found([...archive.briefings, ...archive.withdrawn], id);
  const text = fullText(one, plainHtml(html, `https://harbour.example${one.url}`));
  return briefingMarkdown(factsOf(one, archive.site), text);
}

test('what others call a briefing, and what its editors put beside it, stand above its text', () => {
  const { briefings, site } = archiveOf({
    briefings: [
      briefing('2017/a', { identifiers: { doi: '10.1000/182' }, related: ['2017/b'] }),
      briefing('2017/b', { title: 'The port is open again' }),
    ],
  });
  const { lines } = factsOf(found(briefings, '2017/a'), site);

  assert.deepEqual(
    lines.filter(({ name }) => ['Identifiers', 'Put beside it by the editors'].includes(name)),
    [
      { name: 'Identifiers', value: 'doi: 10.1000/182' },
      { name: 'Put beside it by the editors', value: 'The port is open again' },
    ],
  );
});

test('a briefing tells who, where and when, then its text, sources and corrections', () => {
  assert.equal(
    markdownOf('<p id="p_x">The port is <a href="/places/port-ellis/" class="place">shut</a>.</p>'),
    `# Port \\*closed\\* # again

The harbour authority and the dockers met, and said what they had said before.

- Date: 1 March 2017
- Updated: 2 April 2017
- Place: Port Ellis, Isle
- Who: Ada Lind (Minister)
- Topics: Strikes
- Address: <https://harbour.example/briefings/2017/a/>
- Published by: The Harbour Papers, CC BY 4.0

The port is [shut](https://harbour.example/places/port-ellis/).

## Sources

1. Port closed, Harbour Gazette

## Corrections

- Correction of fact, 2 May 2017. Miscounted.

  Was: ~~two~~

  Is: three
`,
  );
});

test('the vocabulary becomes plain Markdown', () => {
  const text = markdownOf(
    [
      '<p>Shut.<sup class="cite"><a href="#source_s1" aria-label="Source 1">1</a></sup>',
      '<sup><a href="#note_fn-1" id="note_fnref-1" data-footnote-ref="">2</a></sup>',
      ' 10<sup>3</sup><a class="permalink" href="#p_x" aria-label="Paragraph 1"></a></p>',
      '<section class="key-points" aria-label="Key points"><p class="label">Key points</p>',
      '<ul><li>One.</li></ul></section>',
      '<figure id="statement_1" class="statement"><div class="statement-text"><p>Ice is here.</p></div>',
      '<figcaption> <a class="speaker" href="/actors/ada/">Ada Lind</a>, Minister ',
      '<span class="facts"> <a href="/briefings/2017/a/#statement_1"> <time datetime="2017-03-01">1 March',
      ' 2017</time> <span class="visually-hidden">: link</span> </a> </span> </figcaption></figure>',
      '<figure><img src="/_astro/x.webp" alt="A crane" width="3" height="2" loading="lazy">',
      '<figcaption>The crane<span class="credit">Harbour Library</span></figcaption></figure>',
      '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>b | c</td></tr></tbody></table>',
      '<ul class="contains-task-list"><li><input type="checkbox" disabled checked> done</li></ul>',
    ].join(''),
  );

  assert.match(text, /Shut\.\\?\[1\]\\?\[note 2\] 10\\?\^3\n/);
  assert.match(text, /\*\*Key points\*\*\n\n- One\./);
  assert.match(
    text,
    /> Ice is here\.\n>\n> — \[Ada Lind\]\(https:\/\/harbour\.example\/actors\/ada\/\), Minister, \[1 March 2017\]/,
  );
  assert.match(text, /!\[A crane\]\(https:\/\/harbour\.example\/_astro\/x\.webp\)/);
  assert.match(text, /The crane — Harbour Library/);
  assert.match(text, /\| b \\\| c \|/);
  assert.match(text, /- ☑ done/);
});

test('the Markdown of a withdrawn briefing says that it is withdrawn', () => {
  assert.match(
    markdownOf('<p>Gone.</p>', '2017/gone'),
    /\*\*This briefing has been withdrawn\. 4 March 2017: A court asked for it\.\*\*/,
  );
});

test('every briefing with a page has its Markdown', () => {
  const texts = { digestOf: () => 'digest' } as unknown as BuiltTexts;

  assert.deepEqual(
    [...markdownFiles(archive, texts)].map(({ path }) => path),
    ['briefings/2017/a/index.md', 'briefings/2017/gone/index.md'],
  );
});

test('whoever was there has the name of the day', () => {
  const { briefings, site } = archiveOf({
    actors: [actor('league', { formerly: [{ name: 'The Guild', until: '2018' }] })],
    briefings: [briefing('2017/a', { actors: ['league'] })],
  });

  assert.ok(factsOf(briefings[0]!, site).lines.some(({ value }) => value === 'The Guild'));
});

test('a publisher that stands for a missing title is not named once more', () => {
  const { briefings } = archiveOf({
    briefings: [
      briefing('2017/a', {
        sources: [
          { id: 'a', publisher: 'Gazette' },
          { id: 'b', title: 'Port closed', publisher: 'Gazette' },
        ],
      }),
    ],
  });
  const text = toString(fullText(briefings[0]!, { type: 'root', children: [] }));

  assert.match(text, /GazettePort closed, Gazette$/);
});
