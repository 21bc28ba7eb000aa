// Slides as data: what is where. They are measured before they are written, so that no text is larger than its box.

/** In points of 1/72 inch, from the top left corner of the slide. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How texts look: size and line height in points. */
export const LOOKS = {
  account: { size: 40, line: 48, bold: true, color: '1558B0' },
  subtitle: { size: 18, line: 26, bold: false, color: '3C4043' },
  title: { size: 26, line: 32, bold: true, color: '1558B0' },
  item: { size: 18, line: 24, bold: false, color: '202124' },
  strong: { size: 18, line: 24, bold: true, color: '202124' },
  detail: { size: 14, line: 19, bold: false, color: '5F6368' },
  label: { size: 12, line: 16, bold: false, color: '5F6368' },
  total: { size: 20, line: 25, bold: true, color: '202124' },
  cell: { size: 13, line: 17, bold: false, color: '202124' },
  strongCell: { size: 13, line: 17, bold: true, color: '202124' },
  footer: { size: 10, line: 14, bold: false, color: '5F6368' },
} as const;
export type Look = keyof typeof LOOKS;

export interface TextBox extends Box {
  text: string;
  look: Look;
  /** At the end of the line instead of its start. */
  atEnd?: true;
}

/** A filled rectangle. */
export interface Bar extends Box {
  color: string;
}

export interface Chart extends Box {
  title: string;
  labels: string[];
  series: { name: string; values: number[] }[];
}

/** Its first row is the head. */
export interface TableOfSlide extends Box {
  /** In points. */
  widths: number[];
  rows: { cells: string[]; height: number; look: Look }[];
}

export interface Slide {
  texts: TextBox[];
  bars: Bar[];
  charts: Chart[];
  tables: TableOfSlide[];
}

/** 16 by 9. */
export const SLIDE = { width: 960, height: 540 };
/** The room around the text of a cell, in points. */
export const CELL_MARGIN = { side: 6, top: 4 };
