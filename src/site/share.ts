/**
 * Returns true for subjects whose pages belong to one share of the site. Several threads can thus
 * each make a share. A subject is a place's code, or the path of a page about no place.
 */
export type Share = (subject: string) => boolean;

/** Selects all pages of the site. */
export const WHOLE_SITE: Share = () => true;
