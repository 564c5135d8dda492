import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, statement } from '../../archive/sample.ts';
import { citationsOf, statementInWords } from './citations.ts';

const archive = archiveOf({
  actors: [
    actor('dockers-union', { roles: [{ title: 'Speaker', from: '2010', to: '2017-02' }] }),
    actor('port-board', { roles: [{ title: 'Owner', organisation: 'dockers-union', from: '2016' }] }),
  ],
  briefings: [
    briefing('2017/a', {
      title: 'Dockers\nclose the port',
      outline: {
        statements: [
          statement('port-board', 'You will not.', { anchor: 'statement_1' }),
          statement('dockers-union', 'We will.', { on: '2017-02-28', anchor: 'statement_2' }),
          statement('dockers-union', 'We did.', { anchor: 'statement_3' }),
        ],
      },
    }),
  ],
});
const [one] = archive.briefings;

test('the citations of a briefing are its item, four styles and its statements as they stand', () => {
  const { item, styles, statements } = citationsOf(one!, archive);

  assert.equal(item.id, '2017_a');
  assert.deepEqual(
    styles.map(({ id }) => id),
    ['chicago', 'apa', 'mla', 'harvard'],
  );
  assert.deepEqual(
    statements.map((statement) => statement.item.title),
    ['You will not.', 'We will.', 'We did.'],
  );
});

test('what was said in a withdrawn briefing says so behind its address', () => {
  const { withdrawn } = archiveOf({
    actors: [actor('ann-lee')],
    briefings: [
      briefing('2017/a', {
        status: 'withdrawn',
        withdrawn: { date: '2017-05-02', reason: 'It was false.' },
        outline: { statements: [statement('ann-lee', 'We will.', { anchor: 'statement_1' })] },
      }),
    ],
  });
  const [said] = citationsOf(withdrawn[0]!, archive).statements;

  assert.match(said?.text ?? '', /#statement_1\. Withdrawn 2 May 2017: It was false\.$/);
});

test('citations are plain data', () => {
  const citations = citationsOf(one!, archive);

  assert.deepEqual(JSON.parse(JSON.stringify(citations)), citations);
});

test('a statement is cited with its speaker, the office of the day, the day, the briefing and the address', () => {
  const texts = one!.statements.map((statement) => statementInWords(statement, archive));

  const address = 'https://harbour.example/briefings/2017/a/';
  assert.deepEqual(texts, [
    `Port Board (Owner, Dockers Union), 1 March 2017, in “Dockers close the port”, The Harbour Papers, ${address}#statement_1`,
    `Dockers Union (Speaker), 28 February 2017, in “Dockers close the port”, The Harbour Papers, ${address}#statement_2`,
    `Dockers Union, 1 March 2017, in “Dockers close the port”, The Harbour Papers, ${address}#statement_3`,
  ]);
});

test('whoever it was said for has the name of the day', () => {
  const told = archiveOf({
    actors: [actor('ann-lee'), actor('league', { formerly: [{ name: 'The Guild', until: '2018' }] })],
    briefings: [
      briefing('2017/a', { outline: { statements: [statement('ann-lee', 'We will.', { for: 'league' })] } }),
    ],
  });

  assert.match(statementInWords(told.briefings[0]!.statements[0]!, told), /The Guild/);
});
