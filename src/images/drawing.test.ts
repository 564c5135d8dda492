import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sizeOf } from './drawing-size.ts';
import { drawingOf } from './drawing.ts';
import { withEmbedded } from './embedded.ts';

/** An SVG with something in it, and what is left of that. */
function left(inside: string, attributes = ''): string | undefined {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="4" height="3" ${attributes}>${inside}</svg>`;
  return /^<svg [^>]*?(?:\/>|>(.*)<\/svg>)$/s.exec(drawingOf(svg)?.svg ?? '')?.[1];
}

const outside = 'https://gazette.example/port.png';

const cases: { name: string; inside: string; left?: string }[] = [
  { name: 'a script', inside: '<script>alert(1)</script>' },
  { name: 'a script in CDATA', inside: '<script><![CDATA[alert(1)]]></script>' },
  { name: 'a script from elsewhere', inside: '<script href="https://gazette.example/a.js"/>' },
  {
    name: 'a script of another prefix',
    inside: '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
  },
  {
    name: 'a script of HTML',
    inside: '<g><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></g>',
    left: '<g/>',
  },
  { name: 'a handler', inside: '<g onclick="alert(1)" ONLOAD="alert(1)"/>', left: '<g/>' },
  {
    name: 'a handler of animation',
    inside: '<g><animate onbegin="alert(1)" attributeName="x"/></g>',
    left: '<g/>',
  },
  { name: 'a link', inside: '<a href="javascript:alert(1)"><path d="M0 0"/></a>', left: '<path d="M0 0"/>' },
  {
    name: 'an animated link',
    inside: '<a><set attributeName="href" to="javascript:alert(1)"/><path/></a>',
    left: '<path/>',
  },
  { name: 'HTML', inside: '<foreignObject><iframe src="/"/></foreignObject>' },
  {
    name: 'an image from elsewhere',
    inside: `<image href="${outside}" width="4"/>`,
    left: '<image width="4"/>',
  },
  { name: 'an image beside the file', inside: '<image xlink:href="port.png"/>', left: '<image/>' },
  { name: 'an SVG within', inside: '<image href="data:image/svg+xml,&lt;svg/>"/>', left: '<image/>' },
  { name: 'a part of another file', inside: '<use href="other.svg#a"/>', left: '<use/>' },
  { name: 'a part of an embedded file', inside: '<use href="data:image/svg+xml,x#a"/>', left: '<use/>' },
  {
    name: 'a filter’s image',
    inside: `<filter><feImage href="${outside}"/></filter>`,
    left: '<filter><feImage/></filter>',
  },
  { name: 'a colour from elsewhere', inside: `<g fill="url(${outside}#a)"/>`, left: '<g/>' },
  { name: 'a style from elsewhere', inside: `<g style="mask: url('${outside}#a')"/>`, left: '<g/>' },
  { name: 'a style in escapes', inside: '<g style="fill:u\\72l(a)"/>', left: '<g/>' },
  { name: 'a set of images', inside: '<g style="mask-image: image-set(\'a.png\' 1x)"/>', left: '<g/>' },
  {
    name: 'a sheet that imports another',
    inside: '<style>@import url("https://gazette.example/a.css"); .a { fill: red }</style>',
    left: '<style> .a { fill: red }</style>',
  },
  {
    name: 'a font from elsewhere',
    inside:
      '<style>@font-face { font-family: A; src: url(https://gazette.example/a.woff2) } .a { fill: red }</style>',
    left: '<style> .a { fill: red }</style>',
  },
  {
    name: 'a background from elsewhere',
    inside: `<style>.a { fill: url(#b), url(${outside}) }</style>`,
    left: '<style/>',
  },
  {
    name: 'a sheet that would end early in HTML',
    inside: '<style><![CDATA[</style><script>alert(1)</script>]]></style>',
    left: '<style>&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;</style>',
  },
  {
    name: 'another file’s text',
    inside: '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>',
  },
  { name: 'comments, instructions and notes', inside: '<!-- by Ada --><?php 1 ?><metadata>Ada</metadata>' },
  {
    name: 'notes of a program',
    inside: '<i:view xmlns:i="urn:i" i:path="/home/ada"/><g xmlns:i="urn:i" i:label="Ada"/>',
    left: '<g/>',
  },
];

describe('a drawing is published without', () => {
  for (const { name, inside, left: expected } of cases)
    test(name, () => {
      assert.equal(left(inside), expected);
    });
});

test('what draws is kept as it is', () => {
  const inside = [
    '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs>',
    '<style>.b{font-family:serif}@media print{.b{fill:url(#a)}}</style>',
    '<g class="b" fill="url(#a)" style="mask:url(&quot;#c&quot;)" transform="scale(2)" aria-label="https://x">',
    '<text x="1" xml:space="preserve">Port <tspan dy="1">of</tspan> Ellis</text></g>',
    '<use href="#a" x="1"/>',
  ].join('');

  assert.equal(left(inside), inside);
});

test('handlers and addresses at the root go, and so does what stands before it', () => {
  const drawing = drawingOf(
    '<?xml version="1.0"?><?xml-stylesheet href="a.css"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/a.dtd"><svg viewBox="0 0 4 3" onload="alert(1)" xml:base="https://gazette.example/"/>',
  );

  assert.equal(
    drawing?.svg,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" width="4" height="3"/>',
  );
});

test('what a reader could have seen is named, what only ran is not', () => {
  const drawing = drawingOf(
    `<svg width="4" height="3" onload="a()"><script/><foreignObject/><image href="${outside}"/><set/></svg>`,
  );

  assert.deepEqual(drawing?.leftOut, ['<foreignObject>', `href="${outside}"`, '<set>']);
});

test('an image that a drawing embeds is written anew, without its notes', async () => {
  const { turned } = await import('../content/mistakes/pictures.ts');
  const address = `data:image/jpeg;base64,${Buffer.from(turned).toString('base64')}`;

  const drawing = await withEmbedded(`<svg width="4" height="3"><image href="${address}"/></svg>`);

  const [, embedded = ''] = /href="data:image\/jpeg;base64,([^"]*)"/.exec(drawing?.svg ?? '') ?? [];
  assert.ok(embedded.length > 100);
  assert.ok(!Buffer.from(embedded, 'base64').includes('Exif'));
  assert.deepEqual(drawing?.leftOut, []);
});

describe('the size of a drawing', () => {
  for (const [attributes, expected] of [
    [
      { width: '40', height: '30px' },
      { width: 40, height: 30 },
    ],
    [
      { width: '1in', height: '2.54cm' },
      { width: 96, height: 96 },
    ],
    [
      { width: '.5e2', height: '+30.2' },
      { width: 50, height: 30 },
    ],
    [{ viewBox: '0,0 , 40 30' }, { width: 40, height: 30 }],
    [{ viewBox: '-5 -5 0.4 0.3' }, { width: 1, height: 1 }],
    [
      { width: '100%', height: '100%', viewBox: '0 0 40 30' },
      { width: 40, height: 30 },
    ],
    [
      { width: '80', viewBox: '0 0 40 30' },
      { width: 80, height: 60 },
    ],
    [
      { height: '15', viewBox: '0 0 40 30' },
      { width: 20, height: 15 },
    ],
    [{ width: '2em', height: '3em' }, undefined],
    [{ width: '100%' }, undefined],
    [{ width: '0', height: '30' }, undefined],
    [{ width: '-4', height: '-3' }, undefined],
    [{ viewBox: '0 0 NaN Infinity' }, undefined],
    [{}, undefined],
  ] as [Record<string, string>, object | undefined][])
    test(JSON.stringify(attributes), () => {
      assert.deepEqual(sizeOf(attributes), expected);
    });
});
