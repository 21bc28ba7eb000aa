// Rewrites a formula of ours in the spelling of an .xlsx file, for an engine that reads those.

/** A call with its arguments; texts, operators, names and references are strings. */
export interface Call {
  readonly name: string;
  readonly args: readonly Piece[][];
}
export type Piece = string | Call;

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[A-Za-z_][\w.]*\(|[();]|[A-Za-z_$][\w.$]*|[^"'();A-Za-z_$]+/gy;

/** Functions that Excel got after the first version of the file format. */
const LATER: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['LET', 'XLOOKUP', 'XMATCH', 'HSTACK', 'VSTACK', 'CHOOSECOLS', 'SEQUENCE', 'IFNA'].map((name) => [name, `_xlfn.${name}`]),
  ),
  FILTER: '_xlfn._xlws.FILTER',
  SORT: '_xlfn._xlws.SORT',
};

/** Where the formula's workbook is in the file. */
export interface Block {
  /** The rows above it in every sheet. */
  readonly down: number;
  /** The rows that its sheets have. */
  readonly rows: number;
  /** The sheet in the file for the title of a tab. */
  readonly sheets: Readonly<Record<string, string>>;
}

export interface ExcelFormula {
  /** Without `=`. */
  readonly text: string;
  readonly isArray: boolean;
}

/**
 * Open ranges end at the sheet's last row. Several conditions of FILTER become one, orders of SORT numbers. Where LibreOffice 25.2 differs,
 * the same is said in its way: a running sum is a product of matrices, because there is no LAMBDA; FILTER of one value fails, and XMATCH
 * from the end does not reach the first value.
 *
 * @param formula in Google's spelling with `;`.
 */
export function excelFormula(formula: string, block: Block): ExcelFormula {
  const pieces = readFormula(formula);
  const [only] = pieces;
  const isArray = typeof only === 'object' && only.name === 'ARRAYFORMULA' && pieces.length === 1;
  return { text: write(pieces, block, new Set()), isArray };
}

/** The parts of a formula in Google's spelling with `;`. */
export function readFormula(formula: string): readonly Piece[] {
  const tokens = formula.slice(1).match(TOKEN) ?? [];
  if (tokens.join('').length !== formula.length - 1) throw new Error(`Part of the formula cannot be read: ${formula}`);
  return read(tokens, 0)[0][0] ?? [];
}

/** Reads arguments up to the closing bracket, or the end. Returns them and the place behind. */
function read(tokens: readonly string[], start: number): [Piece[][], number] {
  const args: Piece[][] = [[]];
  let at = start;
  for (; at < tokens.length && tokens[at] !== ')'; at++) {
    const token = tokens[at] as string;
    if (token === ';') args.push([]);
    else if (token.endsWith('(')) {
      const [inner, end] = read(tokens, at + 1);
      args[args.length - 1]?.push({ name: token.slice(0, -1).toUpperCase(), args: inner });
      at = end;
    } else args[args.length - 1]?.push(token);
  }
  return [args, at];
}

function write(pieces: readonly Piece[], block: Block, names: ReadonlySet<string>): string {
  return pieces
    .map((piece, at) => {
      if (typeof piece !== 'string') return writeCall(piece, block, names);
      // A range is two names with a colon between them; an open one ends with a column.
      if (pieces[at - 1] === ':' && /^\$?[A-Z]+$/.test(piece)) return `${piece}${block.down + block.rows}`;
      return writeName(piece, block, names);
    })
    .join('');
}

function writeName(piece: string, { down, sheets }: Block, names: ReadonlySet<string>): string {
  if (names.has(piece)) return `_xlpm.${piece}`;
  if (piece === 'TRUE' || piece === 'FALSE') return `${piece}()`;
  const [, title] = /^'(.*)'!$/.exec(piece) ?? [];
  if (title !== undefined) return `'${sheets[title.replaceAll("''", "'")] ?? title}'!`;
  return piece.replace(/^(\$?[A-Z]{1,3}\$?)(\d+)$/, (_cell, column: string, row: string) => `${column}${Number(row) + down}`);
}

const isName = (text: string): boolean => /^_xlpm\.\w+$/.test(text);

function writeCall({ name, args }: Call, block: Block, names: ReadonlySet<string>): string {
  const inner = (pieces: readonly Piece[] | undefined, known = names): string => write(pieces ?? [], block, known);
  switch (name) {
    case 'ARRAYFORMULA':
      return inner(args[0]);
    case 'FILTER': {
      const [range = '', ...conditions] = args.map((each) => inner(each));
      const condition = conditions.map((each) => `(${each})`).join('*');
      const filtered = `${LATER['FILTER']}(${range},${condition})`;
      return isName(range) ? `IF(ROWS(${range})=1,IF(${condition},${range},NA()),${filtered})` : filtered;
    }
    case 'SORT': {
      const [range, column, isAscending] = args.map((each) => inner(each));
      return `${LATER['SORT']}(${[range, column, isAscending && (isAscending === 'FALSE()' ? '-1' : '1')].filter(Boolean).join(',')})`;
    }
    case 'XMATCH': {
      const [key, range, exact, direction] = args.map((each) => inner(each));
      const found = (order: string): string =>
        `${LATER['XMATCH']}(${key},${range}${exact === undefined ? '' : `,${exact},${order}`})`;
      return direction === '-1' ? `IFERROR(${found('-1')},${found('1')})` : found(direction ?? '1');
    }
    case 'SCAN': {
      const [start, cells, sum] = [inner(args[0]), inner(args[1]), inner(args[2])];
      if (start !== '0' || !/^LAMBDA\((\w+),(\w+),\1\+\2\)$/.test(sum))
        throw new Error(`Only a running sum can be written: ${sum}`);
      const places = `${LATER['SEQUENCE']}(ROWS(${cells}))`;
      return `MMULT(IF(${places}>=TRANSPOSE(${places}),1,0),${cells})`;
    }
    case 'LET': {
      const known = new Set([
        ...names,
        ...args.slice(0, -1).flatMap(([first], i) => (i % 2 === 0 && typeof first === 'string' ? [first] : [])),
      ]);
      return `${LATER['LET']}(${args.map((each) => inner(each, known)).join(',')})`;
    }
    default:
      return `${LATER[name] ?? name}(${args.map((each) => inner(each)).join(',')})`;
  }
}
