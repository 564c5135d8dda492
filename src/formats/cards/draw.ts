import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Processes } from '../../kept/processes.ts';
import { cardPng, type Card } from './card.ts';

/** Below this number of cards, starting processes takes longer than they save. */
const few = 60;

/** Each takes some 100 MB. */
const mostAtOnce = 4;

/** Cards in one order: few orders cost little. */
const perOrder = 12;

type Draw = (card: Card) => Promise<Uint8Array>;

/**
 * Returns a function that draws cards: the first here, and what follows in other processes. The memory of pixels
 * is not V8's own, and each few that are read make it look through all that its process holds: to draw five
 * thousand cards beside the archive, half of the time would go into that.
 *
 * @param asked how many are drawn here
 */
export function drawer(asked = few): Draw {
  let count = 0;
  let processes: Processes | undefined;
  let order: Order | undefined;

  /** An order for what is asked for in this turn. */
  const newOrder = (): Order => {
    const cards: Card[] = [];
    const drawn = nextTurn().then(() => {
      if (order?.cards === cards) order = undefined;
      processes ??= new Processes('src/formats/cards/draw.ts', Math.min(availableParallelism(), mostAtOnce));
      return processes.run(drawHere, cards);
    });
    return { cards, drawn };
  };

  return async (card) => {
    count += 1;
    if (count <= asked) return cardPng(card);
    if (!order || order.cards.length === perOrder) order = newOrder();
    const { cards, drawn } = order;
    const at = cards.push(card) - 1;
    const png = (await drawn)[at];
    if (!png) throw new Error(`There is no card of ${card.headline}.`);
    return png;
  };
}

interface Order {
  cards: Card[];
  drawn: Promise<Uint8Array[]>;
}

/** Draws cards in this process. */
export function drawHere(cards: Card[]): Uint8Array[] {
  return cards.map(cardPng);
}
