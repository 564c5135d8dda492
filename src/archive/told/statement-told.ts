import { capacityOf } from '../join/speakers.ts';
import type { Actor, Place, Statement, Turn } from '../model.ts';
import { nameOn } from '../names.ts';

/** Something with a page, by its name on a day. */
export interface ToldName {
  name: string;
  url: string;
}

/** Who speaks, by the names of the day, and for whom. */
export interface ToldSpeakers {
  /** Without an address where only a description is known. In what capacity is empty where it was in none. */
  speakers: { name: string; url?: string | undefined; capacity: string }[];
  whom: ToldName | undefined;
}

/** A statement with what pages say of it in words. */
export interface ToldStatement extends ToldSpeakers {
  statement: Statement;
  /** Where it was made, by the name of the day. */
  at: ToldName | undefined;
  /** In what capacity it was said, where a page names who alone said it; undefined where that has to be told. */
  alone: string | undefined;
}

/** Words in a transcript with who speaks them. */
export interface ToldTurn extends ToldSpeakers {
  turn: Turn;
}

/**
 * A statement with the names of its day.
 *
 * @param of the actor whose page it is told on, who is not named again
 */
export function statementTold(statement: Statement, of?: Actor): ToldStatement {
  const { at, on } = statement;
  const told = speakersTold(statement);
  const [first, ...others] = statement.speakers;
  const isAlone = of !== undefined && first?.actor === of && others.length === 0 && !told.whom;
  return {
    statement,
    ...told,
    at: at && placeOn(at, on),
    alone: isAlone ? told.speakers[0]?.capacity : undefined,
  };
}

/** Words in a transcript with who speaks them. */
export function turnTold(turn: Turn): ToldTurn {
  return { turn, ...speakersTold({ speakers: [turn.speaker], on: turn.on }) };
}

export function placeOn(place: Place, day: Statement['on']): ToldName {
  return { name: nameOn(place, day), url: place.url };
}

function speakersTold({ speakers, for: whom, on }: Pick<Statement, 'speakers' | 'for' | 'on'>): ToldSpeakers {
  return {
    speakers: speakers.map((speaker) => ({
      name: speaker.name,
      url: speaker.actor?.url,
      capacity: capacityOf(speaker),
    })),
    whom: whom && { name: nameOn(whom, on), url: whom.url },
  };
}
