/** Something about a feed, its keys or its folder that isn't right. The message says what, where and what to do. */
export class FeedFault extends Error {}
