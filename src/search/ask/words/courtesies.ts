import { folded } from './text.ts';

/**
 * What people are called by before their family name, whatever office they hold: of languages in which archives quote.
 */
const courtesies = new Set(
  (
    'mr mrs ms miss mx dr doctor prof professor sir lady lord dame madam rev reverend father sister brother rabbi imam ' +
    'saint st general gen colonel col captain capt admiral adm lieutenant lt sergeant sgt senator congressman ' +
    'congresswoman judge justice councillor inspector count countess baron baroness ' +
    'monsieur mme madame mlle maitre herr frau senor senora don dona signor signora dottor pan pani'
  ).split(' '),
);

/** Whether a word may stand before a family name and say nothing more of whom it is: `Mrs`, `General`. */
export function isCourtesy(word: string): boolean {
  return courtesies.has(folded(word).replace(/\.$/, ''));
}
