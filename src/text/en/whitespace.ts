// Whitespace, in English.

export const whitespace = { title: 'Whitespace' };

export type WhitespaceText = typeof whitespace;
