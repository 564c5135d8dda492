import assert from 'node:assert/strict';
import { test } from 'node:test';
import { names, state } from '../sample.ts';
import { queryOf } from '../state.ts';
import { excludedIn, openOperator, withOperators } from './operators.ts';

/** The address of what a text asks for, once its operators are facets. */
function narrowedBy(text: string, isFinished = true): string {
  const asked = withOperators({ ...state(), words: text }, names, { isFinished });
  return decodeURIComponent(queryOf(asked.state)).replaceAll('+', ' ');
}

test('a story narrows to what is a part of it, by its id or its name', () => {
  const told = { ...names, story: [{ id: 'khan-shaykhun', name: 'The attack on Khan Shaykhun', count: 3 }] };

  for (const text of ['story:khan-shaykhun sarin', 'story:attack sarin', 'affair:attack sarin'])
    assert.equal(
      queryOf(withOperators({ ...state(), words: text }, told).state),
      'q=sarin&story=khan-shaykhun',
      text,
    );
  assert.deepEqual(withOperators({ ...state(), words: 'story:attack' }, names).unread, [
    { operator: 'story', value: 'attack' },
  ]);
});

test('every operator becomes a facet or a day', () => {
  assert.equal(narrowedBy('actor:boris-johnson sarin'), 'q=sarin&actor=boris-johnson');
  assert.equal(narrowedBy('speaker:"Rex Tillerson"'), 'kind=statement&actor=rex-tillerson');
  assert.equal(narrowedBy('place:Lucca topic:sanctions'), 'place=lucca&topic=sanctions');
  assert.equal(narrowedBy('kind:statements year:2017'), 'kind=statement&year=2017');
  assert.equal(narrowedBy('from:2017-04 to:2017-04'), 'from=2017-04-01&to=2017-04-30');
  assert.equal(narrowedBy('to:2016'), 'to=2016-12-31');
});

test('who speaks is who acts in an archive in which nobody is quoted', () => {
  const { state: narrowed } = withOperators(
    { ...state(), words: 'speaker:tillerson' },
    { ...names, hasNoStatements: true },
  );

  assert.equal(queryOf(narrowed), 'actor=rex-tillerson');
});

test('operators know names, other names, ids, any case and accents', () => {
  assert.equal(narrowedBy('Actor:"francois hollande"'), 'actor=francois-hollande');
  assert.equal(narrowedBy('actor:"Владимир Путин"'), 'actor=vladimir-putin');
  assert.equal(narrowedBy('place:khan-sheikhoun'), 'place=khan-shaykhun');
});

test('what an operator cannot mean stays among the words, and is said', () => {
  const { state: left, unread } = withOperators(
    { ...state(), words: 'actor:nobody from:soon year:17 sarin' },
    names,
  );

  assert.equal(left.words, 'actor:nobody from:soon year:17 sarin');
  assert.deepEqual(unread, [
    { operator: 'actor', value: 'nobody' },
    { operator: 'from', value: 'soon' },
    { operator: 'year', value: '17' },
  ]);
});

test('an operator that is still being typed waits', () => {
  assert.equal(narrowedBy('sarin year:2017', false), 'q=sarin year:2017');
  assert.equal(narrowedBy('year:2017 sarin', false), 'q=sarin&year=2017');
  assert.deepEqual(openOperator('sarin actor:bor'), { operator: 'actor', value: 'bor', start: 6 });
  assert.deepEqual(openOperator('actor:'), { operator: 'actor', value: '', start: 0 });
  assert.equal(openOperator('actor:"Boris Johnson"'), undefined);
  assert.equal(openOperator('sarin'), undefined);
});

test('operators that others use are taken as what they mean, or said to mean nothing', () => {
  assert.equal(narrowedBy('before:2015 veto'), 'q=veto&to=2014-12-31');
  assert.equal(narrowedBy('after:2016-06 veto'), 'q=veto&from=2016-07-01');
  assert.equal(narrowedBy('since:2016'), 'from=2016-01-01');
  assert.equal(narrowedBy('from:"10 April 2017"'), 'from=2017-04-10');
  assert.equal(narrowedBy('date:2017-04'), 'from=2017-04-01&to=2017-04-30');
  assert.equal(narrowedBy('by:tillerson in:lucca'), 'kind=statement&actor=rex-tillerson&place=lucca');
  assert.deepEqual(withOperators({ ...state(), words: 'site:example.org sarin' }, names).unread, [
    { operator: 'site', value: '' },
  ]);
});

test('a value may follow after a space, and be a part of the only name that has it', () => {
  assert.equal(narrowedBy('actor: putin sarin'), 'q=sarin&actor=vladimir-putin');
  assert.equal(narrowedBy('topic:sanction'), 'topic=sanctions');
});

test('a value that several names have asks for any of them, and each is offered', () => {
  const { state: left, unread } = withOperators({ ...state(), words: 'actor:johnson veto' }, names);

  assert.equal(queryOf(left), 'q=veto&actor=boris-johnson&actor=lyndon-johnson');
  assert.deepEqual(
    unread[0]?.offers?.map(({ id }) => id),
    left.facets.actor,
  );
  assert.equal(narrowedBy('speaker:johnson'), 'kind=statement&actor=boris-johnson&actor=lyndon-johnson');
  assert.equal(excludedIn('veto -actor:johnson', names).length, 2);
});

test('a value that more names have than can be offered narrows to none of them', () => {
  const many = Array.from({ length: 7 }, (_, at) => ({ id: `lind-${at}`, name: `Lind ${at}`, count: at }));
  const among = (actor: typeof many) =>
    withOperators({ ...state(), words: 'actor:lind' }, { ...names, actor });
  const [seven, six] = [among(many), among(many.slice(1))];

  assert.equal(seven.state.words, 'actor:lind');
  assert.equal(seven.unread[0]?.offers?.length, 6);
  assert.equal(six.state.facets.actor.length, 6);
});

test('two actors both have to be there', () => {
  assert.equal(
    narrowedBy('actor:boris-johnson actor:putin'),
    'actor=boris-johnson&actor=vladimir-putin&together=',
  );
});

test('an operator after a minus excludes', () => {
  assert.deepEqual(excludedIn('veto -actor:putin', names), [{ facet: 'actor', value: 'vladimir-putin' }]);
  assert.equal(narrowedBy('veto -actor:putin'), 'q=veto -actor:putin');
});

test('a time that is said in words is a value, and a word that is none is left', () => {
  assert.equal(narrowedBy('from:"summer 2017"'), 'from=2017-06-01');
  assert.equal(narrowedBy('to:"2013 to 2014"'), 'to=2014-12-31');
  assert.equal(narrowedBy('to:"the 2010s"'), 'to=2019-12-31');
  assert.equal(narrowedBy('from:"some day"'), 'q=from:"some day"');
});

test('days of an address are read as those that are typed, and said to be none where they are none', () => {
  const read = (query: string) => withOperators(state(query), names);

  assert.deepEqual(read('from=2023-13').unread, [{ operator: 'from', value: '2023-13' }]);
  assert.deepEqual(read('q=sarin&to=soon').unread, [{ operator: 'to', value: 'soon' }]);
  assert.equal(queryOf(read('q=sarin&from=April+2017').state), 'q=sarin&from=2017-04-01');
});
