import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTo, quotationText } from './quotation.ts';

const where = {
  title: 'Port closed',
  date: '1 March 2017',
  site: 'The Harbour Papers',
  address: 'https://harbour.example/briefings/2017/a/#p_the-port',
};

test('a quotation names title, archive and day, and leads to the words', () => {
  assert.equal(
    quotationText({ ...where, text: 'The port\n is  shut.' }),
    '“The port is shut.” — in “Port closed”, The Harbour Papers, 1 March 2017.\n' +
      'https://harbour.example/briefings/2017/a/#p_the-port:~:text=The%20port,is%20shut.',
  );
});

test('a statement is quoted with its speaker and office', () => {
  assert.match(
    quotationText({ ...where, text: 'Ice.', speaker: 'Ada Lind, Minister' }),
    /^“Ice\.” — Ada Lind, Minister, in “Port closed”/,
  );
});

test('a quotation from a withdrawn briefing says so', () => {
  assert.match(
    quotationText({ ...where, text: 'Ice.', status: 'Withdrawn 2 May 2017: It was false' }),
    /1 March 2017\. Withdrawn 2 May 2017: It was false\.\n/,
  );
});

test('a short text stands whole in the link, with what means something there encoded', () => {
  assert.equal(
    linkTo({ address: 'https://harbour.example/a/', text: 'nerve-agent, & порт' }),
    'https://harbour.example/a/#:~:text=nerve%2Dagent%2C%20%26%20%D0%BF%D0%BE%D1%80%D1%82',
  );
});

test('a long text is named by its ends', () => {
  const words = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');

  assert.equal(
    linkTo({ address: 'https://harbour.example/a/#p', text: words }),
    'https://harbour.example/a/#p:~:text=w0%20w1%20w2%20w3%20w4,w55%20w56%20w57%20w58%20w59',
  );
});
