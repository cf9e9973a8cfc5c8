/**
 * Name of the global variable in which the background gives the sidebar's script the nonce of its
 * panel. Only scripts of the extension can read it.
 */
export const PANEL_NONCE = 'stillBannedNonce';
