import { monthCalled, monthPattern, two } from '../words/written-months.ts';
import {
  after,
  before,
  days,
  eitherDay,
  eitherEveryYear,
  everyYear,
  fromTo,
  oneDay,
  oneMonth,
  partOfMonth,
  season,
  type IsYear,
  type Reading,
} from './readings.ts';
import { century, decade, decadesOf, inCenturies, years } from './year-readings.ts';

const D = '(\\d{1,2})(?:st|nd|rd|th|er|[.º])?';

const M = `((?:${monthPattern})\\.?)`;

// 10 April, 10th of April, 10 de abril, 10 d’abril.
const of = "(?:(?:of|de)\\s+|d['’])?";

const Y = '(\\d{4})';

const YY = '(\\d{2})';

const to = '\\s*(?:-|–|—|\\.\\.|to|until|till|and|through)\\s*';

const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:on\\s+)?(?:the\\s+)?';

const start = '(?:(?:between|from)\\s+)?(?:the\\s+)?';

const ISO = '(\\d{4}-\\d{2}-\\d{2})';

const part = '(early|mid|late|beginning of|end of|first week of|last week of)';

type Reader = [pattern: string, read: (parts: string[], isYear: IsYear) => Reading | undefined];

/** Every way to write a time, those first that hold others. */
export const readers: Reader[] = [
  [
    `${start}${D}(?:\\s+${of}${M})?(?:,?\\s+${Y})?${to}(?:the\\s+)?${D}\\s+${of}${M},?\\s+${of}${Y}`,
    ([d1, m1, y1, d2, m2, y2]) => days([y1 ?? y2, m1 ?? m2, d1], [y2, m2, d2]),
  ],
  [
    `${start}${M}\\s+${D}(?:,?\\s+${Y})?${to}(?:${M}\\s+)?${D},?\\s+${Y}`,
    ([m1, d1, y1, m2, d2, y2]) => days([y1 ?? y2, m1, d1], [y2, m2 ?? m1, d2]),
  ],
  [
    `${start}${M}(?:,?\\s+${Y})?${to}${M},?\\s+${of}${Y}`,
    ([m1, y1, m2, y2]) => days([y1 ?? y2, m1], [y2, m2]),
  ],
  [`${start}${ISO}${to}${ISO}`, ([from, last]) => fromTo(from, last)],
  [`${weekday}${D}\\s+${of}${M},?\\s+${of}${Y}`, ([d, m, y]) => oneDay(y, monthCalled(m), d)],
  [`${weekday}${M}\\s+(?:the\\s+)?${D},?\\s+${Y}`, ([m, d, y]) => oneDay(y, monthCalled(m), d)],
  [`${Y}\\.?\\s+${M}\\s+${D}`, ([y, m, d]) => oneDay(y, monthCalled(m), d)],
  [`${Y}[年년]\\s?(\\d{1,2})[月월]\\s?(\\d{1,2})[日일]`, ([y, m, d]) => oneDay(y, m, d)],
  [`${Y}[年년]\\s?(\\d{1,2})[月월]`, ([y, m]) => oneMonth(y, two(m))],
  [`${Y}[-/.](\\d{1,2})[-/.](\\d{1,2})`, ([y, m, d]) => oneDay(y, m, d)],
  [`(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${Y}`, ([d, m, y]) => oneDay(y, m, d)],
  [`(\\d{1,2})[-/](\\d{1,2})[-/]${Y}`, ([a, b, y]) => eitherDay(y, a, b)],
  [`(?:between\\s+|from\\s+)?${Y}${to}${Y}`, ([a, b]) => years(a, b)],
  [`(?:in\\s+)?(?:the\\s+)?${part}[\\s-]+${M}\\s+${Y}`, ([p, m, y]) => partOfMonth(p, m, y)],
  [`(?:until|before|prior to|up to)\\s+(?:${M}\\s+)?${Y}`, ([m, y]) => before(y, m)],
  [
    `(?:since|from)\\s+(?:${M}\\s+)?${Y}`,
    ([m, y]) => ({ readings: [{ from: `${y}-${monthCalled(m) || '01'}-01` }] }),
  ],
  [`after\\s+(?:${M}\\s+)?${Y}`, ([m, y]) => after(y, m)],
  [`(?:in\\s+)?(?:the\\s+)?(spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?${Y}`, ([s, y]) => season(s, y)],
  [
    `(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YY}`,
    ([d, m, y], is) => inCenturies(y, is, (year) => oneDay(year, m, d)),
  ],
  [
    `(\\d{1,2})[-/](\\d{1,2})[-/]${YY}`,
    ([a, b, y], is) => inCenturies(y, is, (year) => eitherDay(year, a, b)),
  ],
  ...[`['’‘]${YY}`, "['’‘]?(3[2-9]|[4-9]\\d)"].map((end): Reader => [
    `${M},?\\s+(?:of\\s+)?${end}`,
    ([m, y], is) => inCenturies(y, is, (year) => oneMonth(year, monthCalled(m))),
  ]),
  [`(?:in\\s+)?['’‘]${YY}`, ([y], is) => inCenturies(y, is, (year) => years(year, year))],
  [
    `(?:in\\s+)?(?:the\\s+)?['’‘]?(\\d)0['’‘]?s`,
    ([ten], is) => inCenturies(`${ten}0`, decadesOf(is), decade),
  ],
  [`(?:in\\s+)?(?:the\\s+)?(\\d{3}0)['’]?s`, ([first]) => decade(first)],
  [`(?:in\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)\\s+century`, ([n]) => century(Number(n))],
  [`${M},?\\s+${of}${Y}`, ([m, y]) => oneMonth(y, monthCalled(m))],
  [`${Y}-(0[1-9]|1[0-2])`, ([y, m]) => oneMonth(y, m)],
  [`${weekday}${D}\\s+${of}${M}`, ([d, m]) => everyYear(monthCalled(m), d)],
  [`${weekday}${M}\\s+${D}`, ([m, d]) => everyYear(monthCalled(m), d)],
  ['(\\d{1,2})/(\\d{1,2})', ([a, b]) => eitherEveryYear(a, b)],
  [`(?:in\\s+)?${Y}`, ([y = '']) => ({ readings: [{ from: `${y}-01-01`, to: `${y}-12-31` }], phrase: y })],
];
