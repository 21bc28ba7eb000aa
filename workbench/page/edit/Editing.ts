// A cell's text while it is being edited, in the cell or in the formula bar.
import type { CellPlace } from '../grid/Grid';

export interface Editing {
  readonly place: CellPlace;
  readonly text: string;
  /** What the cell's text was when the editing began. */
  readonly before: string;
  readonly caret: number;
  /** Changes when the editor moves the caret, not the user. */
  readonly placed: number;
  /** Where the keyboard is. */
  readonly where: 'cell' | 'bar';
  /** Whether the arrow keys leave the cell, as they do when the editing began by typing over it. */
  readonly typedOver: boolean;
  /** The reference inserted by a click, which the next click replaces. */
  readonly pointed: { readonly start: number; readonly end: number } | undefined;
}
