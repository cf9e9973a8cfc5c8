/** Address of the page that the extension opens after its installation. */
export const FIRST_RUN_PAGE = /extension:\/\/[^/]+\/src\/pages\/welcome\/index\.html$/;

/** Time in which a first-run page that must not open would have opened, in ms. */
export const NO_FIRST_RUN_MS = 5000;

/** Address of the panel's document. */
export const PANEL_PAGE = /extension:\/\/[^/]+\/src\/pages\/panel\/index\.html/;
