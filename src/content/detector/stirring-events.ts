/**
 * Events after which a page may show another article at the same address: a click, a key, the end
 * of scrolling, or a loaded image or part of the page.
 */
export const STIRRING_EVENTS = ['click', 'keydown', 'load', 'scrollend'];
