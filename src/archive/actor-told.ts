import { actorLine, type Lifeline } from './lifelines.ts';
import type { Actor, Place, Statement, Topic } from './model.ts';
import { officesOn, type OfficesOnAxis } from './offices-held.ts';
import { placesOf, statementsBy, topicsOf, type Counted } from './queries.ts';
import { turnsByBriefing, type SpokenIn } from './turns.ts';

/** What the page of an actor tells beside the briefings. */
export interface ActorTold {
  actor: Actor;
  line: Lifeline;
  offices: OfficesOnAxis;
  /** Newest first. */
  statements: Statement[];
  spoken: SpokenIn[];
  places: Counted<Place>[];
  topics: Counted<Topic>[];
}

/** What the page of an actor tells beside the briefings. */
export function actorTold(actor: Actor): ActorTold {
  const line = actorLine(actor);
  return {
    actor,
    line,
    offices: officesOn(line.axis, actor),
    statements: statementsBy(actor),
    spoken: turnsByBriefing(actor),
    places: placesOf(actor.briefings),
    topics: topicsOf(actor.briefings),
  };
}
