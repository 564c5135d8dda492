import { place, type Mistake } from './mistake.ts';

const ellis = 'places/port-ellis.yaml';

/** Coordinates as they are written elsewhere. @param shown the value as the message has it */
function written(name: string, value: string, shown: string, now: string): Mistake {
  return {
    name: `coordinates ${name}`,
    files: place(`coordinates: ${value}`),
    expected: [
      `${ellis}:3:14  error  coordinates: ${shown} is not a pair of numbers. Write ${now}.  (wrong-coordinates)`,
    ],
  };
}

function text(name: string, value: string, now: string): Mistake {
  return written(name, value, JSON.stringify(value), now);
}

function nothing(value: string, shown: string): Mistake {
  return {
    name: `coordinates of ${value}`,
    files: place(`coordinates: ${value}`),
    expected: [`${ellis}:3:14  error  coordinates: ${shown}. Remove the line.  (wrong-coordinates)`],
  };
}

/** Where a place lies, in the forms that maps, encyclopedias and other programs have. */
export const degrees: Mistake[] = [
  written('as lat and lng', '{ lat: 54.1, lng: -3.2 }', '{"lat":54.1,"lng":-3.2}', '[54.1, -3.2]'),
  written(
    'as longitude and latitude',
    '{ longitude: "-3.2", latitude: "54.1" }',
    '{"longitude":"-3.2","latitude":"54.1"}',
    '[54.1, -3.2]',
  ),
  written(
    'as a point of GeoJSON',
    '{ type: Point, coordinates: [-3.2, 54.1] }',
    '{"type":"Point","coordinates":[-3.2,54.1]}',
    '[54.1, -3.2]',
  ),
  written('as texts', '["54.1", "−3.2"]', '["54.1","−3.2"]', '[54.1, -3.2]'),
  written('in minutes, in a list', '[54°06′N, 3°14′W]', '["54°06′N","3°14′W"]', '[54.1, -3.2333]'),
  text('in minutes', '54°06′N 3°14′E', '[54.1, 3.2333]'),
  text('in seconds', '33°51′30″S, 151°12′15″E', '[-33.85833, 151.20417]'),
  text('in signs of a keyboard', "54º06'N 3º14'W", '[54.1, -3.2333]'),
  text('with the east first', 'E 3.2° N 54.1°', '[54.1, 3.2]'),
  text('with a comma', '54.1, -3.2', '[54.1, -3.2]'),
  text('with decimal commas', '54,1; -3,2', '[54.1, -3.2]'),
  text('as an address', 'geo:54.1,-3.2', '[54.1, -3.2]'),
  nothing('unknown', '"unknown" says nothing'),
  nothing('[]', '[] holds no numbers'),
  {
    name: 'a latitude and a longitude in fields of their own',
    files: place('lat: 54.1', 'lng: -3.2'),
    expected: [
      `${ellis}:3:1  error  "lat" is not a field. Write coordinates: [54.1, -3.2].  (unknown-key)`,
      `${ellis}:4:1  error  "lng" is not a field. Remove it: coordinates hold both.  (unknown-key)`,
    ],
  },
  ...['-33.86° S, 151.2° E', '54°75′N 3°14′E'].map((value) => ({
    name: `coordinates that can be another pair: ${value}`,
    files: place(`coordinates: ${value}`),
    expected: [
      `${ellis}:3:14  error  coordinates: ${JSON.stringify(value)} is not a pair of numbers. Write latitude and longitude in degrees, as [43.84, 10.5].  (wrong-coordinates)`,
    ],
  })),
  {
    name: 'coordinates of two norths',
    files: place('coordinates: 54°06′N 3°14′N'),
    expected: [
      `${ellis}:3:14  error  coordinates: "54°06′N 3°14′N" is not a pair of numbers. Write latitude and longitude in degrees, as [43.84, 10.5].  (wrong-coordinates)`,
    ],
  },
];
