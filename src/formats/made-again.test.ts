import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive, Briefing, Entries, Story } from '../archive/model.ts';
import { actor, archiveOf, briefing, page, place, site, statement, story, topic } from '../archive/sample.ts';
import { textShown } from '../archive/shown/briefing-shown.ts';
import { shownDigest } from '../archive/shown/shown.ts';
import { storyTextShown } from '../archive/shown/story-shown.ts';
import { outputsSchema } from '../schema/schemas.ts';
import { factFiles, textFiles } from './open-data.ts';
import type { BuiltTexts } from './text/built-texts.ts';
import { factsOf } from './text/markdown.ts';
import { storyFacts } from './text/story-markdown.ts';

/** What a test edits, each a part of one briefing or subject. */
interface Edited {
  briefing?: Parameters<typeof briefing>[1];
  actor?: Parameters<typeof actor>[1];
  place?: Parameters<typeof place>[1];
  topic?: Parameters<typeof topic>[1];
  story?: Parameters<typeof story>[1];
  page?: { title?: string; summary?: string };
  /** Briefings besides. */
  more?: number;
}

const office = (organisation: string) => ({ title: 'Host', organisation, from: '2015' });

/** An archive of 22 briefings, so that feeds have older parts, whose newest one tells of everything. */
function archiveWith({ more = 0, ...edited }: Edited = {}): Archive {
  const others = Array.from({ length: 21 + more }, (_, index) =>
    briefing(`2016/b${index}`, { date: `2016-01-${String(index + 1).padStart(2, '0')}` }),
  );
  const about = page('about');
  const given: Partial<Entries> = {
    // Pictures take seconds, and show all that they are made of.
    archive: site({ outputs: outputsSchema.parse({ cards: false }) }),
    briefings: [
      ...others,
      briefing('2017/a', {
        stories: ['affair'],
        corrections: [{ date: '2017-05-02', kind: 'factual', was: 'a', now: 'b' }],
        outline: { statements: [statement('dockers-union', 'We stay.')] },
        ...edited.briefing,
      }),
      briefing('2017/gone', {
        status: 'withdrawn',
        withdrawn: { date: '2017-06-01', reason: 'It was not so.' },
        corrections: [{ date: '2017-05-03', kind: 'typo', was: 'c', now: 'd' }],
      }),
    ],
    actors: [
      actor('dockers-union', { roles: [office('league')], ...edited.actor }),
      actor('league'),
      actor('board'),
    ],
    places: [place('port-ellis', { within: 'isles', ...edited.place }), place('isles'), place('coast')],
    topics: [topic('strikes', { broader: 'work', ...edited.topic }), topic('work'), topic('pay')],
    stories: [story('affair', edited.story)],
    pages: [{ ...about, data: { ...about.data, ...edited.page } }],
  };
  for (const entry of [...(given.briefings ?? []), ...(given.stories ?? [])])
    entry.digest = shownDigest(entry.data);
  return archiveOf(given);
}

const textOf = (text: Briefing | Story) => ('subject' in text ? storyTextShown(text) : textShown(text));

/** Texts that change with what stands in their files and with what the archive fills in. */
function textsOf({ site: of }: Archive): BuiltTexts {
  const facts = (text: Briefing | Story) => ('subject' in text ? storyFacts(text, of) : factsOf(text, of));
  return {
    shown: textOf,
    digestOf: (text: Briefing | Story) => shownDigest([textOf(text), facts(text)]),
    plain: (text: Briefing | Story) => ({
      html: shownDigest(textOf(text)),
      markdown: shownDigest([textOf(text), facts(text)]),
    }),
  } as unknown as BuiltTexts;
}

/** All files of an archive by their paths. */
function filesOf(archive: Archive) {
  const files = [...factFiles(archive), ...textFiles(archive, textsOf(archive))];
  return new Map(files.map(({ path, shows, make }) => [path, { key: shownDigest(shows), make }] as const));
}

const before = filesOf(archiveWith());
const written = new Map<string, unknown>();
for (const [path, { make }] of before) written.set(path, await make());

const edits: Record<string, Edited> = {
  'its title': { briefing: { title: 'Another title' } },
  'its summary': {
    briefing: { summary: 'Something else was said, and more of it than before, by all of them.' },
  },
  'its day': { briefing: { date: '2017-03-02' } },
  'its last day': { briefing: { until: '2017-03-04' } },
  'its embargo': { briefing: { publish: '2017-03-09' } },
  'its update': { briefing: { updated: '2018-01-01' } },
  'its language': { briefing: { language: 'fr' } },
  'its authors': { briefing: { authors: ['Lind, Ada'] } },
  'its identifiers': { briefing: { identifiers: { doi: '10.1/a' } } },
  'its sources': { briefing: { sources: [{ id: 'gazette', title: 'Port open' }] } },
  'its corrections': {
    briefing: { corrections: [{ date: '2017-05-02', kind: 'factual', was: 'a', now: 'c', note: 'So.' }] },
  },
  'its place': { briefing: { location: 'coast' } },
  'its topics': { briefing: { topics: ['pay'] } },
  'its cast': { briefing: { actors: ['league'] } },
  'its words': { briefing: { outline: { statements: [statement('dockers-union', 'We go.')] } } },
  'its old address': { briefing: { aliases: ['/old/'] } },
  'that it is withdrawn': { briefing: { status: 'withdrawn' } },
  'the name of an actor': { actor: { name: 'Port Workers' } },
  'the kind of an actor': { actor: { kind: 'body' } },
  'other names of an actor': { actor: { aliases: ['The Union'] } },
  'a former name of an actor': { actor: { formerly: [{ name: 'Old Union', until: '2017-12-31' }] } },
  'offices of an actor': { actor: { roles: [office('league'), { title: 'Guest', from: '2016' }] } },
  'the organisation of an office': { actor: { roles: [office('board')] } },
  'memberships of an actor': { actor: { memberOf: ['league'] } },
  'the country of an actor': { actor: { country: 'coast' } },
  'the end of an actor': { actor: { ended: '2019' } },
  'a former id of an actor': { actor: { formerIds: ['union'] } },
  'the name of a place': { place: { name: 'Ellis' } },
  'where a place lies': { place: { coordinates: [1, 2] } },
  'what a place lies in': { place: { within: 'coast' } },
  'the name of a topic': { topic: { name: 'Walk-outs' } },
  'what a topic is part of': { topic: { broader: 'pay' } },
  'the name of a story': { story: { title: 'Another affair' } },
  'what a story is about': { story: { summary: 'How it went, in the end, for all of them.' } },
  'the days of a story': { story: { from: '2016-01-01', until: '2018-01-01' } },
  'what a story collects': { story: { collects: { topics: ['strikes'] } } },
  'the name of a page': { page: { title: 'About us' } },
  'what a page is about': { page: { summary: 'Who makes the archive of the port.' } },
  'two briefings more': { more: 2 },
  'ten briefings more': { more: 10 },
};

for (const [what, edited] of Object.entries(edits))
  test(`every file that tells of it is made again after an edit of ${what}`, async () => {
    const after = filesOf(archiveWith(edited));

    const stale: string[] = [];
    for (const [path, { key, make }] of after)
      if (before.get(path)?.key === key && String(await make()) !== String(written.get(path)))
        stale.push(path);
    const changed = [...after].filter(([path, { key }]) => before.get(path)?.key !== key);
    assert.deepEqual(stale, []);
    assert.ok(changed.length > 0);
    assert.ok(changed.length < after.size);
  });
