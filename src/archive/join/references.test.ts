import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, briefing, entries, page, place, problemsOf, site, today, topic } from '../sample.ts';
import { joinEntries } from './join.ts';

const position = { line: 12, column: 7 };

test('an actor without a file is reported with the nearest known id', () => {
  const findings = problemsOf({ briefings: [briefing('2017/a', { actors: ['dokers-union'] })] });

  assert.deepEqual(findings, [
    {
      file: 'content/briefings/2017/a.mdx',
      field: ['actors', 0],
      severity: 'error',
      rule: 'unknown-actor',
      message: '"dokers-union" is not in content/actors. Did you mean "dockers-union"?',
    },
  ]);
});

test('a name in place of an id is answered with the id', () => {
  const actors = [actor('dockers-union', { name: 'Union of Dockers', aliases: ['The Dockers'] })];
  const given = ['Union of Dockers', 'the dockers'].map((name) => briefing('2017/a', { actors: [name] }));

  const messages = given.map((one) => problemsOf({ actors, briefings: [one] })[0]?.message);

  assert.deepEqual(messages, [
    '"Union of Dockers" is not in content/actors. Did you mean "dockers-union"?',
    '"the dockers" is not in content/actors. Did you mean "dockers-union"?',
  ]);
});

test('an id far from every other comes with the file to write', () => {
  const [finding] = problemsOf({ briefings: [briefing('2017/a', { topics: ['smuggling'] })] });

  assert.equal(
    finding?.message,
    '"smuggling" is not in content/topics. To add it, write content/topics/smuggling.yaml.',
  );
});

test('a briefing at an unknown place is joined without it', () => {
  const { archive, findings } = joinEntries(
    entries({ briefings: [briefing('2017/a', { location: 'maasvlakte' })] }),
    {
      today,
    },
  );

  assert.deepEqual(archive.briefings[0]?.locations, []);
  assert.deepEqual(
    findings.map(({ rule, field }) => [rule, field]),
    [['unknown-place', ['location']]],
  );
});

test('every reference is checked, in drafts too', () => {
  const findings = problemsOf({
    briefings: [
      briefing('2017/a', {
        status: 'draft',
        outline: {
          references: [
            { kind: 'actor', id: 'ada-marsh', position },
            { kind: 'place', id: 'south-quay', position },
            { kind: 'topic', id: 'smuggling', position },
          ],
        },
      }),
    ],
    actors: [
      actor('dockers-union', {
        country: 'atlantis',
        memberOf: ['trades-council'],
        roles: [{ title: 'Speaker', organisation: 'chamber', from: '2010' }],
      }),
    ],
    places: [place('port-ellis', { within: 'delta' })],
    topics: [topic('strikes', { broader: 'labour' })],
    pages: [page('about', { references: [{ kind: 'actor', id: 'ferrymen', position }] })],
    archive: site({ lead: '2018/b' }),
  });

  const where = findings.map(({ file, field, position: at, message }) => [
    file.split('/').at(-1),
    at ? `${at.line}:${at.column}` : field?.join('.'),
    message.split(' ')[0],
  ]);

  assert.deepEqual(where, [
    ['dockers-union.yaml', 'country', '"atlantis"'],
    ['dockers-union.yaml', 'memberOf.0', '"trades-council"'],
    ['dockers-union.yaml', 'roles.0.organisation', '"chamber"'],
    ['port-ellis.yaml', 'within', '"delta"'],
    ['strikes.yaml', 'broader', '"labour"'],
    ['a.mdx', '12:7', '"ada-marsh"'],
    ['a.mdx', '12:7', '"south-quay"'],
    ['a.mdx', '12:7', '"smuggling"'],
    ['about.mdx', '12:7', '"ferrymen"'],
    ['archive.yaml', 'lead', '"2018/b"'],
  ]);
});

test('what refers to a file that is broken is not reported as well', () => {
  const unread = { actors: ['ada-marsh'], places: ['south-quay'], topics: ['wages'], briefings: ['2018/b'] };
  const given = entries({
    archive: site({ lead: '2018/b' }),
    briefings: [
      briefing('2017/a', {
        actors: ['ada-marsh'],
        location: 'south-quay',
        topics: ['wages'],
        outline: { links: [{ href: '/briefings/2018/b/#p_words', position }] },
      }),
      briefing('2017/c', { outline: { links: [{ href: '/briefings/2017/a/', position }] } }),
    ],
  });

  const { findings } = joinEntries(given, { today, unread });

  assert.deepEqual(findings, []);
});

test('an id that a list names twice counts once, with a warning', () => {
  const given = entries({
    briefings: [
      briefing('2017/a', { actors: ['dockers-union', 'dockers-union'], topics: ['strikes', 'strikes'] }),
    ],
  });

  const { archive, findings } = joinEntries(given, { today });

  assert.equal(archive.briefings[0]?.cast.length, 1);
  assert.equal(archive.actors[0]?.briefings.length, 1);
  assert.deepEqual(
    findings.map(({ severity, field, message }) => [severity, field?.join('.'), message]),
    [
      ['warning', 'actors.1', 'actors names "dockers-union" twice. Remove one.'],
      ['warning', 'topics.1', 'topics names "strikes" twice. Remove one.'],
    ],
  );
});

test('a lead that is no briefing is reported', () => {
  const [finding] = problemsOf({
    archive: site({ lead: '2017/strke' }),
    briefings: [briefing('2017/strike')],
  });

  assert.equal(finding?.message, '"2017/strke" is not in content/briefings. Did you mean "2017/strike"?');
});

test('an id that a file had before is mended to that of today, and of a name of two both are named', () => {
  const found = (id: string) =>
    problemsOf({
      actors: [
        actor('ada', { name: 'Ada Lind', aliases: ['The Mariner'], formerIds: ['lighthouse'] }),
        actor('bo', { aliases: ['The Mariner', 'The Pilot'] }),
      ],
      briefings: [briefing('2017/a', { actors: [id] })],
    });
  const mended = (id: string) => found(id).map(({ answer }) => answer);

  assert.deepEqual(
    found('The Mariner').map(({ message }) => message),
    ['"The Mariner" is not in content/actors. Did you mean "ada" or "bo"?'],
  );
  assert.deepEqual(mended('Lighthouse'), [{ was: 'Lighthouse', now: 'ada' }]);
  assert.deepEqual(mended('The Pilot'), [{ was: 'The Pilot', now: 'bo' }]);
  for (const id of ['The Mariner', 'the-mariner']) assert.deepEqual(mended(id), [undefined], id);
});
