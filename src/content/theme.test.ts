import assert from 'node:assert/strict';
import { test } from 'node:test';
import { themeProblems } from './theme.ts';

const said = (css: string) =>
  themeProblems('theme.css', css, {}).map(({ line, column, message }) => `${line}:${column} ${message}`);

test('a theme loads no other sheet, however the rule is written', () => {
  for (const rule of ['@import "a.css";', '@IMPORT url(a.css);', '@Import "https://a.example/b.css" print;'])
    assert.deepEqual(said(rule), ['1:1 @import loads another file. Write its rules here instead.'], rule);
});

test('a theme loads no file, and what only says so in quotation marks does not', () => {
  assert.match(said('a { color: red;\n  background: URL(a.png) }')[0] ?? '', /^2:3 A theme loads nothing/);
  assert.match(said('@font-face { src: local(a), url("a") }')[0] ?? '', /A theme loads nothing/);
  assert.deepEqual(said('a::before { content: "url(a.png)" }'), []);
});
