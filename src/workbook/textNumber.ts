/** Names a number that is stored as text, `"12,000"!`, as the add-on's functions do; blank for all other texts, and for blanks. */
export const textNumber = (cells: string): string =>
  `IF(ISTEXT(${cells});IF(ISERROR(VALUE(SUBSTITUTE(SUBSTITUTE(${cells};",";"");".";"")));"";${named(cells)});"")`;

/** Shows a cell that should be a number: `"n/a"!`. Long texts are cut. */
export const named = (cells: string): string => `CHAR(34)&IF(LEN(${cells})>20;LEFT(${cells};19)&"…";${cells})&CHAR(34)&"!"`;
