/**
 * Events after which a page may show another article at the same address: the reader clicks or
 * types, a part of the page finishes loading (`load` events of images reach the document, not the
 * window), or scrolling ends.
 */
export const STIRRING_EVENTS = ['click', 'keydown', 'load', 'scrollend'];
