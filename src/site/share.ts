/**
 * Function that selects a share of the site, so that several threads can each make one. Takes a
 * subject: a place's code, or the path of a page about no place. Returns true if its pages belong
 * to the share.
 */
export type Share = (subject: string) => boolean;

/** Selects all pages of the site. */
export const WHOLE_SITE: Share = () => true;
