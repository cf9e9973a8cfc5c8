/**
 * Events after which a page may show another article at the same address. `load` is an image or
 * part of the page.
 */
export const STIRRING_EVENTS = ['click', 'keydown', 'load', 'scrollend'];
