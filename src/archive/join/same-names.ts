import { byId, groupedBy } from '../../base/order.ts';
import type { Finding } from '../../base/problems.ts';
import type { SubjectKind } from '../../base/subject-kinds.ts';
import { at } from '../findings/finding-position.ts';
import * as storyMessages from '../findings/story-messages.ts';
import * as subjectMessages from '../findings/subject-messages.ts';
import type { Entries, Entry } from '../model.ts';
import { nameAsSeen } from '../names.ts';

/**
 * Subjects of one kind with the same name, of which readers could not tell which is meant. What pages show
 * beside a name sets two apart: kind and country of actors, kind of places and what they are within, and
 * what topics are below. Titles of stories have nothing beside them.
 */
export function sameNameFindings({ actors, places, topics, stories }: Entries): Finding[] {
  return [
    ...findings('actor', actors, ({ kind, country }) => [kind, country]),
    ...findings('place', places, ({ kind, within = [] }) => [
      kind,
      ...[within].flat().map((one) => (typeof one === 'string' ? one : one.id)),
    ]),
    ...findings('topic', topics, ({ broader }) => [broader]),
    ...groupedBy(stories.toSorted(byId), ({ data }) => nameAsSeen(data.title)).flatMap(
      ([, [first, ...others]]) =>
        others.map((entry) => storyMessages.sameStory(at(entry, 'title'), entry.data.title, first?.id ?? '')),
    ),
  ];
}

function findings<Data extends { name: string }>(
  kind: Exclude<SubjectKind, 'story'>,
  entries: Entry<Data>[],
  besides: (data: Data) => (string | undefined)[],
): Finding[] {
  const alike = groupedBy(entries.toSorted(byId), ({ data }) =>
    JSON.stringify([nameAsSeen(data.name), ...besides(data)]),
  );
  return alike.flatMap(([, [first, ...others]]) =>
    others.map((entry) =>
      subjectMessages.sameName(at(entry, 'name'), kind, entry.data.name, first?.id ?? ''),
    ),
  );
}
