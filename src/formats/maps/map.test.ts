import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phoneWriting } from './map-labels.ts';
import { mapOf, type MapPlace } from './map.ts';

function place(name: string, latitude: number, longitude: number, count = 1): MapPlace {
  return { name, url: `/places/${name.toLowerCase()}/`, latitude, longitude, count };
}

const lucca = place('Lucca', 43.84, 10.5, 4);
const moscow = place('Moscow', 55.75, 37.62, 9);
const newYork = place('New York', 40.71, -74, 1);
const astana = place('Astana', 51.13, 71.43);

test('without places there is no map', () => {
  assert.equal(mapOf([]), undefined);
});

test('every place is within the map: west is left, and north is up', () => {
  const map = mapOf([lucca, moscow, newYork, astana]);
  assert.ok(map);
  const [left, middle, right] = ['New York', 'Lucca', 'Astana'].map((name) =>
    map.points.find((point) => point.name === name),
  );
  const north = map.points.find(({ name }) => name === 'Moscow');

  assert.ok(left && middle && right && north);
  assert.ok(left.x < middle.x && middle.x < right.x && north.y < middle.y);
  for (const { x, y } of map.points) assert.ok(x > 0 && x < map.width && y > 0 && y < map.height);
});

test('one place lies in the middle, with land around it', () => {
  const map = mapOf([lucca]);

  assert.equal(map?.points[0]?.x, map && map.width / 2);
  assert.match(map?.land ?? '', /^M\d/);
});

test('areas grow with the number of briefings, and the largest is drawn last', () => {
  const points = mapOf([moscow, lucca, newYork])?.points ?? [];

  assert.deepEqual(
    points.map(({ name }) => name),
    ['New York', 'Lucca', 'Moscow'],
  );
  assert.equal(points[2]?.radius, 12);
  assert.ok((points[0]?.radius ?? 0) < (points[1]?.radius ?? 0));
});

test('names do not cover each other: what has no room has no name', () => {
  const places = ['A', 'B', 'C'].map((name) => place(`Lucca ${name}`, 43.84, 10.5));
  const labels = mapOf(places)?.points.map(({ label }) => label?.anchor);

  assert.deepEqual(labels?.toSorted(), ['end', 'start', undefined]);
  assert.equal(mapOf([lucca, place('Lucca Fair', 43.84, 10.5)])?.points.at(-1)?.label?.anchor, 'start');
});

test('names on phones are larger, and cover neither each other nor points', () => {
  const near = ['Acre', 'Haifa', 'Nazareth', 'Tiberias'].map((name, index) =>
    place(name, 32.5 + index / 10, 35 + index / 7, 9 - index),
  );
  const points = mapOf(near)?.points ?? [];
  const boxes = points.flatMap(({ name, phoneLabel }) => {
    if (!phoneLabel) return [];
    const long = name.length * phoneWriting.letter;
    const left = phoneLabel.anchor === 'start' ? phoneLabel.x : phoneLabel.x - long;
    return [{ left, right: left + long, y: phoneLabel.y }];
  });

  assert.ok(boxes.length >= 1 && boxes.length < points.filter(({ label }) => label).length + 1);
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      assert.ok(
        one.right < other.left ||
          other.right < one.left ||
          Math.abs(one.y - other.y) >= phoneWriting.line - 1,
      );
  assert.ok(points.at(-1)?.phoneLabel);
});

test('a map is small, of a town and of the world', () => {
  for (const places of [[lucca], [newYork, astana, place('Lima', -12, -77), place('Perth', -32, 116)]]) {
    const size = mapOf(places)?.land.length ?? 0;

    assert.ok(size > 500 && size < 30_000, `${size} bytes`);
  }
});

test('two drawings of the same places are the same', () => {
  assert.deepEqual(mapOf([lucca, moscow]), mapOf([lucca, moscow]));
});
