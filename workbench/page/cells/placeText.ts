// Where a line of text begins in its cell, and what of its neighbours it may run over.

/** Pixels from left to right, as one sees them. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

export interface LineToPlace {
  readonly width: number;
  /** The cell without its padding. */
  readonly cell: Extent;
  readonly align: 'left' | 'center' | 'right';
  readonly direction: 'ltr' | 'rtl';
  /** How many pixels are free beside the cell, of those that are needed. Zero for a text that stays in its cell. */
  readonly roomBeside: (side: 'left' | 'right', needed: number) => number;
}

export interface PlacedLine {
  /** The place that `align` refers to. */
  readonly x: number;
  readonly align: 'left' | 'center' | 'right';
  /** The cell with the room that the text takes beside it; everything outside is cut off. */
  readonly room: Extent;
}

/** A text without enough room keeps its beginning and is cut off at its end. */
export function placeText({ width, cell, align, direction, roomBeside }: LineToPlace): PlacedLine {
  const excess = width - (cell.right - cell.left);
  if (excess <= 0) return { ...aligned(cell, align), room: cell };
  const share = align === 'center' ? excess / 2 : excess;
  const over = {
    left: align === 'left' ? 0 : Math.min(share, roomBeside('left', share)),
    right: align === 'right' ? 0 : Math.min(share, roomBeside('right', share)),
  };
  const room = { left: cell.left - over.left, right: cell.right + over.right };
  const isCut = width > room.right - room.left + 0.01;
  return { ...aligned(room, isCut ? beginning(direction) : align), room };
}

const beginning = (direction: 'ltr' | 'rtl') => (direction === 'rtl' ? 'right' : 'left');

function aligned({ left, right }: Extent, align: PlacedLine['align']): Pick<PlacedLine, 'x' | 'align'> {
  return { align, x: align === 'left' ? left : align === 'right' ? right : (left + right) / 2 };
}
