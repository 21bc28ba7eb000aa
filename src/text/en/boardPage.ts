// The page for the board. In English.

export const boardPage = { title: 'Board page' };

export type BoardPageText = typeof boardPage;
