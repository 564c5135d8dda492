import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binInWords } from '../../base/days/periods.ts';
import { actor, archiveOf, briefing, found, statement, story } from '../sample.ts';
import { chaptersOf } from './story-chapters.ts';

/** The chapters of a story of briefings on the given days, each with what is said of its own. */
function chapters(days: string[], own: (day: string) => Parameters<typeof briefing>[1] = () => ({})) {
  const archive = archiveOf({
    actors: [actor('dockers-union', { formerly: [{ name: 'Port Workers', until: '2016' }] })],
    stories: [story('affair')],
    briefings: days.map((day, index) =>
      briefing(`${day.slice(0, 4)}/${index}`, { date: day, stories: ['affair'], ...own(day) }),
    ),
  });
  return chaptersOf(found(archive.stories, 'affair'));
}

/** So many days after each other. */
function daysFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10),
  );
}

test('a story of forty steps is one chapter, a longer one has its years, months or decades', () => {
  const told = (days: string[]) =>
    chapters(days).map(({ period, steps }) => [period && binInWords(period), steps.length]);

  assert.deepEqual(told([]), []);
  assert.deepEqual(told(daysFrom('2016-12-20', 40)), [[undefined, 40]]);
  assert.deepEqual(told(daysFrom('2016-12-20', 41)), [
    ['2016', 12],
    ['2017', 29],
  ]);
  assert.deepEqual(told(daysFrom('2017-01-20', 41)), [
    ['January 2017', 12],
    ['February 2017', 28],
    ['March 2017', 1],
  ]);
  const yearly = (first: number, years: number) =>
    Array.from({ length: 41 }, (_, step) => `${first + (step % years)}-05-01`);
  assert.equal(told(yearly(1975, 40)).length, 40);
  assert.deepEqual(told(yearly(1975, 41)), [
    ['1970 to 1979', 5],
    ['1980 to 1989', 10],
    ['1990 to 1999', 10],
    ['2000 to 2009', 10],
    ['2010 to 2019', 6],
  ]);
});

test('of several chapters the first and the last stand open, unless they are too long to be read at once', () => {
  const open = (days: string[]) => chapters(days).map(({ isOpen }) => isOpen);

  assert.deepEqual(open(daysFrom('2016-12-20', 200)), [true, false]);
  assert.deepEqual(open([...daysFrom('2015-12-20', 20), ...daysFrom('2017-12-20', 25)]), [
    true,
    false,
    false,
    true,
  ]);
});

test('a gap stands behind the step after which it begins, and is known when the next step is', () => {
  const days = ['2017-01-01', '2017-01-02', '2017-01-03', '2017-03-03', '2017-03-04'];
  const [chapter] = chapters(days, (day) => (day === '2017-03-03' ? { publish: '2017-03-09' } : {}));

  assert.deepEqual(
    chapter?.steps.map(({ known, gaps }) => [known, ...gaps.map((gap) => gap.known)]),
    [['2017-01-01'], ['2017-01-02'], ['2017-01-03', '2017-03-09'], ['2017-03-09'], ['2017-03-04']],
  );
  assert.equal(chapter.steps[2]?.gaps[0]?.words, 'No briefing from 4 January to 2 March 2017');
  assert.deepEqual([chapter.known, chapter.before], ['2017-01-01', []]);
});

test('a gap before the first step is known with it, and stands in the first chapter alone', () => {
  const { stories } = archiveOf({
    stories: [story('affair', { from: '2016-12-01', until: '2017-12-31' })],
    briefings: daysFrom('2016-12-20', 41).map((date, index) =>
      briefing(`${date.slice(0, 4)}/${index}`, { date, stories: ['affair'] }),
    ),
  });
  const told = chaptersOf(found(stories, 'affair'));

  assert.deepEqual(
    told.map(({ before }) => before.map(({ known }) => known)),
    [['2016-12-20'], []],
  );
  assert.deepEqual(
    told
      .at(-1)
      ?.steps.at(-1)
      ?.gaps.map(({ known }) => known),
    ['2017-12-31'],
  );
});

test('a step names who acted as they were called then, and who spoke once', () => {
  const [chapter] = chapters(['2016-05-01', '2018-05-01'], () => ({
    outline: { statements: [statement('dockers-union', 'We stay.'), statement('dockers-union', 'We go.')] },
  }));

  assert.deepEqual(
    chapter?.steps.map(({ who, spoke }) => [who.shown.map(({ name }) => name), spoke]),
    [
      [['Port Workers'], ['Port Workers']],
      [['Dockers Union'], ['Dockers Union']],
    ],
  );
});

test('a step shows six of those who acted, and in a chapter of a period three', () => {
  const actors = Array.from({ length: 8 }, (_, index) => `a-${index}`);
  const who = (steps: number) => {
    const { stories } = archiveOf({
      actors: actors.map((id) => actor(id)),
      stories: [story('affair')],
      briefings: daysFrom('2016-12-20', steps).map((date, index) =>
        briefing(`${date.slice(0, 4)}/${index}`, { date, actors, stories: ['affair'] }),
      ),
    });
    const [step] = chaptersOf(found(stories, 'affair'))[0]?.steps ?? [];
    return step && [step.who.shown.length, step.who.folded.length];
  };

  assert.deepEqual(who(1), [6, 2]);
  assert.deepEqual(who(41), [3, 5]);
});

test('a chapter that does not stand open says with which briefing it begins', () => {
  const days = [...daysFrom('2015-12-20', 20), ...daysFrom('2017-12-20', 25)];

  assert.deepEqual(
    chapters(days).map(({ beginsWith }) => beginsWith),
    [undefined, 'Briefing 2016/12', 'Briefing 2017/20', undefined],
  );
});
