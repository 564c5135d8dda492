import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markEnglish } from './mark-english.ts';

const page = (body: string, language = 'ar') =>
  `<!doctype html><html lang="${language}" dir="rtl"><body>${body}</body></html>`;

test('the interface is marked as English, and what authors wrote as theirs', () => {
  const body =
    '<h2>Sources</h2><h1 class="a" dir="auto">x</h1><div class="prose wide">y</div><time datetime="2017">z</time><q dir="auto" lang="it">w</q>';

  assert.equal(
    markEnglish(page(body)),
    '<!doctype html><html lang="ar" dir="rtl"><body lang="en"><h2>Sources</h2><h1 lang="ar" class="a" dir="auto">x</h1><div lang="ar" class="prose wide">y</div><time lang="ar" datetime="2017">z</time><q dir="auto" lang="it">w</q></body></html>',
  );
});

test('what is no tag stays, and an archive in English as a whole', () => {
  const script = '<script>const a = \'<p dir="auto">\';</script><!-- <p dir="auto"> --><p title="<b dir=x>">';

  assert.ok(markEnglish(page(script)).includes(script));
  assert.equal(markEnglish(page('<p dir="auto">x</p>', 'en-GB')), page('<p dir="auto">x</p>', 'en-GB'));
});
