import type { Archive } from '../../archive/model.ts';
import type { Shown } from '../../archive/shown/shown.ts';
import { stepsInStories } from '../../archive/stories.ts';
import { fullUrl } from '../../base/site-path.ts';
import { actorsTable, rolesTable } from './actors.ts';
import { appearancesTable } from './appearances.ts';
import { briefingsTable } from './briefings.ts';
import type { Definition, Row } from './columns.ts';
import { correctionsTable } from './corrections.ts';
import { placesTable } from './places.ts';
import { sourcesTable } from './sources.ts';
import { statementsTable } from './statements.ts';
import { storiesTable, stepsTable } from './stories.ts';
import { topicsTable } from './topics.ts';
import { turnsTable } from './turns.ts';

/** All of one kind that an archive holds. Rows are made when they are asked for. */
export interface Table extends Omit<Definition, 'rows' | 'isOfBriefings'> {
  rows: () => Row[];
  /** Changes whenever the rows do. */
  shows: () => Shown;
}

const definitions: Definition[] = [
  briefingsTable,
  actorsTable,
  rolesTable,
  appearancesTable,
  statementsTable,
  turnsTable,
  sourcesTable,
  correctionsTable,
  placesTable,
  topicsTable,
  storiesTable,
  stepsTable,
];

export function tablesOf(archive: Archive): Table[] {
  const full = (url: string) => fullUrl(url, archive.site.url);
  return definitions.map(({ isOfBriefings, rows, ...definition }) => {
    const made = () => rows(archive, full);
    return { ...definition, rows: made, shows: isOfBriefings ? () => briefingsShown(archive) : made };
  });
}

/** Rows of briefings depend on their files, and on names, offices and neighbours in other files. */
function briefingsShown({ briefings, withdrawn, actors }: Archive): Shown {
  return [
    [...briefings, ...withdrawn].map((one) => [
      [one.url, one.entry.digest, one.state],
      stepsInStories(one).map(({ story }) => story.id),
    ]),
    actors.map(({ id, name, formerly, offices }) => [
      [id, name, formerly],
      offices.map(({ organisation, ...office }) => [office, organisation?.id]),
    ]),
  ];
}
