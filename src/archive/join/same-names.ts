import { byId, groupedBy } from '../../base/order.ts';
import type { Finding } from '../../base/problems.ts';
import type { SubjectKind } from '../../base/subject-kinds.ts';
import { at } from '../findings/finding-position.ts';
import * as storyMessages from '../findings/story-messages.ts';
import * as subjectMessages from '../findings/subject-messages.ts';
import type { Entries, Entry } from '../model.ts';
import { nameAsSeen } from '../names.ts';
import { lifeYears } from './names-apart.ts';

/** What readers see of a subject where its name stands. */
interface Seen {
  name: string;
  kind?: string | undefined;
  country?: string | undefined;
  began?: string | undefined;
  ended?: string | undefined;
  within?: string | (string | { id: string })[] | undefined;
  broader?: string | undefined;
}

/**
 * The same for two subjects of one kind that readers cannot tell apart. What pages show beside a name sets two apart:
 * kind, country and years of actors, kind of places and what they are within, and what topics are below.
 */
export function asSeen({ name, kind, country, within = [], broader, ...life }: Seen): string {
  const around = [within].flat().map((one) => (typeof one === 'string' ? one : one.id));
  return JSON.stringify([nameAsSeen(name), kind, country, lifeYears(life), around, broader]);
}

/** Subjects of one kind that readers cannot tell apart. Titles of stories have nothing beside them. */
export function sameNameFindings({ actors, places, topics, stories }: Entries): Finding[] {
  return [
    ...findings('actor', actors),
    ...findings('place', places),
    ...findings('topic', topics),
    ...groupedBy(stories.toSorted(byId), ({ data }) => nameAsSeen(data.title)).flatMap(
      ([, [first, ...others]]) =>
        others.map((entry) => storyMessages.sameStory(at(entry, 'title'), entry.data.title, first?.id ?? '')),
    ),
  ];
}

function findings(kind: Exclude<SubjectKind, 'story'>, entries: Entry<Seen>[]): Finding[] {
  const alike = groupedBy(entries.toSorted(byId), ({ data }) => asSeen(data));
  return alike.flatMap(([, [first, ...others]]) =>
    others.map((entry) =>
      subjectMessages.sameName(at(entry, 'name'), kind, entry.data.name, first?.id ?? ''),
    ),
  );
}
