/** The size of cards in pixels: the shape and the least width that sites ask for that show them large. */
export const cardSize = { width: 1200, height: 630 };
