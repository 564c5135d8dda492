import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineOf } from './headline.ts';

const names = ['The Harbour Gazette', 'harbourgazette.example', undefined];

test('the publisher goes from a title, on whichever side it stands, and what belongs to the title stays', () => {
  const titles: Record<string, string> = {
    'Port closed | Harbour Gazette': 'Port closed',
    'Port closed – The Harbour Gazette': 'Port closed',
    'Port closed - HarbourGazette.example': 'Port closed',
    'Harbour Gazette: Port closed': 'Harbour Gazette: Port closed',
    'Harbour Gazette » Port closed': 'Port closed',
    'Port closed - for a day': 'Port closed - for a day',
    'Port closed: Harbour Gazette': 'Port closed: Harbour Gazette',
    'Harbour Gazette': 'Harbour Gazette',
    'East-West talks | Harbour Gazette': 'East-West talks',
    '': '',
  };

  for (const [title, headline] of Object.entries(titles))
    assert.equal(headlineOf(title, [], names), headline, title);
});

test('a title that begins with a heading of the page is that heading alone', () => {
  assert.equal(headlineOf('Port closed | News | Elsewhere', ['Port closed'], []), 'Port closed');
  assert.equal(
    headlineOf('Port closed again | Elsewhere', ['Port closed'], []),
    'Port closed again | Elsewhere',
  );
  assert.equal(headlineOf('Harbour Gazette | Port closed', ['Harbour Gazette'], names), 'Port closed');
});
