/**
 * Function that selects a part (share) of the site, so that several threads can each make one.
 * Returns true if pages about a subject belong to the part. The subject of a page about a place,
 * or a rule or event there, is the place's code; that of any other page is its path in English.
 */
export type Share = (subject: string) => boolean;

/** Selects all pages of the site. */
export const WHOLE_SITE: Share = () => true;
