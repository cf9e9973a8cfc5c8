/**
 * Chooses the pages to make: returns true for the subjects whose pages belong to a part of the
 * site. A subject is the code of a place, whose rules and events belong to it, or the path of an
 * English page about no single place.
 */
export type Share = (subject: string) => boolean;

/** Chooses all pages of the site. */
export const WHOLE_SITE: Share = () => true;
