/**
 * Name of a global variable of the sidebar's script. The background script writes the panel's
 * nonce (a one-time code) into the variable. Only the extension's scripts can read the variable.
 */
export const PANEL_NONCE = 'stillBannedNonce';
