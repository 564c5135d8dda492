import { links } from './addresses.ts';
import { blanks } from './blanks.ts';
import { bytes } from './bytes.ts';
import { characters } from './characters.ts';
import { closings } from './closings.ts';
import { commas, dashes } from './commas.ts';
import { dates } from './dates.ts';
import { degrees } from './degrees.ts';
import { fields } from './fields.ts';
import { forbidden } from './forbidden.ts';
import { called, elsewhere, foreign, foreignFields } from './foreign.ts';
import { malformed } from './front-matter.ts';
import { headings } from './headings.ts';
import { html } from './html.ts';
import { images } from './images.ts';
import { placeholders, unfinished } from './left-notes.ts';
import { listedNames } from './listed-names.ts';
import { lost } from './lost.ts';
import { markup } from './markup.ts';
import { merges } from './merges.ts';
import type { Mistake } from './mistake.ts';
import { names } from './names.ts';
import { aliases, formerIds } from './old-addresses.ts';
import { ownAddresses } from './own-addresses.ts';
import { programs } from './programs.ts';
import { references } from './references.ts';
import { sayings } from './said.ts';
import { signs, typedSigns } from './signs.ts';
import { statements } from './statements.ts';
import { stories } from './stories.ts';
import { strays } from './strays.ts';
import { subjects } from './subjects.ts';
import { themes } from './themes.ts';
import { typographic } from './typographic.ts';
import { values } from './values.ts';
import { warnings } from './warnings.ts';
import { publishedWithdrawals, withdrawals } from './withdrawals.ts';

/**
 * Every mistake, in the order in which the check's catalogue lists them. Lists of them are as long as there are
 * mistakes of a kind: data, each for itself.
 */
export const mistakes: Record<string, Mistake[]> = {
  malformed: [
    ...malformed,
    ...foreign,
    ...elsewhere,
    ...lost,
    ...blanks,
    ...typographic,
    ...commas,
    ...dashes,
  ],
  fields: [
    ...fields,
    ...foreignFields,
    ...called,
    ...values,
    ...degrees,
    ...listedNames,
    ...placeholders,
    ...unfinished,
  ],
  dates,
  references: [...references, ...withdrawals, ...publishedWithdrawals],
  names,
  subjects,
  stories,
  aliases,
  formerIds,
  markup: [...markup, ...closings, ...headings],
  statements: [...statements, ...sayings],
  programs,
  links: [...links, ...ownAddresses],
  forbidden: [...forbidden, ...html],
  images,
  bytes,
  characters,
  strays,
  themes,
  merges,
  warnings: [...warnings, ...signs, ...typedSigns],
};
