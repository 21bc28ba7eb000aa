// Writes slides as a .pptx file. Texts, tables and charts are those of PowerPoint, so that they can be edited there.
import PptxGenJS from 'pptxgenjs';
import { CELL_MARGIN, LOOKS, SLIDE, type Box, type Chart, type Look, type Slide, type TableOfSlide } from './Slide';

export interface SlidesStyle {
  /** Of the file. */
  title: string;
  isRightToLeft: boolean;
  /** As in `en-GB`. */
  tag: string;
  /** How a chart writes numbers, as in the format of a cell. */
  numberFormat: string;
}

const FONT = 'Arial';
const COLORS = ['1A73E8', '9AA0A6'];
const LINE = 'DADCE0';
const GREY = '5F6368';
const POINTS = 72;

export function writeSlides(slides: readonly Slide[], style: SlidesStyle): Promise<Blob> {
  const file = new PptxGenJS();
  file.defineLayout({ name: 'WIDE', width: SLIDE.width / POINTS, height: SLIDE.height / POINTS });
  file.layout = 'WIDE';
  file.title = style.title;
  file.rtlMode = style.isRightToLeft;
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  for (const { texts, bars, charts, tables } of slides) {
    const slide = file.addSlide();
    for (const { color, ...box } of bars) slide.addShape('rect', { ...placeOf(box), fill: { color }, line: { color, width: 0 } });
    for (const { text, look, atEnd = false, ...box } of texts)
      slide.addText(text, {
        ...placeOf(box),
        ...fontOf(look, style),
        align: sideOf(atEnd, style),
        margin: 0,
        valign: 'top',
        wrap: true,
      });
    for (const chart of charts) slide.addChart('bar', seriesOf(chart), { ...placeOf(chart), ...chartStyle(chart, style) });
    for (const table of tables) addTable(slide, table, style);
  }
  return file.write({ outputType: 'blob', compression: true }) as Promise<Blob>;
}

const placeOf = ({ x, y, width, height }: Box) => ({ x: x / POINTS, y: y / POINTS, w: width / POINTS, h: height / POINTS });

const sideOf = (atEnd: boolean, { isRightToLeft }: SlidesStyle): 'left' | 'right' => (atEnd === isRightToLeft ? 'left' : 'right');

/** An exact line height makes a text as high in every font. */
function fontOf(look: Look, { isRightToLeft, tag }: SlidesStyle) {
  const { size, line, bold, color } = LOOKS[look];
  return { fontFace: FONT, fontSize: size, lineSpacing: line, bold, color, lang: tag, rtlMode: isRightToLeft };
}

const seriesOf = ({ labels, series }: Chart) => series.map(({ name, values }) => ({ name, labels, values }));

/** With decimals where all amounts are small: an axis up to 2 has steps below 1. */
export function axisFormat({ series }: Pick<Chart, 'series'>, numberFormat: string): string {
  const largest = Math.max(...series.flatMap(({ values }) => values.map(Math.abs)));
  return largest < SMALL ? numberFormat.replace('#,##0', '0.0##') : numberFormat;
}

const SMALL = 10;

function chartStyle(chart: Chart, { isRightToLeft, numberFormat, tag }: SlidesStyle): PptxGenJS.IChartOpts {
  const { title } = chart;
  const font = { FontFace: FONT, FontSize: 11, Color: GREY };
  const of = (part: string) => Object.fromEntries(Object.entries(font).map(([key, value]) => [`${part}${key}`, value]));
  // The type knows only one of the two orders of the axis.
  const catAxisOrientation = (isRightToLeft ? 'maxMin' : 'minMax') as 'minMax';
  return {
    barDir: 'col',
    barGrouping: 'clustered',
    barGapWidthPct: 60,
    chartColors: COLORS,
    lang: tag,
    showLegend: true,
    legendPos: 'b',
    ...of('legend'),
    ...of('catAxisLabel'),
    ...of('valAxisLabel'),
    catAxisOrientation,
    catAxisLabelPos: 'low',
    catGridLine: { style: 'none' },
    valAxisLabelFormatCode: axisFormat(chart, numberFormat),
    valAxisLineShow: false,
    valGridLine: { color: LINE, size: 0.75 },
    ...(title === '' ? {} : { showTitle: true, title, ...of('title') }),
  };
}

function addTable(slide: PptxGenJS.Slide, { widths, rows, ...box }: TableOfSlide, style: SlidesStyle): void {
  const mirrored = <Each>(all: readonly Each[]): Each[] => (style.isRightToLeft ? [...all].reverse() : [...all]);
  const margin = [CELL_MARGIN.top, CELL_MARGIN.side, CELL_MARGIN.top, CELL_MARGIN.side].map((points) => points / POINTS);
  slide.addTable(
    rows.map(({ cells, look }) =>
      mirrored(
        cells.map((text, at) => ({
          text,
          options: { ...fontOf(look, style), align: sideOf(at > 0, style), valign: 'top' as const },
        })),
      ),
    ),
    {
      ...placeOf(box),
      colW: mirrored(widths).map((width) => width / POINTS),
      rowH: rows.map(({ height }) => height / POINTS),
      margin: margin as [number, number, number, number],
      border: { type: 'solid', pt: 0.75, color: LINE },
    },
  );
}
