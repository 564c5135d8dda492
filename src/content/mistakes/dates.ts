import { briefingText } from '../sample.ts';
import { actor, briefing, strike, text, type Mistake } from './mistake.ts';

export const dates: Mistake[] = [
  {
    name: 'days in other languages, digits and dashes',
    files: {
      ...briefing({ date: '10 avril 2017', updated: '٢٠١٧-٠٤-١٢', publish: '2017–04–11' }),
      ...actor('began: mai 1912'),
    },
    expected: [
      'actors/dockers-union.yaml:3:8  error  began: "mai 1912" is not a date as it has to be written. Write 1912-05.  (wrong-value)',
      'briefings/2017/strike.mdx:3:7  error  date: "10 avril 2017" is not a day as it has to be written. Write 2017-04-10.  (wrong-value)',
      'briefings/2017/strike.mdx:9:10  error  updated: "٢٠١٧-٠٤-١٢" is not a day as it has to be written. Write 2017-04-12.  (wrong-value)',
      'briefings/2017/strike.mdx:10:10  error  publish: "2017–04–11" is not a day as it has to be written. Write 2017-04-11.  (wrong-value)',
    ],
  },
  {
    name: 'days as spreadsheets, registers and other languages write them',
    files: {
      ...briefing({ date: '10-Apr-2017', updated: '42837', publish: 'segunda-feira, 10 de abril de 2017' }),
      ...actor('began: 3.IV.1912'),
    },
    expected: [
      'actors/dockers-union.yaml:3:8  error  began: "3.IV.1912" is not a date as it has to be written. Write 1912-04-03.  (wrong-value)',
      'briefings/2017/strike.mdx:3:7  error  date: "10-Apr-2017" is not a day as it has to be written. Write 2017-04-10.  (wrong-value)',
      'briefings/2017/strike.mdx:9:10  error  updated: "42837" is the number of a day in spreadsheets. Write 2017-04-12, if that is the day there.  (wrong-value)',
      'briefings/2017/strike.mdx:10:10  error  publish: "segunda-feira, 10 de abril de 2017" is not a day as it has to be written. Write 2017-04-10.  (wrong-value)',
    ],
  },
  {
    name: 'dates that are told not to be certain, and a month for a day',
    files: {
      ...briefing({ date: 'ca. 10 April 2017', updated: 'abril de 2017' }),
      ...actor('began: cca. 1912', 'ended: "1987?"'),
    },
    expected: [
      'actors/dockers-union.yaml:3:8  error  began: "cca. 1912" is a date with a doubt. Write 1912, and the doubt in words, in a summary or a text.  (wrong-value)',
      'actors/dockers-union.yaml:4:8  error  ended: "1987?" is a date with a doubt. Write 1987, and the doubt in words, in a summary or a text.  (wrong-value)',
      'briefings/2017/strike.mdx:3:7  error  date: "ca. 10 April 2017" is a day with a doubt. Write 2017-04-10, and the doubt in words, in a summary or a text.  (wrong-value)',
      'briefings/2017/strike.mdx:9:10  error  updated: "abril de 2017" is a month, and a day stands here. Write one from 2017-04-01 to 2017-04-30.  (wrong-value)',
    ],
  },
  {
    name: 'words for today in the place of the end of an office',
    files: actor(
      'roles:',
      ...['prezent', 'atual', 'până în prezent', 'obecnie', 'по настоящее время', "aujourd'hui"].map(
        (word, index) => `  - { title: Chair ${index}, from: 2014, to: "${word}" }`,
      ),
    ),
    expected: [
      ...['prezent', 'atual', 'până în prezent', 'obecnie', 'по настоящее время', "aujourd'hui"].map(
        (word, index) =>
          `actors/dockers-union.yaml:${index + 4}:39  error  to in entry ${index + 1} of roles: "${word}" is not a date. Remove the line while the office is held.  (wrong-value)`,
      ),
    ],
  },
  {
    name: 'several days in the place of the first',
    files: briefing({ date: '2017-04-09/11', publish: '11 to 12 April 2017' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "2017-04-09/11" is several days. Write date: 2017-04-09 and below it until: 2017-04-11.  (wrong-value)',
      'briefings/2017/strike.mdx:9:10  error  publish: "11 to 12 April 2017" is several days, and one can stand here. Write 2017-04-11 or 2017-04-12.  (wrong-value)',
    ],
  },
  {
    name: 'a day in the old calendar and the new',
    files: {
      ...briefing({ date: '28 March/10 April 1917', publish: '11/24 April 1917' }),
      ...actor('began: 23 aprilie/5 mai 1872'),
    },
    expected: [
      'actors/dockers-union.yaml:3:8  error  began: "23 aprilie/5 mai 1872" is a day in two calendars. Write 1872-05-05, the one of today\'s calendar.  (wrong-value)',
      'briefings/2017/strike.mdx:3:7  error  date: "28 March/10 April 1917" is a day in two calendars, or several days. Write 1917-04-10, the one of today\'s calendar, or date: 1917-03-28 and below it until: 1917-04-10.  (wrong-value)',
      'briefings/2017/strike.mdx:9:10  error  publish: "11/24 April 1917" is a day in two calendars. Write 1917-04-24, the one of today\'s calendar.  (wrong-value)',
    ],
  },
  {
    name: 'several days beside the last',
    files: briefing({ date: '9–11 April 2017', until: '2017-04-11' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "9–11 April 2017" is several days. Write 2017-04-09.  (wrong-value)',
    ],
  },
  {
    name: 'years of an office in the place of the first',
    files: actor('roles: [{ title: Chair, from: 2014-2016 }]'),
    expected: [
      'actors/dockers-union.yaml:3:31  error  from in entry 1 of roles: "2014-2016" holds two dates, and one can stand here. Write 2014 or 2016.  (wrong-value)',
    ],
  },
  {
    name: 'a last day before the first, and one that does not exist',
    files: {
      ...briefing({ until: '2017-04-09' }),
      'briefings/2017/wages.mdx': briefingText({ title: 'Dockers ask for wages', until: '2017-04-31' }),
    },
    expected: [
      'briefings/2017/strike.mdx:9:8  error  until (2017-04-09) is before date (2017-04-10). Exchange the two, or mend one.  (period-order)',
      'briefings/2017/wages.mdx:9:8  error  until: "2017-04-31" is not a day that exists. That month ends on 2017-04-30.  (wrong-value)',
    ],
  },
  {
    name: 'hours that are written in other ways, and one that is none',
    files: {
      ...briefing({ time: '5.35 pm' }),
      'briefings/2017/noon.mdx': briefingText({ title: 'Dockers ask for wages', time: 'noon' }),
      'briefings/2017/wages.mdx': briefingText({ title: 'Dockers have wages', time: '"9:05"' }),
      'briefings/2017/night.mdx': briefingText({ title: 'Dockers go home at night', time: '"24:00"' }),
    },
    expected: [
      'briefings/2017/night.mdx:9:7  error  time: "24:00" begins a day or ends it. Write "00:00" for its beginning, and its last hour as "23:59".  (wrong-value)',
      'briefings/2017/noon.mdx:9:7  error  time: "noon" is not an hour as it has to be written. Write "12:00".  (wrong-value)',
      'briefings/2017/strike.mdx:9:7  error  time: "5.35 pm" is not an hour as it has to be written. Write "17:35".  (wrong-value)',
      'briefings/2017/wages.mdx:9:7  error  time: "9:05" is not an hour as it has to be written. Write "09:05".  (wrong-value)',
    ],
  },
  {
    name: 'a day that does not exist',
    files: briefing({ date: '2017-02-30' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "2017-02-30" is not a day that exists. That month ends on 2017-02-28.  (wrong-value)',
    ],
  },
  {
    name: 'a month that does not exist',
    files: briefing({ date: '2017-13-01' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "2017-13-01" is not a day that exists. Write it as 2017-04-10.  (wrong-value)',
    ],
  },
  {
    name: 'a date in words',
    files: briefing({ date: '10 April 2017' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "10 April 2017" is not a day as it has to be written. Write 2017-04-10.  (wrong-value)',
    ],
  },
  {
    name: 'a date that could be two',
    files: briefing({ date: '10/04/2017' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "10/04/2017" can be read as two days. Write 2017-10-04 or 2017-04-10.  (wrong-value)',
    ],
  },
  {
    name: 'a date with a time',
    files: briefing({ date: '2017-04-10T12:00:00Z' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "2017-04-10T12:00:00Z" holds an hour. Write date: 2017-04-10 and below it time: "12:00", if that is the hour of the place.  (wrong-value)',
    ],
  },
  {
    name: 'days with the hour, with that which time has, and with midnight for none',
    files: {
      ...briefing({ date: '2017-04-10 14:30' }),
      'briefings/2017/flood.mdx': briefingText({
        title: 'A flood of the port',
        date: '10 April 2017, 2.30 pm',
      }),
      'briefings/2017/gale.mdx': briefingText({
        title: 'A gale at the port',
        date: '2017-04-10T14:30',
        time: '"14:30"',
      }),
      'briefings/2017/hail.mdx': briefingText({
        title: 'Hail at the port',
        date: '2017-04-10 14:30',
        time: '"15:00"',
      }),
      'briefings/2017/snow.mdx': briefingText({
        title: 'Snow at the port',
        date: '2017-04-10T00:00:00.000Z',
      }),
    },
    expected: [
      'briefings/2017/flood.mdx:3:7  error  date: "10 April 2017, 2.30 pm" holds an hour. Write date: 2017-04-10 and below it time: "14:30".  (wrong-value)',
      'briefings/2017/gale.mdx:3:7  error  date: "2017-04-10T14:30" holds an hour. Write 2017-04-10.  (wrong-value)',
      'briefings/2017/hail.mdx:3:7  error  date: "2017-04-10 14:30" holds an hour. Write 2017-04-10, and in time the hour that is right.  (wrong-value)',
      'briefings/2017/snow.mdx:3:7  error  date: "2017-04-10T00:00:00.000Z" is not a day as it has to be written. Write 2017-04-10.  (wrong-value)',
      'briefings/2017/strike.mdx:3:7  error  date: "2017-04-10 14:30" holds an hour. Write date: 2017-04-10 and below it time: "14:30".  (wrong-value)',
    ],
  },
  {
    name: 'hours where a day stands alone',
    files: briefing({
      sources:
        '[{ id: gazette, title: Port closed, date: 2017-04-11T08:15:00Z }, { id: herald, title: A day }]',
      updated: '2017-04-12 10:00',
    }),
    expected: [
      'briefings/2017/strike.mdx:8:52  error  date in entry 1 of sources: "2017-04-11T08:15:00Z" holds an hour, and a day stands here alone. Write 2017-04-11.  (wrong-value)',
      'briefings/2017/strike.mdx:9:10  error  updated: "2017-04-12 10:00" holds an hour, and a day stands here alone. Write 2017-04-12.  (wrong-value)',
    ],
  },
  {
    name: 'a date without hyphens',
    files: briefing({ date: '20170410' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "20170410" is not a day as it has to be written. Write 2017-04-10.  (wrong-value)',
    ],
  },
  ...[
    { date: '2017', what: '"2017" is a year', days: 'date: 2017-01-01 and below it until: 2017-12-31' },
    { date: '"2017"', what: '"2017" is a year', days: 'date: 2017-01-01 and below it until: 2017-12-31' },
    {
      date: '2017-02',
      what: '"2017-02" is a month',
      days: 'date: 2017-02-01 and below it until: 2017-02-28',
    },
    {
      date: 'December 2017',
      what: '"December 2017" is a month',
      days: 'date: 2017-12-01 and below it until: 2017-12-31',
    },
    {
      date: '2016-12/2017-02',
      what: '"2016-12/2017-02" is several months',
      days: 'date: 2016-12-01 and below it until: 2017-02-28',
    },
  ].map(({ date, what, days }) => ({
    name: `a date that is a month or a year, ${date}`,
    files: briefing({ date }),
    expected: [
      `${strike}:3:7  error  date: ${what}. Write the day, or where none is known ${days}.  (wrong-value)`,
    ],
  })),
  {
    name: 'months and years where other days belong',
    files: briefing({
      date: '2017-04',
      until: '2017-05',
      updated: '2018',
    }),
    expected: [
      `${strike}:3:7  error  date: "2017-04" is a month. Write the day, or where none is known 2017-04-01.  (wrong-value)`,
      `${strike}:9:8  error  until: "2017-05" is a month. Write the last day, or where none is known 2017-05-31.  (wrong-value)`,
      `${strike}:10:10  error  updated: "2018" is a year, and a day stands here. Write one from 2018-01-01 to 2018-12-31.  (wrong-value)`,
    ],
  },
  {
    name: 'a statement of a month',
    files: text('<Statement by="dockers-union" on="2017-03">We stay.</Statement>'),
    expected: [
      `${strike}:13:31  error  on="2017-03" of <Statement> is a month, and a day stands here. Write one from 2017-03-01 to 2017-03-31.  (wrong-prop)`,
    ],
  },
  {
    name: 'a day of the year 0',
    files: briefing({ date: '0000-04-10' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "0000-04-10" is not a day: there is no year 0. Write a year from 0001 to 9999.  (wrong-value)',
    ],
  },
  {
    name: 'an office since a year of two digits',
    files: actor('roles: [{ title: Chair, from: 79 }]'),
    expected: [
      'actors/dockers-union.yaml:3:31  error  from in entry 1 of roles: 79 is not a year as it has to be written. Write "0079", with the quotation marks.  (wrong-value)',
    ],
  },
  {
    name: 'an office since the year 0',
    files: actor('roles: [{ title: Chair, from: "0000" }]'),
    expected: [
      'actors/dockers-union.yaml:3:31  error  from in entry 1 of roles: "0000" is not a date: there is no year 0. Write a year from 0001 to 9999.  (wrong-value)',
    ],
  },
  {
    name: 'a date in another year than its folder',
    files: briefing({ date: '2016-04-10' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  The date 2016-04-10 is not in the year of the folder 2017. Move the file, or mend the date.  (other-year)',
    ],
  },
  {
    name: 'a briefing in no year’s folder',
    files: { 'briefings/strike.mdx': briefing({})['briefings/2017/strike.mdx'] ?? '' },
    expected: [
      'briefings/strike.mdx:1:1  error  A briefing stands in the folder of its year. Move it, for instance to briefings/2017/strike.mdx.  (other-year)',
    ],
  },
  {
    name: 'an update before the date',
    files: briefing({ updated: '2017-04-09' }),
    expected: [
      'briefings/2017/strike.mdx:9:10  error  updated (2017-04-09) is before date (2017-04-10). Write the later day.  (update-order)',
    ],
  },
  {
    name: 'a correction before the date',
    files: briefing({ corrections: '[{ date: 2017-04-09, kind: typo, note: Lost }]' }),
    expected: [
      'briefings/2017/strike.mdx:9:23  error  The correction (2017-04-09) is before date (2017-04-10). Write the day on which it was made.  (correction-order)',
    ],
  },
  {
    name: 'a correction of an unknown kind',
    files: briefing({ corrections: '[{ date: 2017-04-11, kind: tipo }]' }),
    expected: [
      'briefings/2017/strike.mdx:9:41  error  kind in entry 1 of corrections: "tipo" is not possible here. Did you mean "typo"?  (wrong-value)',
    ],
  },
];
