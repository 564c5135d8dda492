import type { Finding } from '../../base/problems.ts';
import type { SubjectKind } from '../../base/subject-kinds.ts';
import type { Where } from './finding-position.ts';
import { error } from './findings.ts';
import { pathOf } from './subject-messages.ts';

export function ownAlias(where: Where, alias: string): Finding {
  const message = `${alias} is the briefing's own address. Remove it from aliases.`;
  return error(where, 'taken-alias', message, 'remove');
}

/** An alias with the path of the site before it, or with its host too. @param within it begins at the site's root */
export function sitePathInAlias(where: Where, alias: string, within: string): Finding {
  const now = within.replace(/[?#].*$/s, '');
  // What a question told apart is lost with it: that is for the author to say.
  const answer = now === within ? { was: alias, now } : undefined;
  const message = `Aliases begin behind the site's url. Write ${now}, not ${alias}.`;
  return error(where, 'taken-alias', message, answer);
}

/**
 * An address that a file cannot have as an alias.
 *
 * @param reason goes on with a sentence that begins with the alias
 */
export function foreignAlias(where: Where, alias: string, reason: string): Finding {
  return error(where, 'taken-alias', `"${alias}" ${reason}.`);
}

/** An alias that a file has twice. @param other the same address, perhaps written in another way */
export function repeatedAlias(where: Where, alias: string, other: string): Finding {
  const message =
    alias === other
      ? `aliases names "${alias}" twice. Remove one.`
      : `${alias} and ${other} are the same address. Remove one.`;
  return error(where, 'taken-alias', message, 'remove');
}

/** An alias at which one file would be a folder for another. */
export function aliasInTheWay(where: Where, alias: string, other: { id: string; alias: string }): Finding {
  const message = `${alias} and ${other.alias} of ${other.id} cannot both have a page: one would be a folder of the other. Remove one.`;
  return error(where, 'taken-alias', message);
}

export function ownFormerId(where: Where, id: string): Finding {
  const message = `"${id}" is the id of this file still. Remove it from formerIds.`;
  return error(where, 'taken-id', message, 'remove');
}

/** A former id that a file has. */
export function standingFormerId(where: Where, kind: SubjectKind, id: string): Finding {
  const message = `"${id}" is the id of ${pathOf(where, kind, id)}, so its address cannot lead here. Remove it from formerIds.`;
  return error(where, 'taken-id', message, 'remove');
}

export function takenFormerId(where: Where, kind: SubjectKind, id: string, owner: string): Finding {
  const message = `"${id}" is a former id of ${pathOf(where, kind, owner)} too. Remove it from one of the two.`;
  return error(where, 'taken-id', message);
}

export function reservedFormerId(where: Where, id: string): Finding {
  const message = `The site has a page of its own at the address of "${id}". Remove it from formerIds.`;
  return error(where, 'taken-id', message, 'remove');
}

export function takenAlias(where: Where, alias: string, owner: string): Finding {
  return error(
    where,
    'taken-alias',
    `${alias} is already the address of ${owner}. Choose another alias, or remove it.`,
  );
}
