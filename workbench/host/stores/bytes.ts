/** The size of a text as Google counts it, in bytes of UTF-8. */
export const bytes = (text: string): number => new TextEncoder().encode(text).length;
