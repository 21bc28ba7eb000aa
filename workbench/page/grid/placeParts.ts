// Places for what is ours among Univer's parts: the formula bar between its toolbar and its grid, the figures of the selection beside its tabs.
import { BuiltInUIPart } from '@univerjs/ui';
import type { FUniver } from '../../engine/univer';
import { createElement } from 'react';

export type OnPlace = (element: HTMLElement) => void;

/** Calls back with each element as soon as Univer has drawn it. Call it before the first workbook is created. */
export function placeParts(api: FUniver, { formulaBar, figures }: { formulaBar: OnPlace; figures: OnPlace }): void {
  place(api, BuiltInUIPart.HEADER, 'formula-bar-place', formulaBar);
  place(api, BuiltInUIPart.FOOTER, 'figures-place', figures);
}

function place(api: FUniver, part: BuiltInUIPart, className: string, onPlace: OnPlace): void {
  let placed: HTMLElement | null = null;
  const ref = (element: HTMLElement | null) => {
    if (element && element !== placed) onPlace((placed = element));
  };
  api.registerUIPart(part, () => createElement('div', { ref, className }));
}
