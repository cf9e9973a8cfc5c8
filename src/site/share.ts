/**
 * Selects a part of the site, so that several threads can each make one part. Returns true if the
 * pages on a subject belong to this part. A subject is a place's code, which includes the place's
 * rules and events, or the English path of a page that is not about a single place.
 */
export type Share = (subject: string) => boolean;

/** Selects all pages of the site. */
export const WHOLE_SITE: Share = () => true;
