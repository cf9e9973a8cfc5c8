/**
 * Name of a global variable of the sidebar's content script. The background script writes into it
 * the nonce of the panel (the frame with the sidebar's content). Only scripts of the extension can
 * read the variable.
 */
export const PANEL_NONCE = 'stillBannedNonce';
