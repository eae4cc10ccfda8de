/**
 * The files of the twin's page, as a browser gets them. They are not built: this module lies as deep in `src` as in `dist`, and so
 * does the one file that the command is.
 */
export const pageFolder: URL = new URL('../page/', import.meta.url)
