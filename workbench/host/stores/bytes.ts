/** How many bytes a text takes as Google counts it, in UTF-8. */
export const bytes = (text: string): number => new TextEncoder().encode(text).length;
