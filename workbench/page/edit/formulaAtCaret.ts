// The context of the caret in a formula that is being typed.

export interface FormulaAtCaret {
  /** The name being typed, which a function's name may complete, and where it begins; undefined where no name is being typed. */
  readonly name: { readonly text: string; readonly start: number } | undefined;
  /** The function in whose brackets the caret is, and the parameter's number from 0; undefined outside any. */
  readonly call: { readonly name: string; readonly parameter: number } | undefined;
  /** Whether a reference to cells can be inserted at the caret. */
  readonly takesReference: boolean;
}

const NOTHING: FormulaAtCaret = { name: undefined, call: undefined, takesReference: false };
const NAME_CHARACTER = /[\p{L}\d_.]/u;

interface Open {
  readonly name: string;
  /** `{` of an array, in which separators do not separate parameters. */
  readonly isArray: boolean;
  parameter: number;
}

/** Reads the text up to the caret; a text without a leading `=` is not a formula. */
export function formulaAtCaret(text: string, caret: number): FormulaAtCaret {
  if (!text.startsWith('=') || caret < 1) return NOTHING;
  const open: Open[] = [];
  let name = '';
  let quote = '';
  let last = '=';
  for (const character of text.slice(1, caret)) {
    if (quote) {
      if (character === quote) quote = '';
      continue;
    }
    if (character === '"' || character === "'") quote = character;
    else if (character === '(') open.push({ name: name.toUpperCase(), isArray: false, parameter: 0 });
    else if (character === '{') open.push({ name: '', isArray: true, parameter: 0 });
    else if (character === ')' || character === '}') open.pop();
    else if (character === ',' || character === ';') {
      const inner = open.at(-1);
      if (inner && !inner.isArray) inner.parameter++;
    }
    name = NAME_CHARACTER.test(character) ? name + character : '';
    if (character.trim()) last = character;
  }
  if (quote) return NOTHING;
  const call = open.filter((one) => one.name !== '').at(-1);
  return {
    name:
      /^\p{L}/u.test(name) && !NAME_CHARACTER.test(text[caret] ?? '') ? { text: name, start: caret - name.length } : undefined,
    call: call && { name: call.name, parameter: call.parameter },
    takesReference: '=(,;+-*/^&<>{'.includes(last),
  };
}
