import { actor, place, type Mistake } from './mistake.ts';

/** Subjects that contradict themselves. */
export const subjects: Mistake[] = [
  {
    name: 'a role that ends before it starts',
    files: actor('roles: [{ title: Host, from: 2016-07-13, to: 2015 }]'),
    expected: [
      'actors/dockers-union.yaml:3:46  error  The role "Host" ends (2015) before it starts (2016-07-13). Exchange from and to, or mend one.  (role-order)',
    ],
  },
  {
    name: 'an office that stands twice with its days, and one of an organisation that is held twice at once',
    files: actor(
      'roles:',
      '  - { title: Chair, from: 2010, to: 2014 }',
      '  - { title: Host, organisation: dockers-union, from: 2010 }',
      '  - { title: chair, from: 2010, to: 2014 }',
      '  - { title: Host, organisation: dockers-union, from: 2013, to: 2015 }',
    ),
    expected: [
      'actors/dockers-union.yaml:6:5  warning  roles has "chair" twice with the same days. Remove one.  (repeated-office)',
      'actors/dockers-union.yaml:7:5  warning  roles has "Host" twice on some days. Mend the days, or say in note in what the two differ.  (repeated-office)',
    ],
  },
  {
    name: 'a partial date that does not exist',
    files: actor('roles: [{ title: Host, from: 2016-13 }]'),
    expected: [
      'actors/dockers-union.yaml:3:30  error  from in entry 1 of roles: "2016-13" is not a date. Write 2016, 2016-07 or 2016-07-13.  (wrong-value)',
    ],
  },
  {
    name: 'a partial date with one digit',
    files: actor('roles: [{ title: Host, from: 2016-7 }]'),
    expected: [
      'actors/dockers-union.yaml:3:30  error  from in entry 1 of roles: "2016-7" is not a date as it has to be written. Write 2016-07.  (wrong-value)',
    ],
  },
  {
    name: 'a role that ends "now"',
    files: actor('roles: [{ title: Host, from: 2016, to: now }]'),
    expected: [
      'actors/dockers-union.yaml:3:40  error  to in entry 1 of roles: "now" is not a date. Remove the line while the office is held.  (wrong-value)',
    ],
  },
  {
    name: 'a place within itself',
    files: place('within: port-ellis'),
    expected: [
      'places/port-ellis.yaml:3:9  error  within leads back to where it started: port-ellis → port-ellis. Break the circle.  (cycle)',
    ],
  },
  {
    name: 'places within each other',
    files: {
      ...place('within: ellis-county'),
      'places/ellis-county.yaml': 'name: Ellis County\nkind: region\nwithin: port-ellis\n',
    },
    expected: [
      'places/ellis-county.yaml:3:9  error  within leads back to where it started: ellis-county → port-ellis → ellis-county. Break the circle.  (cycle)',
    ],
  },
  {
    name: 'topics above each other',
    files: {
      'topics/strikes.yaml': 'name: Strikes\nbroader: labour\n',
      'topics/labour.yaml': 'name: Labour\nbroader: strikes\n',
    },
    expected: [
      'topics/labour.yaml:2:10  error  broader leads back to where it started: labour → strikes → labour. Break the circle.  (cycle)',
    ],
  },
  {
    name: 'a latitude out of range',
    files: place('coordinates: [95.2, 10.5]'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: The latitude 95.2 is not between -90 and 90. The latitude comes first: did you mean [10.5, 95.2]?  (wrong-coordinates)',
    ],
  },
  {
    name: 'coordinates that are both out of range',
    files: place('coordinates: [91, 181]'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: The latitude 91 is not between -90 and 90. Write latitude and longitude in degrees, as [43.84, 10.5].  (wrong-coordinates)',
    ],
  },
  {
    name: 'a longitude out of range',
    files: place('coordinates: [43.8, 190.5]'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: The longitude 190.5 is not between -180 and 180. Write latitude and longitude in degrees, as [43.84, 10.5].  (wrong-coordinates)',
    ],
  },
  {
    name: 'coordinates in the wrong order',
    files: place('coordinates: [139.7, 35.7]'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: The latitude 139.7 is not between -90 and 90. The latitude comes first: did you mean [35.7, 139.7]?  (wrong-coordinates)',
    ],
  },
  {
    name: 'coordinates that are far from the country around',
    files: {
      ...place('within: italy', 'coordinates: [10.5, 43.8]'),
      'places/italy.yaml': 'name: Italy\nkind: country\ncoordinates: [41.9, 12.5]\n',
    },
    expected: [
      'places/port-ellis.yaml:4:14  error  [10.5, 43.8] is far from Italy, which is around it, and [43.8, 10.5] is not. Write the latitude first.  (wrong-coordinates)',
    ],
  },
  {
    name: 'coordinates as text',
    files: place('coordinates: "43.8, 10.5"'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: "43.8, 10.5" is not a pair of numbers. Write [43.8, 10.5].  (wrong-coordinates)',
    ],
  },
  {
    name: 'one coordinate',
    files: place('coordinates: [43.8]'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: [43.8] holds 1 number. Write latitude and longitude in degrees, as [43.84, 10.5].  (wrong-coordinates)',
    ],
  },
  {
    name: 'three coordinates',
    files: place('coordinates: [43.8, 10.5, 12]'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: [43.8, 10.5, 12] holds 3 numbers. Write latitude and longitude in degrees, as [43.84, 10.5].  (wrong-coordinates)',
    ],
  },
  {
    name: 'coordinates with decimal commas',
    files: place('coordinates: [43,8, 10,5]'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: [43, 8, 10, 5] holds four numbers. Write points in numbers, not commas: [43.8, 10.5].  (wrong-coordinates)',
    ],
  },
];
