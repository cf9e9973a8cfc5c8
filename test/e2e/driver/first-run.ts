/** Address of the page that the extension opens after its installation. */
export const FIRST_RUN_PAGE = /extension:\/\/[^/]+\/src\/pages\/welcome\/index\.html$/;

/** Time after which a test concludes that no first-run page will open, in ms. */
export const NO_FIRST_RUN_MS = 5000;

/** Address of the panel's document. */
export const PANEL_PAGE = /extension:\/\/[^/]+\/src\/pages\/panel\/index\.html/;
