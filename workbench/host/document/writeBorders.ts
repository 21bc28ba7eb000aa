// Borders of cells.
import type { IBorderStyleData } from '../../engine/univer';
import { type Area, cellsOf } from './Area';
import { type StyleChange, writeStyles } from './cells';
import type { Document } from './Document';
import { hexColour } from './hexColour';

/** True draws, false removes, null leaves; vertical and horizontal are the lines inside. */
export interface BorderSides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

/** Univer's numbers of Google's border styles. */
const STYLES: Readonly<Record<string, number>> = { SOLID: 1, DOTTED: 3, DASHED: 4, DOUBLE: 7, SOLID_MEDIUM: 8, SOLID_THICK: 13 };

export function writeBorders(document: Document, area: Area, sides: BorderSides, color: string | null, style: string): void {
  const line = { s: STYLES[style] ?? 1, cl: { rgb: hexColour(color ?? 'black') } } as IBorderStyleData;
  const drawn = (key: 't' | 'l' | 'b' | 'r', side: boolean | null) => (side === null ? {} : { [key]: side ? line : null });
  /** By what is drawn: the cells inside an area change alike. */
  const changes = new Map<string, StyleChange>();
  const cells = cellsOf(area, (row, column) => {
    const first = { row: row === area.row, column: column === area.column };
    const last = { row: row === area.row + area.rows - 1, column: column === area.column + area.columns - 1 };
    const bd = {
      ...drawn('t', first.row ? sides.top : sides.horizontal),
      ...drawn('b', last.row ? sides.bottom : sides.horizontal),
      ...drawn('l', first.column ? sides.left : sides.vertical),
      ...drawn('r', last.column ? sides.right : sides.vertical),
    };
    const key = JSON.stringify(bd);
    const change = changes.get(key) ?? { bd };
    changes.set(key, change);
    return change;
  });
  writeStyles(document, area, cells);
}
