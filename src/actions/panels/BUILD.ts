/** The name of this build of the add-on, which `build.mjs` fills in. A page of another build can send requests that this one does not know. */
declare const KEY_ACCOUNT_BUILD: string;

/** '' where the source runs without being built. */
export const BUILD = typeof KEY_ACCOUNT_BUILD === 'string' ? KEY_ACCOUNT_BUILD : '';
