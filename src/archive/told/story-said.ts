import type { CalendarDate } from '../../base/days/dates.ts';
import { byName, compare, groupedBy } from '../../base/order.ts';
import { foldedAfter, type PartlyFolded } from '../../base/text/lists.ts';
import { withSemicolons } from '../../base/text/punctuation.ts';
import { publishedOn } from '../corrections.ts';
import { capacitiesEach } from '../join/speakers.ts';
import type { Actor, Statement, Story, Topic } from '../model.ts';
import { stepsOf } from '../stories.ts';
import { firstKnown } from './story-knowledge.ts';

/** What somebody said about a topic in a story. */
interface Said {
  /** Whose words they are, as a page about nobody in particular names them. */
  name: string;
  actor?: Actor | undefined;
  /** Undefined where the statements are not said to be about one. */
  topic?: Topic | undefined;
  /** In order of time. */
  statements: Statement[];
}

/** A row of the table of what was said in a story. */
export interface SaidRow extends Said {
  /** The offices in which it was said. */
  capacities: string;
  /** Whether the row above is of the same. */
  isAgain: boolean;
  /** The day on which the first of it was known. */
  known: string;
  /** All statements, or the first and the last of many, each with the day on which it was known. */
  shown: { statement: Statement; known: CalendarDate }[];
}

/** The table of what was said in a story, the rows of which are partly folded. */
export interface SaidTable extends PartlyFolded<SaidRow> {
  /** Whether each row shows the ends of many statements alone. */
  isLong: boolean;
}

/** As many statements as can be read in a table, and as many rows at once. */
const most = 60;
const mostRows = 30;

/** Who said what in a story, for a table. One of many statements shows the ends of each row alone. */
export function saidTable(story: Pick<Story, 'briefings'>): SaidTable {
  const said = saidIn(story);
  const isLong = said.reduce((sum, { statements }) => sum + statements.length, 0) > most;
  const { shown, folded } = foldedAfter(mostRows, said);
  return { isLong, shown: rowsOf(shown, { isLong }), folded: rowsOf(folded, { isLong }) };
}

/** Where a table begins, whoever speaks is named, be it again. */
function rowsOf(said: Said[], { isLong }: Pick<SaidTable, 'isLong'>): SaidRow[] {
  return said.map((row, index) => ({
    ...row,
    isAgain: isOfOne(row, said[index - 1]),
    capacities: capacitiesIn(row),
    known: firstKnown(row.statements.map(({ briefing }) => briefing)),
    shown: (isLong ? endsOf(row.statements) : row.statements).map((statement) => ({
      statement,
      known: publishedOn(statement.briefing),
    })),
  }));
}

/** Who said what about which topic: those who said most first, and of each the topics by name. */
export function saidIn(story: Pick<Story, 'briefings'>): Said[] {
  const said = stepsOf(story)
    .flatMap(({ statements }) => statements.toSorted((a, b) => compare(a.on, b.on)))
    .flatMap((statement) => statement.speakers.map((speaker) => ({ statement, speaker })));
  const bySpeaker = groupedBy(said, ({ speaker: { actor, name } }) => actor ?? name);
  return bySpeaker
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([who, all]) => {
      const byTopic = groupedBy(all, ({ statement }) => statement.topic);
      const whose = typeof who === 'string' ? { name: who } : { name: who.name, actor: who };
      return byTopic
        .sort(([a], [b]) => (a && b ? byName(a, b) : a ? -1 : b ? 1 : 0))
        .map(([topic, some]) => ({ ...whose, topic, statements: some.map(({ statement }) => statement) }));
    });
}

function isOfOne(one: Said, other: Said | undefined): boolean {
  return one.actor ? one.actor === other?.actor : other?.actor === undefined && one.name === other?.name;
}

/** The offices in which somebody said something. */
function capacitiesIn({ actor, name, statements }: Said): string {
  const own = statements.flatMap(({ speakers }) =>
    speakers.filter((one) => (actor ? one.actor === actor : !one.actor && one.name === name)),
  );
  return withSemicolons([...new Set(own.flatMap(capacitiesEach))]);
}

function endsOf(statements: Statement[]): Statement[] {
  return [...new Set([statements[0], statements.at(-1)])].flatMap((one) => one ?? []);
}
