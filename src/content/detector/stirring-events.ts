/**
 * Events after which a page may show another article at the same address: the reader clicks,
 * presses a key or finishes scrolling, or a part of the page, such as an image, finishes loading.
 * The document receives `load` events of images; the window does not.
 */
export const STIRRING_EVENTS = ['click', 'keydown', 'load', 'scrollend'];
