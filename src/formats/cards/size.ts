/**
 * The size of cards in pixels. Twice the least that is shown large beside a link; half as much again would
 * take twice the time and space for every briefing.
 */
export const cardSize = { width: 800, height: 420 };
