/**
 * Events after which a page may show another article at the same address: a click, a key, the end
 * of scrolling, or a loaded part of the page. The document receives `load` events of images; the
 * window does not.
 */
export const STIRRING_EVENTS = ['click', 'keydown', 'load', 'scrollend'];
