import { statementsShown } from '../../base/list-limits.ts';
import { foldedAfter, type PartlyFolded } from '../../base/text/lists.ts';
import { firstCounted, type FirstCounted } from '../lists/first-counted.ts';
import type { Actor, Place, Topic } from '../model.ts';
import { placesOf, topicsOf } from '../queries.ts';
import { turnsByBriefing } from '../spoken.ts';
import { actorLineTold, type ToldLine } from '../timeline/timeline-told.ts';
import { spokenLines, type BriefingLine } from './briefing-lines.ts';
import { officeHolders } from './office-holders.ts';
import { officesOn, type OfficesOnAxis } from './offices-held.ts';
import { statementTold, type ToldStatement } from './statement-told.ts';
import type { Fact } from './subject-facts.ts';

/** What the page of an actor tells beside the briefings. */
export interface ActorTold {
  actor: Actor;
  line: ToldLine;
  offices: OfficesOnAxis;
  /** Who held the offices of an organisation or a state, by office. */
  holders: PartlyFolded<Fact>;
  said: ActorSaid;
  /** In which transcripts it speaks, and how often in all of them. */
  spoken: { turns: number; lines: BriefingLine[] };
  places: FirstCounted<Place>;
  topics: FirstCounted<Topic>;
}

/** What somebody said, newest first. */
interface ActorSaid {
  newest: ToldStatement[];
  /** What stands folded below them. */
  folded: ToldStatement[];
  /** How many both are. */
  shown: number;
  /** How many statements there are, those that a page of their own shows among them. */
  count: number;
}

/** As many statements as give an idea of the newest. */
const mostNewest = 10;

/** As many offices of an organisation. */
const mostOffices = 12;

/** As many places and topics. */
const mostCounted = 12;

export function actorTold(actor: Actor): ActorTold {
  const line = actorLineTold(actor);
  return {
    actor,
    line,
    offices: officesOn(line.axis, actor),
    holders: foldedAfter(mostOffices, officeHolders(actor)),
    said: saidBy(actor),
    spoken: { turns: actor.turns.length, lines: spokenLines(turnsByBriefing(actor)) },
    places: firstCounted(placesOf(actor.briefings), mostCounted),
    topics: firstCounted(topicsOf(actor.briefings), mostCounted),
  };
}

function saidBy(actor: Actor): ActorSaid {
  const { statements } = actor;
  const told = statements.slice(0, statementsShown).map((one) => statementTold(one, actor));
  const { shown: newest, folded } = foldedAfter(mostNewest, told);
  return { newest, folded, shown: told.length, count: statements.length };
}
