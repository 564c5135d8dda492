/** What is written for nothing where something is asked for, in English and the languages of others. */
const words = new Set(
  (
    'none, nothing, nobody, noone, no-one, no one, nowhere, nil, null, n/a, na, n.a., ' +
    'not applicable, -, --, –, —, /, 0, keine, keiner, niemand, nirgends, nirgendwo, aucun, ' +
    'aucune, personne, néant, sans objet, ninguno, ninguna, nadie, nessuno, nessuna, ' +
    'nenhum, nenhuma, ninguém, geen, niets, ingen, inget, ingenting, brak, nikt, žádný, ' +
    'нет, немає, никто, ніхто, なし, 無し, 無, 无, 없음, لا شيء, لا أحد, لا يوجد'
  ).split(', '),
);

/** The fields that a briefing has to have, and may say to be nobody, nowhere or none: `[]`. */
export const fieldsForNone: ReadonlySet<string> = new Set(['actors', 'location', 'topics']);

/** Whether a text says that there is nothing, and names nobody. */
export function standsForNothing(text: string): boolean {
  return words.has(text.trim().toLowerCase());
}
