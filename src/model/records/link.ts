/** A secure address: what `link` fields hold. */
export const LINK = /^https:\/\/[^\s.]+\.\S+$/i;
