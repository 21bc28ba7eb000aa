/** Names the build of the add-on; the build of the project replaces it. A page that another build opened can send what this one does not know. */
declare const KEY_ACCOUNT_BUILD: string;

/** '' where the source runs without being built. */
export const BUILD = typeof KEY_ACCOUNT_BUILD === 'string' ? KEY_ACCOUNT_BUILD : '';
