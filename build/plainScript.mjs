// Writes pages and data so that a program that removes comments without parsing them, as HtmlService does, changes nothing. Breaks
// scripts into lines, so that the line number of an error is useful.

/** The most characters of a line in a page's script. Escapes that are written afterwards make it longer, up to 500. */
const LINE_LIMIT = 250;
const LONGEST_PIECE = 200;
/** acorn's names of the tokens after which a line break never changes what a script means. */
const MAY_END_LINE = new Set([',', ';', '{', '(', '[', '=>', '?', ':', '&&', '||', '??', '+/-', '${', '.', '=']);
const HEX = { "'": '\\x27', '"': '\\x22', '`': '\\x60', '/': '\\x2f', '<': '\\x3c' };

/** @returns {Promise<{ type: { label: string }, start: number, end: number }[]>} */
async function tokensOf(script) {
  const { parse } = await import('acorn');
  const tokens = [];
  parse(script, { ecmaVersion: 'latest', onToken: tokens });
  return tokens;
}

/** The positions in a script where line breaks go: after the last possible token within `limit` characters. */
export async function lineBreaks(script, limit = LINE_LIMIT) {
  let lineStart = 0;
  // Looked for once and forwards: a script may be one line of 200,000 characters.
  let newline = script.indexOf('\n');
  let possible = 0;
  const breaks = [];
  for (const { type, start, end } of await tokensOf(script)) {
    for (; newline >= 0 && newline <= start; newline = script.indexOf('\n', newline + 1))
      lineStart = Math.max(lineStart, newline + 1);
    if (end - lineStart > limit && possible > lineStart) {
      breaks.push(possible);
      lineStart = possible;
    }
    if (MAY_END_LINE.has(type.label)) possible = end;
  }
  return breaks;
}

/**
 * An equivalent script in which no string or regular expression holds what looks like a comment or a quote out of place:
 * strings have `/\/` for `//`, `/\*` for `/*` and `\x60`, regular expressions `\x2f`, `\x27`, `\x22` and `\x60`, and neither opens a tag
 * or a scriptlet. Lines have at most 500 characters; a string longer than a piece of one becomes a sum.
 *
 * @param {string} script without comments and template literals.
 */
export async function plainScript(script) {
  const rewrite = { string: plainString, regexp: plainPattern };
  const parts = [];
  let lineLength = 0;
  const write = (text) => {
    const newline = text.lastIndexOf('\n');
    lineLength = newline < 0 ? lineLength + text.length : text.length - newline - 1;
    parts.push(text);
  };
  let from = 0;
  let mayBreak = false;
  for (const { type, start, end } of await tokensOf(script)) {
    if (type.label === '`') throw new Error(`A page must not have a template literal: ${script.slice(start, start + 80)}`);
    write(script.slice(from, start));
    const token = script.slice(start, end);
    const text = rewrite[type.label]?.(token) ?? token;
    // Before a long pattern too, which would not fit on the line.
    if (mayBreak && lineLength + text.length > LINE_LIMIT) write('\n');
    write(text);
    mayBreak = MAY_END_LINE.has(type.label);
    from = end;
  }
  return parts.join('') + script.slice(from);
}

/** Styles with a line for each rule. */
export const plainStyles = (css) => css.replaceAll('}', '}\n');

/** Data as JSON with a line for each value, in which nothing looks like a comment or a tag. */
export function plainJson(data) {
  return JSON.stringify(data, null, 1)
    .replace(/\n +/g, '\n')
    .replaceAll('<', '\\u003c')
    .replace(/\/(?=[/*])/g, '\\u002f');
}

function plainString(token) {
  const plain = token
    .replace(/\/(?=[/*])/g, '/\\')
    .replaceAll('*/', '*\\/')
    .replaceAll('`', HEX['`'])
    .replace(/<(?=!--|\?)/g, HEX['<']);
  if (plain.length <= LONGEST_PIECE) return plain;
  const quote = plain[0];
  // A piece ends before an escape or a pair of surrogates, never inside one.
  const piece = new RegExp(`(?:\\\\(?:u\\{[^}]*\\}|u[^{].{3}|x..|[^])|[^\\\\]){1,${LONGEST_PIECE}}`, 'gu');
  const pieces = plain.slice(1, -1).match(piece);
  return `(${pieces.map((text) => quote + text + quote).join('+\n')})`;
}

function plainPattern(token) {
  const end = token.lastIndexOf('/');
  const pattern = token
    .slice(1, end)
    .replace(/\\?[^]/g, (part) => (part.at(-1) === '<' ? part : (HEX[part.at(-1)] ?? part)))
    .replace(/(?<!\(\?)<(?=!--|\?)/g, HEX['<']);
  return `/${pattern}/${token.slice(end + 1)}`;
}
