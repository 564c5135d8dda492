import type { Finding } from '../../base/problems.ts';
import type { Where } from './finding-position.ts';
import { error, warning } from './findings.ts';

export function updateBeforeDate(where: Where, updated: string, date: string): Finding {
  return error(where, 'update-order', `updated (${updated}) is before date (${date}). Write the later day.`);
}

/** A correction that was made before there was anything to correct. */
export function correctionBeforeDate(where: Where, corrected: string, date: string): Finding {
  const message = `The correction (${corrected}) is before date (${date}). Write the day on which it was made.`;
  return error(where, 'correction-order', message);
}

export function emptyCorrection(where: Where): Finding {
  const message =
    'The correction does not say what was mended. Write was and now, as the text stood and stands, or a note.';
  return error(where, 'empty-correction', message);
}

/** A correction whose words after it are those before it. */
export function nothingCorrected(where: Where): Finding {
  const message =
    'now is the same as was, so that nobody sees what was mended. Write the words as they stood in was, and as they stand in now.';
  return warning(where, 'empty-correction', message);
}

/** A briefing that was withdrawn before anybody could read it. */
export function withdrawnUnseen(where: Where, publish: string, withdrawn: string): Finding {
  const message = `publish (${publish}) is after the day on which it was withdrawn (${withdrawn}), so that nobody read it. Mend one of the days, or write status: draft.`;
  return warning(where, 'future-date', message);
}

/** A withdrawn briefing without day and reason; `said` is what its newest correction tells of them. */
export function withoutWithdrawal(where: Where, said: { date: string; reason: string } | undefined): Finding {
  const field = said && `withdrawn: { date: ${said.date}, reason: ${JSON.stringify(said.reason)} }`;
  const advice =
    field === undefined
      ? 'Add withdrawn: { date: 2017-05-02, reason: "Why it was" } below it, with the day and the reason.'
      : `Add ${field} below it, as its newest correction has it.`;
  return {
    ...error(
      where,
      'no-withdrawal',
      `Readers have to be told when and why a briefing was withdrawn. ${advice}`,
    ),
    answer: field === undefined ? undefined : { yaml: `withdrawn\n${field}` },
  };
}

export function withdrawnAndPublished(where: Where): Finding {
  const message =
    'The briefing says when and why it was withdrawn, and is published all the same. Write status: withdrawn, or remove this.';
  return error(where, 'withdrawn-published', message);
}

export function withdrawnBefore(
  where: Where,
  { withdrawn, date }: { withdrawn: string; date: string },
): Finding {
  const message = `It was withdrawn (${withdrawn}) before date (${date}). Write the day on which that was done.`;
  return warning(where, 'withdrawal-order', message);
}
