/** The page that the extension opens when it is installed. */
export const FIRST_RUN_PAGE = /extension:\/\/[^/]+\/src\/pages\/welcome\/index\.html$/;
