// Closes open brackets and quotes at the end of a typed formula, as Google Sheets does.

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/** `=SUM(A1:A3` becomes `=SUM(A1:A3)`, an open quotation mark is closed too; any other text stays as it is. */
export function closedBrackets(text: string): string {
  if (!text.startsWith('=') || text.length < 2) return text;
  const open: string[] = [];
  let quote = '';
  for (const character of text) {
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (CLOSING[character]) open.unshift(CLOSING[character]);
    else if (character === open[0]) open.shift();
  }
  return text + quote + open.join('');
}
