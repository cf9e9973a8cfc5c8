/**
 * Name of a global variable of the sidebar's content script. The background script writes the
 * panel's nonce into it. Only scripts of the extension can read it.
 */
export const PANEL_NONCE = 'stillBannedNonce';
