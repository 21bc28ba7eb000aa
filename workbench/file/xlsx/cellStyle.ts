// The look of a cell as exceljs takes it.
import type { Alignment, Border, Borders, BorderStyle, Style } from 'exceljs';
import type { IBorderStyleData, IStyleData, Nullable } from '../../engine/univer';
import { argb } from './argb';

/** By Univer's numbers: HorizontalAlign, VerticalAlign, WrapStrategy, BorderStyleTypes. */
const HORIZONTAL = [undefined, 'left', 'center', 'right', 'justify', 'justify', 'distributed'] as const;
const VERTICAL = [undefined, 'top', 'middle', 'bottom'] as const;
const WRAP = 3;
const BORDERS: readonly (BorderStyle | undefined)[] = [
  undefined,
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
const RIGHT_TO_LEFT = 2;

/** Whether a flag of a snapshot is set: it keeps them as 0 and 1. */
export const isSet = (flag: number | undefined): boolean => Number(flag) === 1;

/** A style of Univer as ExcelJS takes it; what is not set is left out. */
export function cellStyle(style: IStyleData): Partial<Style> {
  const colour = style.cl?.rgb;
  const fill = style.bg?.rgb;
  return {
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
    font: {
      name: style.ff ?? 'Arial',
      size: style.fs ?? 10,
      bold: isSet(style.bl),
      italic: isSet(style.it),
      underline: isSet(style.ul?.s),
      strike: isSet(style.st?.s),
      ...(colour && { color: { argb: argb(colour) } }),
    },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } } }),
    alignment: alignment(style),
    ...(style.bd && { border: borders(style) }),
  };
}

function alignment({ ht, vt, tb, td, tr }: IStyleData): Partial<Alignment> {
  const horizontal = HORIZONTAL[ht ?? 0];
  const vertical = VERTICAL[vt ?? 0];
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(Number(tb) === WRAP && { wrapText: true }),
    ...(Number(td) === RIGHT_TO_LEFT && { readingOrder: 'rtl' }),
    ...(tr?.a && { textRotation: -tr.a }),
  };
}

function borders({ bd }: IStyleData): Partial<Borders> {
  const sides = { top: side(bd?.t), right: side(bd?.r), bottom: side(bd?.b), left: side(bd?.l) };
  return Object.fromEntries(Object.entries(sides).filter(([, border]) => border));
}

function side(border: Nullable<IBorderStyleData>): Partial<Border> | undefined {
  const style = BORDERS[border?.s ?? 0];
  return style && { style, ...(border?.cl.rgb && { color: { argb: argb(border.cl.rgb) } }) };
}
