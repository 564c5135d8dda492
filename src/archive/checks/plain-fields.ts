import type { Finding } from '../../base/problems.ts';
import * as messages from '../findings/briefing-messages.ts';
import { at } from '../findings/finding-position.ts';
import { isErasedIn } from '../join/withdrawals.ts';
import type { Entries } from '../model.ts';

/* Names, titles and summaries are shown as they are written, and Markdown or HTML in them with all of its signs. */

const fields = ['title', 'name', 'summary'] as const;

const words: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' },
};

const tags = 'a|abbr|b|br|cite|code|em|font|i|mark|p|q|s|small|span|strong|sub|sup|u';

/** Signs, each with what is in them. */
const signs: [pattern: RegExp, inside: (...groups: string[]) => string][] = [
  [/\*\*([^\s*][^*]{0,500})\*\*/g, (_, inside = '') => inside],
  [/`([^`]{1,500})`/g, (_, inside = '') => inside],
  [/\[([^[\]]{1,500})\]\((?:https?:|\/)[^()\s]{1,2000}\)/g, (_, inside = '') => inside],
  [new RegExp(String.raw`</?(?:${tags})(?: [^<>]{0,500})?/?>`, 'gi'), () => ''],
  [new RegExp(`&(${Object.keys(words).join('|')});`, 'g'), (_, name = '') => words[name] ?? ''],
  [/&#(\d{2,5});/g, (_, code) => String.fromCodePoint(Number(code))],
];

/** Warns of titles, names and summaries with signs that their readers see. */
export function plainFindings({ briefings, stories, pages, actors, places, topics }: Entries): Finding[] {
  const entries = [
    ...briefings.filter(({ data }) => !isErasedIn(data)),
    ...[...stories, ...pages, ...actors, ...places, ...topics],
  ];
  return entries.flatMap((entry) => {
    const data: Partial<Record<(typeof fields)[number], string | undefined>> = entry.data;
    return fields.flatMap((field) => {
      const { [field]: written } = data;
      if (written === undefined || !/[*`[<&]/.test(written)) return [];
      const plain = signs.reduce((text, [pattern, inside]) => text.replace(pattern, inside), written);
      return plain === written ? [] : [messages.signsInField(at(entry, field), field, written, plain)];
    });
  });
}
