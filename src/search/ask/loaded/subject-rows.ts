import type { SubjectKind } from '../../../base/subject-kinds.ts';
import { columnOf, listsIn, type ListColumn } from './packed-numbers.ts';
import { numbersOf, type Ordered } from './subject-order.ts';
import type { RecordRow } from './table.ts';

/** What the rows of a span are about: most of their bytes, which many questions can do without. */
export interface Subjects {
  actors: ListColumn;
  places: ListColumn;
  topics: ListColumn;
  /** Left out where no row is in any. */
  stories?: ListColumn;
}

/** What rows are about, as it is served. @throws when it is not among the ordered subjects */
export function subjectsOf(rows: RecordRow[], ordered: Ordered): Subjects {
  const column = (name: 'actors' | 'places' | 'topics' | 'stories', kind: SubjectKind) =>
    columnOf(
      rows.map((row) => row[name] ?? []),
      numbersOf(ordered[kind]),
    );
  return {
    actors: column('actors', 'actor'),
    places: column('places', 'place'),
    topics: column('topics', 'topic'),
    ...(rows.some(({ stories }) => stories) && { stories: column('stories', 'story') }),
  };
}

/** Rows with what they are about. */
export function withSubjects<Of extends RecordRow>(rows: Of[], subjects: Subjects, ordered: Ordered): Of[] {
  const actors = listsIn(subjects.actors, ordered.actor);
  const places = listsIn(subjects.places, ordered.place);
  const topics = listsIn(subjects.topics, ordered.topic);
  const stories = subjects.stories ? listsIn(subjects.stories, ordered.story) : [];
  return rows.map((row, index) => {
    const { [index]: inStories = [] } = stories;
    return {
      ...row,
      actors: actors[index] ?? [],
      places: places[index] ?? [],
      topics: topics[index] ?? [],
      ...(inStories.length > 0 && { stories: inStories }),
    };
  });
}
