import { forbidden, links } from './addresses.ts';
import { blanks } from './blanks.ts';
import { bytes } from './bytes.ts';
import { characters } from './characters.ts';
import { commas, dashes } from './commas.ts';
import { degrees } from './degrees.ts';
import { dates, fields, malformed } from './front-matter.ts';
import { elsewhere, foreign, foreignFields } from './foreign.ts';
import { headings } from './headings.ts';
import { html } from './html.ts';
import { images } from './images.ts';
import { listedNames } from './listed-names.ts';
import { lost } from './lost.ts';
import { markup, statements } from './markup.ts';
import { merges } from './merges.ts';
import type { Mistake } from './mistake.ts';
import { ownAddresses } from './own-addresses.ts';
import { programs } from './programs.ts';
import {
  aliases,
  formerIds,
  names,
  references,
  publishedWithdrawals,
  subjects,
  withdrawals,
} from './references.ts';
import { sayings } from './said.ts';
import { strays } from './strays.ts';
import { stories } from './stories.ts';
import { placeholders, signs, typedSigns, unfinished } from './signs.ts';
import { themes } from './themes.ts';
import { typographic } from './typographic.ts';
import { values } from './values.ts';
import { warnings } from './warnings.ts';

/**
 * Every mistake, in the order in which the check's catalogue lists them. Lists of them are as long as there are mistakes
 * of a kind: data, each for itself.
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
  markup: [...markup, ...headings],
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
