import { groupedBy } from '../../base/order.ts';
import { nameInLists } from '../../base/text/naming.ts';
import { actorWords, officeWords } from '../../base/words.ts';
import type { Actor, OfficeHolding } from '../model.ts';
import { heldInWords } from '../offices.ts';
import type { Fact } from './subject-facts.ts';

/** Who held the offices of an actor, by office: those that most held first, in each who began last first. */
export function officeHolders({ holdings }: Pick<Actor, 'holdings'>): Fact[] {
  return groupedBy(holdings, ({ office }) => office.title)
    .map(([term, held]) => ({ term, values: held.map(holderTold) }))
    .sort((a, b) => b.values.length - a.values.length);
}

function holderTold({ holder, office }: OfficeHolding): Fact['values'][number] {
  const name = nameInLists(holder);
  const text = actorWords.office({
    office: office.isActing ? officeWords.acting({ title: name }) : name,
    days: heldInWords(office),
  });
  return { text, url: holder.url };
}
