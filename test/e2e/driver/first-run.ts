/** Address of the page that the extension opens after its installation. */
export const FIRST_RUN_PAGE = /extension:\/\/[^/]+\/src\/pages\/welcome\/index\.html$/;

/** Address of the panel's document. */
export const PANEL_PAGE = /extension:\/\/[^/]+\/src\/pages\/panel\/index\.html/;
