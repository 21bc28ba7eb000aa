// How cells look: what Apps Script calls each property, and where Univer's styles keep it.
import { ColorKit, type IStyleData } from '../../engine/univer';
import { type Area, cellsOf } from './Area';
import { shownPatternAt, styleAt, type StyleChange, writeStyles } from './cells';
import { hexColour } from './hexColour';
import type { Document } from './Document';

/** A property of a cell's format: how a value is written into a style (null takes it back), and how a style shows it. */
interface Format {
  readonly write: (value: string | number | boolean | null) => NonNullable<StyleChange>;
  readonly read: (style: IStyleData) => string | number | boolean;
}

const colour = (value: string | number | boolean | null) =>
  value === null || value === '' ? null : { rgb: hexColour(String(value)) };
/** Univer's toolbar writes colours in other forms than scripts. */
const shownColour = (rgb: string): string => new ColorKit(rgb).toHexString();
/** A property with a fixed list of words; the first is the default. */
const worded = <Key extends keyof IStyleData>(key: Key, words: Readonly<Record<string, number>>): Format => ({
  write: (value) => ({ [key]: value === null ? null : (words[String(value)] ?? null) }),
  read: (style) => Object.keys(words).find((word) => words[word] === style[key]) ?? Object.keys(words)[0] ?? '',
});

const FORMATS = {
  numberFormat: {
    write: (value) => ({ n: value === null || value === '' || value === 'General' ? null : { pattern: String(value) } }),
    read: ({ n }) => n?.pattern ?? '0.###############',
  },
  fontWeight: worded('bl', { normal: 0, bold: 1 }),
  fontStyle: worded('it', { normal: 0, italic: 1 }),
  fontFamily: { write: (value) => ({ ff: value as string | null }), read: ({ ff }) => ff ?? 'Arial' },
  fontSize: { write: (value) => ({ fs: value as number }), read: ({ fs }) => fs ?? 10 },
  fontColor: { write: (value) => ({ cl: colour(value) }), read: ({ cl }) => (cl?.rgb ? shownColour(cl.rgb) : '#000000') },
  background: { write: (value) => ({ bg: colour(value) }), read: ({ bg }) => (bg?.rgb ? shownColour(bg.rgb) : '#ffffff') },
  horizontalAlignment: worded('ht', { general: 0, left: 1, center: 2, right: 3 }),
  verticalAlignment: worded('vt', { bottom: 3, top: 1, middle: 2 }),
  wrapStrategy: worded('tb', { OVERFLOW: 1, CLIP: 2, WRAP: 3 }),
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** Rows × columns of one property. */
export function readFormats(document: Document, area: Area, name: FormatName): (string | number | boolean)[][] {
  if (name === 'numberFormat') document.calculate();
  return cellsOf(area, (row, column) => {
    const style = styleAt(document, area.sheetId, row, column);
    const pattern = name === 'numberFormat' ? shownPatternAt(document, area.sheetId, row, column) : undefined;
    return FORMATS[name].read(pattern ? { ...style, n: { pattern } } : style);
  });
}

/** Writes one property; `values` has one value per cell. */
export function writeFormats(
  document: Document,
  area: Area,
  name: FormatName,
  values: readonly (readonly (string | number | boolean | null)[])[],
): void {
  document.assertEditable(area);
  const { write } = FORMATS[name];
  const changes = new Map<string | number | boolean | null, StyleChange>();
  const changeOf = (value: string | number | boolean | null): StyleChange => {
    const change = changes.get(value) ?? write(value);
    changes.set(value, change);
    return change;
  };
  writeStyles(
    document,
    area,
    cellsOf(area, (row, column) => changeOf(values[row - area.row]?.[column - area.column] ?? null)),
  );
}

/** How the text of a cell looks; what is left out stays as it is. */
export interface TextLook {
  readonly fontWeight?: 'normal' | 'bold';
  readonly fontStyle?: 'normal' | 'italic';
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
}

/** Rows × columns of how the texts of cells look, with Google's defaults. */
export function readTextLooks(document: Document, area: Area): TextLook[][] {
  return cellsOf(area, (row, column) => {
    const style = styleAt(document, area.sheetId, row, column);
    const names = ['fontWeight', 'fontStyle', 'fontFamily', 'fontSize', 'fontColor'] as const;
    return Object.fromEntries(names.map((name) => [name, FORMATS[name].read(style)]));
  });
}

/** `looks` has one for each cell. */
export function writeTextLooks(document: Document, area: Area, looks: readonly (readonly TextLook[])[]): void {
  document.assertEditable(area);
  const changes = new Map<TextLook, StyleChange>();
  const changeOf = (look: TextLook): StyleChange => {
    const entries = Object.entries(look) as [keyof TextLook, string | number][];
    const known = changes.get(look);
    if (known) return known;
    const change = entries.reduce<StyleChange>((all, [name, value]) => ({ ...all, ...FORMATS[name].write(value) }), {});
    changes.set(look, change);
    return change;
  };
  writeStyles(
    document,
    area,
    cellsOf(area, (row, column) => changeOf(looks[row - area.row]?.[column - area.column] ?? {})),
  );
}

/** Removes every format. */
export function clearFormats(document: Document, area: Area): void {
  writeStyles(
    document,
    area,
    cellsOf(area, () => null),
  );
}
