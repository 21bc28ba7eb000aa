// A place for our own formula bar between Univer's toolbar and its grid.
import { BuiltInUIPart } from '@univerjs/ui';
import type { FUniver } from '../../engine/univer';
import { createElement } from 'react';

/** Calls back with the element as soon as Univer has drawn it. Call it before the first workbook is created. */
export function placeFormulaBar(api: FUniver, onPlace: (element: HTMLElement) => void): void {
  let placed: HTMLElement | null = null;
  const ref = (element: HTMLElement | null) => {
    if (element && element !== placed) onPlace((placed = element));
  };
  api.registerUIPart(BuiltInUIPart.HEADER, () => createElement('div', { ref, className: 'formula-bar-place' }));
}
