/**
 * Events after which a page may show another article at the same address. `load` comes from an
 * image or an embedded page.
 */
export const STIRRING_EVENTS = ['click', 'keydown', 'load', 'scrollend'];
