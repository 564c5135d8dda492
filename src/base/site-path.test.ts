import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addressWithin,
  belowPath,
  fullUrl,
  hostPath,
  isSiteAddress,
  withoutHomeFile,
  pathOf,
} from './site-path.ts';

test('the path of a site ends with a slash', () => {
  const sites = [
    'https://a.example',
    'https://a.example/',
    'https://a.example/press/archive',
    'https://a.example/b/',
  ];

  assert.deepEqual(sites.map(pathOf), ['/', '/', '/press/archive/', '/b/']);
});

test('an address stands below the path of its site', () => {
  assert.equal(hostPath('/actors/', '/'), '/actors/');
  assert.equal(hostPath('/actors/', '/press/archive/'), '/press/archive/actors/');
  assert.equal(fullUrl('/actors/#a', 'https://a.example'), 'https://a.example/actors/#a');
  for (const site of ['https://a.example/press/archive', 'https://a.example/press/archive/'])
    assert.equal(fullUrl('/', site), 'https://a.example/press/archive/');
  assert.equal(fullUrl('/a:b/?q=c', 'https://a.example/p/'), 'https://a.example/p/a:b/?q=c');
});

test('a whole address is one of the site when it is below its path', () => {
  const site = 'https://a.example/press/archive';
  const within = (rest: string) => addressWithin(`https://a.example${rest}`, site);

  assert.equal(within('/press/archive/b/?q=c#d'), '/b/?q=c#d');
  assert.equal(within('/press/archive'), '/');
  assert.equal(addressWithin('http://A.example:80/press/archive/b', site), '/b');
  assert.equal(addressWithin('https://a.example', 'https://a.example'), '/');
  for (const rest of ['/', '/press/', '/press/archives/', '.org/press/archive/', ':8080/press/archive/'])
    assert.equal(within(rest), undefined, rest);
});

test('an address is below a path that it begins with', () => {
  assert.equal(belowPath('/p/a/', '/p/'), '/a/');
  assert.equal(belowPath('/p', '/p/'), '/');
  assert.equal(belowPath('/pa/', '/p/'), undefined);
});

test('a site can live at a path of plain names', () => {
  const sites = (paths: string[]) => paths.map((path) => `https://a.example${path}`);

  for (const site of sites(['', '/', '/archive', '/press/archive/', '/~a/b.c_d-1/']))
    assert.ok(isSiteAddress(site), site);
  for (const site of [
    'a.example/b/',
    ...sites([
      '/a:b/',
      '/*/',
      '/a%20b/',
      '//a/',
      '/.a/',
      '/a&b/',
      '/?a',
      '/#a',
      '/a/index.html',
      '/index.htm',
    ]),
  ])
    assert.ok(!isSiteAddress(site), site);
});

test('the home page’s file says where a site lives', () => {
  assert.equal(withoutHomeFile('https://a.example/b/index.html'), 'https://a.example/b/');
  for (const other of ['https://a.example/b/', 'https://a.example/index.html/', 'https://a.example/b.html'])
    assert.equal(withoutHomeFile(other), undefined);
});
