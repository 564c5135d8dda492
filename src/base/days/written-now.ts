/** What is written for an end that has not come, in English and the languages of others. */
const now = new Set(
  (
    '-, –, —, now, present, the present, present day, to the present, today, to date, until now, current, ' +
    'currently, ongoing, still, still in office, in office, incumbent, heute, bis heute, jetzt, derzeit, aktuell, ' +
    'gegenwärtig, laufend, présent, à présent, aujourd’hui, actuel, actuelle, actuellement, en cours, en fonction, ' +
    'en fonctions, actual, actualmente, actualidad, actualidade, la actualidad, hasta hoy, hasta la fecha, presente, ' +
    'hoy, en el cargo, atual, atualmente, atualidade, até hoje, até à data, até ao presente, hoje, em exercício, ' +
    'em funções, oggi, a oggi, ad oggi, attuale, attualmente, in corso, in carica, heden, nu, tot heden, huidig, ' +
    'obecnie, dziś, dzisiaj, do dziś, do dzisiaj, do teraz, nadal, teraz, prezent, în prezent, până în prezent, azi, astăzi, acum, ' +
    'în funcție, nyní, dnes, dosud, dodnes, současnost, súčasnosť, doteraz, sada, danas, do danas, jelenleg, jelen, ' +
    'ma, máig, jelenleg is, nå, i dag, idag, pågående, nuvarande, nyt, nykyinen, tänään, halen, günümüz, bugün, ' +
    'сейчас, ныне, сегодня, н.в., н. в., настоящее время, в настоящее время, по настоящее время, нині, дотепер, ' +
    'зараз, теперішній час, до сьогодні, 現在, 现在, 至今, 現任, 现任, 현재'
  ).split(', '),
);

/** Whether a text stands for the end of something that goes on. */
export function isNow(text: string): boolean {
  return now.has(text.trim().toLowerCase().replaceAll("'", '’').normalize('NFC'));
}
