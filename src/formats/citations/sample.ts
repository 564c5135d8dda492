import type { CslItem } from './csl-item.ts';

/*
 * An item for tests, and titles that formats stumble over.
 */

/** News of the invented port. Each test overrides what it is about. */
export function item(overrides: Partial<CslItem> = {}): CslItem {
  return {
    id: '2017_port-closed',
    type: 'article-newspaper',
    title: 'Dockers close Port Ellis for a day',
    author: [{ literal: 'Harbour Archive Trust' }],
    'container-title': 'The Harbour Papers',
    publisher: 'Harbour Archive Trust',
    issued: { 'date-parts': [[2017, 4, 10]] },
    URL: 'https://harbour.example/briefings/2017/port-closed/',
    language: 'en',
    ...overrides,
  };
}

export const awkwardTitles = [
  'Union says “never”, then "perhaps", then \'yes\'',
  "The dockers' union, its chair, and all the rest",
  'Tariff of {braces}, of { one alone, and of } another',
  'AT&T pays 5% or $3 for #1 of port_ellis ~ and ^ and C:\\new',
  'Забастовка в порту: «мы не уйдём»',
  'שביתה בנמל (2017)',
  'إضراب في الميناء',
  'Less < more > <i>most</i> | or',
  "Dash -- dash --- dash, ``quoted''",
  'Ends with a backslash \\',
  'TY - NEWS',
  'iPhones and NATO at the G7',
];
