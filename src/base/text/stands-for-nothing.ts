/** What is written for nothing where something is asked for, in English and the languages of others. */
const nothing = new Set(
  (
    'none, nothing, nobody, noone, no-one, no one, nowhere, nil, null, n/a, na, n.a., ' +
    'not applicable, -, --, –, —, /, 0, keine, keiner, niemand, nirgends, nirgendwo, aucun, ' +
    'aucune, personne, néant, sans objet, ninguno, ninguna, nadie, nessuno, nessuna, ' +
    'nenhum, nenhuma, ninguém, geen, niets, ingen, inget, ingenting, brak, nikt, žádný, ' +
    'нет, немає, никто, ніхто, なし, 無し, 無, 无, 없음, لا شيء, لا أحد, لا يوجد'
  ).split(', '),
);

/** What is written for what nobody knows, in English and the languages of others. */
const unknown = new Set(
  (
    'unknown, not known, unclear, unspecified, undisclosed, undated, anonymous, unnamed, n.n., n.d., s.d., ' +
    's.l., ?, ??, ???, unbekannt, inconnu, inconnue, desconocido, desconocida, sconosciuto, sconosciuta, ' +
    'ignoto, desconhecido, desconhecida, onbekend, okänd, okänt, ukjent, ukendt, tuntematon, nieznany, ' +
    'nieznane, neznámý, неизвестно, неизвестный, невідомо, 不明, 未知, 미상, غير معروف, مجهول'
  ).split(', '),
);

/** What is written for what is to be filled in later. */
const later = new Set(
  (
    'tbd, tbc, tba, to be determined, to be decided, to be confirmed, to be announced, to be added, ' +
    'to be done, todo, fixme, pending, xxx, …, ..., à déterminer, à préciser, por determinar, ' +
    'por confirmar, da definire, da confermare, noch offen'
  ).split(', '),
);

/** What a text says that names nobody: that there is nothing, that nobody knows, or that it is yet to be filled in. */
export type Absence = 'nothing' | 'unknown' | 'later';

/** Which of these a text says, if it names nobody. */
export function absenceIn(text: string): Absence | undefined {
  const written = text.trim().toLowerCase();
  if (nothing.has(written)) return 'nothing';
  if (unknown.has(written)) return 'unknown';
  return later.has(written) ? 'later' : undefined;
}

/** The fields that a briefing has to have, and may say to be nobody, nowhere or none: `[]`. */
export const fieldsForNone: ReadonlySet<string> = new Set(['actors', 'location', 'topics']);

/** Whether a text is what snippets and examples have in the place of an id: `actor-id`, `other-actor-id`, `id`. */
export function standsForAnId(text: string): boolean {
  return /^(?:(?:other-)?(?:actor|place|topic|story|source|briefing)-)?id$/.test(text.trim());
}
