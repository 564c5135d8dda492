import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site as entry } from '../sample.ts';
import { contactAddress, mistakeReport } from './contact.ts';

const { data: site } = entry();
const briefing = { title: 'Docks: 50 % & more', url: '/briefings/2017/docks/' };

test('a mail has the title and address of the briefing in it', () => {
  const report = mistakeReport(
    { ...site, url: 'https://port.example/press/', contact: 'desk@port.example' },
    briefing,
  );
  const { searchParams, pathname } = new URL(report ?? '');

  assert.equal(pathname, 'desk@port.example');
  assert.equal(searchParams.get('subject'), 'A mistake in “Docks: 50 % & more”');
  assert.equal(searchParams.get('body'), 'https://port.example/press/briefings/2017/docks/\n\n');
  assert.doesNotMatch(report ?? '', /\+/);
});

test('a form keeps what its address says, and is handed both', () => {
  const contact = 'https://tracker.example/new?labels=mistake#top';
  const report = new URL(mistakeReport({ ...site, contact }, briefing) ?? '');

  assert.equal(report.searchParams.get('labels'), 'mistake');
  assert.equal(report.searchParams.get('title'), 'A mistake in “Docks: 50 % & more”');
  assert.equal(report.hash, '#top');
});

test('an archive without a contact asks for nothing', () => {
  assert.equal(mistakeReport(site, briefing), undefined);
});

test('the contact can be followed, be it a mail or a form', () => {
  assert.equal(contactAddress({ contact: 'desk@port.example' }), 'mailto:desk@port.example');
  assert.equal(contactAddress({ contact: 'https://tracker.example/new' }), 'https://tracker.example/new');
  assert.equal(contactAddress({}), undefined);
});
