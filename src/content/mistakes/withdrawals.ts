import { briefing, type Mistake } from './mistake.ts';

/** Briefings that were withdrawn without a word. */
export const withdrawals: Mistake[] = [
  {
    name: 'a withdrawn briefing whose correction says what it says now, and not why it was withdrawn',
    files: briefing({
      status: 'withdrawn',
      corrections: '[{ date: 2017-05-14, kind: factual, was: Leith, now: Kobe }]',
    }),
    expected: [
      'briefings/2017/strike.mdx:9:9  error  Readers have to be told when and why a briefing was withdrawn. Add withdrawn: { date: 2017-05-02, reason: "Why it was" } below it, with the day and the reason.  (no-withdrawal)',
    ],
  },
  {
    name: 'a withdrawn briefing that says neither when nor why',
    files: briefing({ status: 'withdrawn' }),
    expected: [
      'briefings/2017/strike.mdx:9:9  error  Readers have to be told when and why a briefing was withdrawn. Add withdrawn: { date: 2017-05-02, reason: "Why it was" } below it, with the day and the reason.  (no-withdrawal)',
    ],
  },
  {
    name: 'a withdrawn briefing of which the newest correction says when and why',
    files: briefing({
      status: 'withdrawn',
      corrections:
        '[{ date: 2017-05-12, kind: typo, now: x }, { date: 2017-05-14, kind: factual, note: "It was false." }]',
    }),
    expected: [
      'briefings/2017/strike.mdx:9:9  error  Readers have to be told when and why a briefing was withdrawn. Add withdrawn: { date: 2017-05-14, reason: "It was false." } below it, as its newest correction has it.  (no-withdrawal)',
    ],
  },
];

/** Briefings that were withdrawn, and are there for all to read. */
export const publishedWithdrawals: Mistake[] = [
  {
    name: 'a briefing that says when and why it was withdrawn, and not that it was',
    files: briefing({ withdrawn: '{ date: 2017-05-02, reason: It was false., erase: true }' }),
    expected: [
      'briefings/2017/strike.mdx:9:12  error  The briefing says when and why it was withdrawn, and is published all the same. Write status: withdrawn, or remove this.  (withdrawn-published)',
    ],
  },
];
