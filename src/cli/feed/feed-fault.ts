/**
 * Thrown for a fault in a feed, its keys or its folder. The message says what is wrong, where, and
 * what to do.
 */
export class FeedFault extends Error {}
