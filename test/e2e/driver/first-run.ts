/** Page that the extension opens on installation. */
export const FIRST_RUN_PAGE = /extension:\/\/[^/]+\/src\/pages\/welcome\/index\.html$/;
