/** More places of the reader's own than these make a wall, not an answer. Apart from the schema, so that a page can have it without zod. */
export const MOST_PLACES = 20;
