// Whether a formula joins columns of different heights cell by cell. Google may fail the whole array then; the workbench only its end.
import { readFormula, type Call, type Piece } from './excelFormula';

/** One row, or a name of its own for each height: where a range begins, or what made it. */
type Height = string;
const ONE: Height = '1';

type Names = ReadonlyMap<string, Height>;

/** The height of what a formula gives. Throws where it joins two heights. */
export const heightOf = (formula: string): Height => ofPieces(readFormula(formula), new Map());

function agreed(heights: readonly Height[], what: string): Height {
  const [first = ONE, ...others] = new Set(heights.filter((height) => height !== ONE));
  if (others.length > 0) throw new Error(`${what} joins columns of different heights: ${[first, ...others].join(', ')}`);
  return first;
}

function ofPieces(pieces: readonly Piece[], names: Names): Height {
  const heights = pieces.flatMap((piece, at): Height[] => {
    if (typeof piece === 'object') return [ofCall(piece, names)];
    const [, row] = /^\$?[A-Z]{1,3}\$?(\d+)$/.exec(piece) ?? [];
    if (row === undefined) return [names.get(piece) ?? ONE];
    const [before, colon, last] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
    const end = colon === ':' && typeof last === 'string' ? last : null;
    // The end of a range was counted with its start; a range within one row is one row.
    if (before === ':' || end === null || end.replace(/\D/g, '') === row) return [ONE];
    return [`${typeof before === 'string' && before.endsWith('!') ? before : ''}${row}`];
  });
  return agreed(heights, pieces.map((piece) => (typeof piece === 'string' ? piece : `${piece.name}()`)).join(''));
}

/** Functions that make one value of all cells. */
const WHOLE = new Set(['SUM', 'COUNT', 'COUNTA', 'MIN', 'MAX', 'ROWS', 'COLUMN']);

function ofCall({ name, args }: Call, names: Names): Height {
  if (name === 'LET') return ofLet(args, names);
  const heights = args.map((each) => ofPieces(each, names));
  const at = (...places: number[]): Height =>
    agreed(
      places.map((place) => heights[place] ?? ONE),
      name,
    );
  if (WHOLE.has(name)) return ONE;
  if (name.startsWith('KAM_')) return name;
  switch (name) {
    case 'MATCH':
    case 'XMATCH':
    case 'MMULT':
    case 'SORT':
    case 'CHOOSECOLS':
      return at(0);
    case 'COUNTIF':
      return at(1);
    case 'SUMIF':
      at(0, 2);
      return at(1);
    case 'XLOOKUP':
      at(1, 2);
      return at(0, 3);
    case 'INDEX':
      return at(1, 2);
    case 'SCAN':
      return at(1);
    case 'FILTER':
      return `filtered ${agreed(heights, name)}`;
    case 'TRANSPOSE':
      return 'columns';
    case 'SEQUENCE':
      return 'counted';
    case 'VSTACK':
      return heights.join(' over ');
    default:
      return agreed(heights, name);
  }
}

function ofLet(args: readonly (readonly Piece[])[], names: Names): Height {
  const known = new Map(names);
  args.slice(0, -1).forEach((pieces, at) => {
    const [name] = args[at - 1] ?? [];
    if (at % 2 === 1 && typeof name === 'string') known.set(name, ofPieces(pieces, known));
  });
  return ofPieces(args.at(-1) ?? [], known);
}
