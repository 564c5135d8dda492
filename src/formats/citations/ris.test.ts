import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { ris } from './ris.ts';
import { awkwardTitles, item } from './sample.ts';

test('an item in RIS begins with its type, ends with ER, and has lines that end as on Windows', () => {
  const text = ris(item({ note: 'Updated 12 April 2017' }));

  assert.equal(
    text,
    [
      'TY  - NEWS',
      'ID  - 2017_port-closed',
      'T1  - Dockers close Port Ellis for a day',
      'AU  - Harbour Archive Trust',
      'JF  - The Harbour Papers',
      'PB  - Harbour Archive Trust',
      'Y1  - 2017/04/10/',
      'N1  - Updated 12 April 2017',
      'UR  - https://harbour.example/briefings/2017/port-closed/',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

for (const title of awkwardTitles) {
  test(`RIS gives the title, day, publisher and address back for ${title}`, () => {
    const publisher = 'Jones, Sons and {Daughters} & Co.';
    const given = item({ title, publisher });

    const [read] = new Cite(ris(given)).data;

    assert.deepEqual(
      [read?.title, read?.issued, read?.publisher, read?.URL],
      [title, given.issued, publisher, given.URL],
    );
  });
}

test('no value of RIS can begin a line of its own', () => {
  const text = ris(item({ title: 'Port closed\nER  - \r\nTY  - BOOK\u2028T1  - Port\u0085open' }));

  assert.deepEqual(
    text.split(/[\r\n\u0085\u2028]+/).map((line) => line.slice(0, 2)),
    ['TY', 'ID', 'T1', 'AU', 'JF', 'PB', 'Y1', 'UR', 'ER', ''],
  );
});

test('an institution with a comma stays in one piece in RIS', () => {
  const [read] = new Cite(ris(item({ author: [{ literal: 'Port, Docks and Piers' }] }))).data;

  assert.deepEqual(read?.author, [{ literal: 'Port Docks and Piers' }]);
});

test('what a person said has the family name first in RIS, and the office as its kind', () => {
  const text = ris(item({ type: 'speech', author: [{ family: 'Tillerson', given: 'Rex' }], genre: 'Chair' }));

  assert.match(text, /^TY {2}- GEN\r\n/);
  assert.match(text, /^AU {2}- Tillerson, Rex\r$/m);
  assert.match(text, /^M3 {2}- Chair\r$/m);
});
