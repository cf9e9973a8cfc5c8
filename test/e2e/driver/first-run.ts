/** Page that the extension opens on installation. */
export const FIRST_RUN_PAGE = /extension:\/\/[^/]+\/src\/pages\/welcome\/index\.html$/;

/** The panel's document in a page. */
export const PANEL_PAGE = /extension:\/\/[^/]+\/src\/pages\/panel\/index\.html/;
