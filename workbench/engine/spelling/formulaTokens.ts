// Cuts a formula into tokens, in Google's spelling as well as in Univer's.

export type TokenKind =
  | 'text'
  | 'reference'
  | 'error'
  | 'call'
  | 'name'
  | 'number'
  | 'open'
  | 'close'
  | 'braceOpen'
  | 'braceClose'
  | 'comma'
  | 'semicolon'
  | 'backslash'
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{M}\p{N}\p{Cf}_.]*!)?`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const CELL = COLUMN + ROW;
const RANGE = `(?:${CELL}:(?:${CELL}|${COLUMN}|${ROW})|${COLUMN}:${COLUMN}|${ROW}:${ROW}|${CELL})`;
/** A reference ends where no letter, digit, dot, call or sheet mark follows: LOG10( is a function, A1.B a name. */
const END = String.raw`(?![\p{L}\p{N}_.(!$])`;

const KINDS: readonly (readonly [TokenKind, RegExp])[] = (
  [
    ['text', '"(?:[^"]|"")*"?'],
    ['error', `${SHEET}#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|ERROR!|SPILL!)`],
    ['reference', SHEET + RANGE + END],
    ['number', String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`],
    ['call', String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\()`],
    ['name', String.raw`[\p{L}_][\p{L}\p{N}_.]*`],
    ['open', String.raw`\(`],
    ['close', String.raw`\)`],
    ['braceOpen', String.raw`\{`],
    ['braceClose', String.raw`\}`],
    ['comma', ','],
    ['semicolon', ';'],
    ['backslash', String.raw`\\`],
    ['other', String.raw`\s+|[\s\S]`],
  ] as const
).map(([kind, source]) => [kind, new RegExp(source, 'uy')]);

/** The tokens of a formula with its leading `=`; joined, their texts give the formula back. */
export function formulaTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    for (const [kind, pattern] of KINDS) {
      pattern.lastIndex = at;
      const text = pattern.exec(formula)?.[0];
      if (text === undefined) continue;
      tokens.push({ kind, text });
      at += text.length;
      break;
    }
  }
  return tokens;
}
