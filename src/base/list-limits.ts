/** Briefings shown on the list of all; those before them stand on the pages of their years. */
export const briefingsShown = 20;

/** Statements shown on an actor's own page. More of them have pages of their own. */
export const statementsShown = 25;

/** Actors shown under a letter, or under a kind, on the index. */
export const actorsShown = 60;

/** As many years as a calendar shows at once; more are folded into decades. */
export const calendarYears = 12;
