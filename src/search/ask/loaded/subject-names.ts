import type { Actor, Archive, Place, Story, Topic } from '../../../archive/model.ts';
import { familyName, otherNames } from '../../../archive/names.ts';
import { hasOutput } from '../../../archive/outputs.ts';
import { nameInLists } from '../../../base/text/naming.ts';
import type { WrittenOrder } from './subject-order.ts';

/** A subject as search knows it: to name facets, to read operators, and to mend misspelt words. */
export interface SubjectName {
  id: string;
  name: string;
  /** The name with what sets it apart, where others have the same. */
  inLists?: string | undefined;
  aliases?: string[] | undefined;
  /** The place or topic around it. */
  above?: string | undefined;
  /** How many briefings it occurs in. */
  count: number;
  /** The family name of a person. */
  family?: string | undefined;
  /** Whether it is a state or a country, whose people are called after it. */
  isCountry?: true | undefined;
  /** Offices held: the title, the id of the actor they are held in, and the years. */
  offices?: ListedOffice[] | undefined;
}

/** Without the last year it is still held. What has no first day began long ago, what has no last one ended soon. */
export type ListedOffice = [title: string, organisation: string, from: string, until?: string];

export interface Names {
  actor: SubjectName[];
  place: SubjectName[];
  topic: SubjectName[];
  /** Left out where there are none. */
  story?: SubjectName[];
  /** In an archive without feeds. */
  hasNoFeeds?: true;
  /** In an archive in which nobody is quoted, who speaks is only somebody who acts. */
  hasNoStatements?: true;
  /** Words that say nothing of what is looked for, where the archive's language is not English. */
  little?: string[];
  /** The order in which tables number subjects. */
  order?: WrittenOrder;
}

export function namesOf({ site, actors, places, topics, stories, statements }: Archive): Names {
  return {
    actor: actors.map((actor) => ({ ...nameOf(actor), ...personal(actor) })),
    place: places.map((place) => ({
      ...nameOf(place, soleAbove(place)),
      ...(place.kind === 'country' && { isCountry: true }),
    })),
    topic: topics.map((topic) => nameOf(topic, topic.broader)),
    ...(stories.length > 0 && { story: stories.map((story) => nameOf(story)) }),
    ...(!hasOutput('feeds', site) && { hasNoFeeds: true }),
    ...(statements.length === 0 && { hasNoStatements: true }),
  };
}

/** The place around a place, where it is the same on every day. */
function soleAbove({ around: [only, ...others] }: Place): Place | undefined {
  return only?.until === undefined && others.length === 0 ? only?.place : undefined;
}

function nameOf(one: Actor | Place | Topic | Story, above?: { id: string }): SubjectName {
  const { id, name, briefings } = one;
  const inLists = nameInLists(one);
  const aliases = otherNames(one);
  return {
    id,
    name,
    ...(inLists !== name && { inLists }),
    ...(aliases.length > 0 && { aliases }),
    ...(above && { above: above.id }),
    count: briefings.length,
  };
}

const longAgo = '0001';

function personal({ kind, name, sortName, offices, ended }: Actor): Partial<SubjectName> {
  const listed = offices.map(({ title, organisation, from = longAgo, until, isEndUnknown }): ListedOffice => {
    const id = organisation?.id ?? '';
    const last = until ?? ended ?? (isEndUnknown ? from : undefined);
    return last === undefined ? [title, id, from] : [title, id, from, last];
  });
  return {
    ...(kind === 'person' && { family: familyName({ name, sortName }) }),
    ...(kind === 'state' && { isCountry: true }),
    ...(listed.length > 0 && { offices: listed }),
  };
}
