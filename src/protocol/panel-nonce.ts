/**
 * Name of the sidebar script's global variable into which the background script writes the panel's
 * nonce. Only the extension's scripts can read it.
 */
export const PANEL_NONCE = 'stillBannedNonce';
