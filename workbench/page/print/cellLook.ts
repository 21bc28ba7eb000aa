// How a cell looks on paper, as CSS; lengths are multiples of `--pixel`, a pixel of the sheet.
import { ConditionalFormattingService, type IBorderStyleData, type IStyleData, type Nullable } from '../../engine/univer';
import { styleAt } from '../../host/document/cells';
import type { Document } from '../../host/document/Document';

/** A length in pixels of the sheet, on paper. */
export const length = (pixels: number): string => `calc(var(--pixel) * ${Math.round(pixels * 100) / 100})`;

/** A cell's own format with its conditional formats applied. */
export function shownStyle(document: Document, sheetId: string, row: number, column: number): IStyleData {
  const conditions = document.engine.univer.__getInjector().get(ConditionalFormattingService);
  return { ...styleAt(document, sheetId, row, column), ...conditions.composeStyle(document.id, sheetId, row, column)?.style };
}

const ALIGNED = [undefined, 'left', 'center', 'right', 'justify'];
const HUNG = [undefined, 'top', 'middle', 'bottom'];
const WRAP = 3;
const POINT = 4 / 3;

export const wraps = ({ tb }: IStyleData): boolean => Number(tb) === WRAP;
/** `left`, `center`, `right`; undefined where the value decides. */
export const alignment = ({ ht }: IStyleData): string | undefined => ALIGNED[Number(ht ?? 0)];

/** Everything but borders and default alignment. */
export function look(style: IStyleData): string[] {
  const lines = [style.ul?.s ? 'underline' : '', style.st?.s ? 'line-through' : ''].filter(Boolean);
  return [
    `font-size:${length((style.fs ?? 10) * POINT)}`,
    ...(style.ff && /^[\w -]+$/.test(style.ff) ? [`font-family:'${style.ff}',Arial,Vazirmatn,sans-serif`] : []),
    ...(style.bl ? ['font-weight:bold'] : []),
    ...(style.it ? ['font-style:italic'] : []),
    ...(lines.length > 0 ? [`text-decoration:${lines.join(' ')}`] : []),
    ...colour('color', style.cl?.rgb),
    ...colour('background', style.bg?.rgb),
    `vertical-align:${HUNG[Number(style.vt ?? 0)] ?? 'bottom'}`,
  ];
}

/** An unchecked colour would let a stored workbook write its own CSS. */
const colour = (property: string, value: Nullable<string>): string[] =>
  value && /^(#[\da-f]{3,8}|rgba?\([\d., %]+\)|[a-z]+)$/i.test(value) ? [`${property}:${value}`] : [];

/** By Univer's numbers of border styles; the other ones are solid. */
const BORDERS: Readonly<Record<number, string>> = {
  1: '1px solid',
  3: '1px dotted',
  4: '1px dashed',
  7: '3px double',
  8: '2px solid',
  13: '3px solid',
};

/** The line between two cells: either cell's border, else the sheet's gridline. */
export function edge(own: Nullable<IBorderStyleData>, neighbours: Nullable<IBorderStyleData>, gridline: string): string {
  const border = own?.s ? own : neighbours;
  if (!border?.s) return gridline;
  const [ink] = colour('', border.cl?.rgb);
  return `${BORDERS[border.s] ?? '1px solid'} ${ink?.slice(1) ?? '#000'}`;
}
