import { actorsUnderUrl, correctionsUrl, statementsByUrl, statementsUrl, yearUrl } from '../../base/urls.ts';
import { allSubjects } from '../all-subjects.ts';
import { briefingsAbout } from '../feed-subjects.ts';
import type { Archive, Subject } from '../model.ts';
import { letterPages } from './actor-letters.ts';
import { amendmentsIn } from './amendments.ts';
import { yearsIn } from './calendar.ts';
import { addressOf, statementPages } from './list-pages.ts';
import { partsOf } from './list-parts.ts';

/** Addresses of all pages of lists, also those that only long lists have. */
export function listAddresses(archive: Archive): string[] {
  const { statements } = archive;
  return [
    ...yearsIn(archive).flatMap(({ year, items }) => partAddresses(yearUrl(year), items)),
    ...partAddresses(statementsUrl, statements),
    ...partAddresses(correctionsUrl, amendmentsIn(archive)),
    ...allSubjects(archive).flatMap(subjectAddresses),
    ...letterPages(archive).map(({ params: { letter } }) => actorsUnderUrl(letter)),
  ];
}

/** Addresses of all pages of an actor, place, topic or story, its own first. */
export function subjectAddresses(subject: Subject): string[] {
  if (subject.subject === 'story') return [subject.url];
  const pages = partAddresses(subject.url, briefingsAbout(subject));
  if (subject.subject !== 'actor') return pages;
  const url = statementsByUrl(subject.id);
  return [...pages, ...statementPages([subject]).map(({ props: { part } }) => addressOf(part, url))];
}

function partAddresses(url: string, items: readonly unknown[]): string[] {
  return partsOf(items).map((part) => addressOf(part, url));
}
