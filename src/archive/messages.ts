import { closest, didYouMean } from './closest.ts';
import type { Finding } from './problems.ts';

/*
 * The sentences authors read about relations between files, one function a mistake.
 */

type Where = Pick<Finding, 'file' | 'field' | 'place'>;

export type SubjectKind = 'actor' | 'place' | 'topic';

function error(where: Where, rule: string, message: string): Finding {
  return { ...where, severity: 'error', rule, message };
}

function warning(where: Where, rule: string, message: string): Finding {
  return { ...where, severity: 'warning', rule, message };
}

/**
 * An id that has no file.
 *
 * @param names every id, name and alias of that kind, each with its id, for the suggestion
 */
export function unknownSubject(
  where: Where,
  kind: SubjectKind,
  id: string,
  names: Map<string, string>,
): Finding {
  const nearest = closest(id, names.keys());
  const meant = nearest === undefined ? undefined : names.get(nearest);
  const advice = meant ? `Did you mean "${meant}"?` : `To add it, write content/${kind}s/${id}.yaml.`;
  return error(where, `unknown-${kind}`, `"${id}" is not in content/${kind}s. ${advice}`);
}

export function otherYear(where: Where, date: string, folder: string): Finding {
  const message = `The date ${date} is not in the year of the folder ${folder}. Move the file, or mend the date.`;
  return error(where, 'other-year', message);
}

export function cycle(where: Where, field: string, ids: string[]): Finding {
  return error(
    where,
    'cycle',
    `${field} leads back to where it started: ${ids.join(' → ')}. Break the circle.`,
  );
}

export function roleEndsBeforeStart(where: Where, title: string, from: string, to: string): Finding {
  const message = `The role "${title}" ends (${to}) before it starts (${from}). Exchange from and to, or mend one.`;
  return error(where, 'role-order', message);
}

export function updateBeforeDate(where: Where, updated: string, date: string): Finding {
  return error(where, 'update-order', `updated (${updated}) is before date (${date}). Write the later day.`);
}

export function takenAlias(where: Where, alias: string, owner: string): Finding {
  return error(
    where,
    'taken-alias',
    `${alias} is already the address of ${owner}. Choose another alias, or remove it.`,
  );
}

export function repeatedId(where: Where, field: string, id: string): Finding {
  return warning(where, 'repeated-id', `${field} names "${id}" twice. Remove one.`);
}

export function missingSources(where: Where): Finding {
  const message = 'There are no sources. Add what the briefing rests on to the front matter.';
  return warning(where, 'missing-sources', message);
}

export function duplicateSource(where: Where, id: string): Finding {
  return error(
    where,
    'duplicate-source',
    `The source id "${id}" is used twice. Give one of them another id.`,
  );
}

export function unknownAddress(where: Where, href: string, known: Iterable<string>): Finding {
  const advice = didYouMean(href, known, 'Mend the link, or remove it.');
  return error(where, 'broken-link', `Nothing stands at ${href}. ${advice}`);
}

/** A text that readers see leads to a briefing that they don't. */
export function hiddenAddress(where: Where, href: string): Finding {
  const message = `Readers find nothing at ${href} yet: it is a draft or under embargo. Remove the link for now.`;
  return error(where, 'broken-link', message);
}

export function unknownFragment(where: Where, href: string, known: Iterable<string>): Finding {
  const fragment = href.slice(href.indexOf('#') + 1);
  const advice = didYouMean(fragment, known, 'Mend the link, or leave out what follows #.');
  return error(where, 'broken-link', `The page has nothing called "${fragment}". ${advice}`);
}

export function unknownLead(where: Where, id: string, known: Iterable<string>): Finding {
  const advice = didYouMean(id, known, 'Name another briefing, or remove the field.');
  return error(where, 'unknown-briefing', `"${id}" is not in content/briefings. ${advice}`);
}
