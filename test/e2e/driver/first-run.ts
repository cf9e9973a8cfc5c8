/** Matches the address of the page that the extension opens after its installation. */
export const FIRST_RUN_PAGE = /extension:\/\/[^/]+\/src\/pages\/welcome\/index\.html$/;

/**
 * Time, in ms, to wait for a first-run page before a test concludes that the extension opens
 * none.
 */
export const NO_FIRST_RUN_MS = 5000;

/** Matches the address of the panel's document. */
export const PANEL_PAGE = /extension:\/\/[^/]+\/src\/pages\/panel\/index\.html/;
