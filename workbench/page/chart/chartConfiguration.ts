// A chart as a configuration of Chart.js, in the style of Google Sheets.
import type { ChartConfiguration, ChartDataset, LegendItem, Scale } from 'chart.js';
import { numfmt } from '../../engine/univer';
import { chartSize, type Chart, type ChartType } from '../../host/document/Chart';
import { numberOption, optionAt, textOption } from '../../host/document/chartOptions';
import type { ChartSeries, ChartTable } from '../../host/document/chartTable';

const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];
const FONT = { family: 'Roboto, Arial, Vazirmatn, sans-serif', size: 12 };
const TITLE = '#757575';
const TEXT = '#222222';
const LINES = '#cccccc';

const KINDS = { BAR: 'bar', COLUMN: 'bar', COMBO: 'bar', LINE: 'line', SCATTER: 'scatter' } as const satisfies Record<
  ChartType,
  string
>;
type Kind = (typeof KINDS)[ChartType];
type Options = Chart['options'];

/**
 * `rightToLeft` is how the sheet runs: title, legend and categories begin at that side, and the vertical axis is there. The positions of
 * points are numbers, and grow to the right in every sheet. Numbers beside Persian words have Persian digits.
 */
export function chartConfiguration(
  chart: Pick<Chart, 'type' | 'options'>,
  table: ChartTable,
  rightToLeft: boolean,
): ChartConfiguration<Kind> {
  const { type, options } = chart;
  const title = textOption(options, 'title');
  const isStacked = type !== 'SCATTER' && [true, 'true', 'absolute'].includes(options.isStacked as boolean);
  const isNamed = table.series.some(({ name }) => name !== '');
  const isMirrored = rightToLeft && type !== 'SCATTER';
  const words = [title, ...table.labels, ...table.series.map(({ name }) => name)].join(' ');
  const isPersian = rightToLeft && /[\u0621-\u06cc]/.test(words);
  // The mark keeps a minus sign before its number.
  const digits = (text: string) => (rightToLeft ? `\u200e${isPersian ? inPersianDigits(text) : text}` : text);
  const [across, up] = [
    axis(options, 'hAxis', digits, {
      measures: type === 'BAR' || type === 'SCATTER',
      format: type === 'SCATTER' ? table.positionFormat : table.valueFormat,
    }),
    axis(options, 'vAxis', digits, { measures: type !== 'BAR', format: table.valueFormat }),
  ];
  return {
    type: KINDS[type],
    data: {
      // A year is a number like those of the axes.
      labels: table.labels.map((label) =>
        isPersian && /^\d+$/.test(label) ? inPersianDigits(label) : type === 'BAR' ? shortened(label, chart) : label,
      ),
      datasets: table.series.map((series, index) => dataset(type, options, series, index, table)),
    },
    options: {
      responsive: false,
      animation: false,
      events: [],
      indexAxis: type === 'BAR' ? 'y' : 'x',
      layout: { padding: 16 },
      font: FONT,
      color: TEXT,
      scales: {
        x: {
          ...across,
          type: type === 'BAR' || type === 'SCATTER' ? 'linear' : 'category',
          stacked: isStacked,
          reverse: isMirrored,
          ...(isMirrored && type !== 'BAR' && { afterFit: makeRoomForLast(options) }),
        },
        y: {
          ...up,
          type: type === 'BAR' ? 'category' : 'linear',
          stacked: isStacked,
          position: rightToLeft ? 'right' : 'left',
        },
      } as never,
      plugins: {
        tooltip: { enabled: false },
        legend: legend(options, isNamed, rightToLeft),
        title: {
          display: title !== undefined && title !== '',
          text: title ?? '',
          align: rightToLeft ? 'end' : 'start',
          color: textOption(options, 'titleTextStyle.color') ?? TITLE,
          font: {
            ...FONT,
            size: numberOption(options, 'titleTextStyle.fontSize') ?? 16,
            weight: optionAt(options, 'titleTextStyle.bold') === true ? 'bold' : 'normal',
          },
          padding: { bottom: 14 },
        },
      },
    },
  };
}

/** Names beside bars have two fifths of the width, as long as letters are half as wide as high; a longer name ends in "…". */
function shortened(label: string, { options }: Pick<Chart, 'options'>): string {
  const room = Math.floor((chartSize({ options }).width * 0.4) / (fontOf(options, 'vAxis').size / 2));
  return label.length > room ? `${label.slice(0, room - 1).trimEnd()}…` : label;
}

/** Chart.js makes room at the left for a slanting first name, but in a mirrored chart the last name is there. */
const makeRoomForLast = (options: Options) => (scale: Scale) => {
  const { labelRotation, ticks, ctx, width } = scale;
  if (labelRotation === 0) return;
  const { size, family } = fontOf(options, 'hAxis');
  ctx.save();
  ctx.font = `${size}px ${family}`;
  const along = Math.cos((labelRotation * Math.PI) / 180) * ctx.measureText(String(ticks.at(-1)?.label ?? '')).width;
  ctx.restore();
  // Points begin at the edge, bars half their room beside it.
  const beside = 'offset' in scale.options && scale.options.offset === true ? width / ticks.length / 2 : 0;
  scale.paddingLeft = Math.max(scale.paddingLeft, along - beside + size);
};

/** Google's `series` is an object or an array with an entry for each series with own options. */
function dataset(
  type: ChartType,
  options: Options,
  { name, values }: ChartSeries,
  index: number,
  { positions }: ChartTable,
): ChartDataset<Kind> {
  const colour = textOption(options, `series.${index}.color`) ?? palette(options)[index % palette(options).length] ?? '#4285f4';
  const own = (option: string) => numberOption(options, `series.${index}.${option}`) ?? numberOption(options, option);
  const look = {
    label: textOption(options, `series.${index}.labelInLegend`) ?? name,
    backgroundColor: colour,
    borderColor: colour,
  };
  if (type === 'SCATTER') {
    const data = values.flatMap((y, row) => {
      const x = positions[row] ?? null;
      return x === null || y === null ? [] : [{ x, y }];
    });
    const shape = textOption(options, `series.${index}.pointShape`) ?? textOption(options, 'pointShape');
    return {
      ...look,
      data,
      pointRadius: (own('pointSize') ?? 7) / 2,
      pointStyle: SHAPES[shape as keyof typeof SHAPES] ?? 'circle',
    };
  }
  if (type === 'LINE' || (type === 'COMBO' && !isOfBars(options, index))) {
    return {
      ...look,
      type: 'line',
      data: [...values],
      borderWidth: own('lineWidth') ?? 2,
      pointRadius: (own('pointSize') ?? 0) / 2,
      tension: options.curveType === 'function' ? 0.4 : 0,
      spanGaps: options.interpolateNulls === true,
      // Of a combo chart the lines run over the bars.
      order: 0,
    };
  }
  return { ...look, data: [...values], categoryPercentage: 0.7, barPercentage: 0.95, order: 1 };
}

/** Google's shapes of points, as Chart.js calls them. */
const SHAPES = { circle: 'circle', triangle: 'triangle', square: 'rect', diamond: 'rectRot', star: 'star' } as const;

const isOfShapes = ({ series, pointShape }: Options): boolean =>
  pointShape !== undefined || (JSON.stringify(series) ?? '').includes('"pointShape"');

/** The series of a combo chart are lines by default, as in Google's. */
const isOfBars = (options: Options, index: number): boolean =>
  (textOption(options, `series.${index}.type`) ?? textOption(options, 'seriesType')) === 'bars';

function palette({ colors }: Options): readonly string[] {
  const given = Array.isArray(colors) ? colors.filter((colour) => typeof colour === 'string') : [];
  return given.length > 0 ? given : COLOURS;
}

/** Value axes have grid lines and numbers in the format of the cells. */
function axis(
  options: Options,
  name: 'hAxis' | 'vAxis',
  digits: (text: string) => string,
  { measures, format }: { measures: boolean; format: string },
) {
  const title = textOption(options, `${name}.title`);
  const edge = (end: 'min' | 'max') => numberOption(options, `${name}.viewWindow.${end}`);
  const pattern = textOption(options, `${name}.format`) ?? format;
  const [min, max] = [edge('min'), edge('max')];
  const [suggestedMin, suggestedMax] = [numberOption(options, `${name}.minValue`), numberOption(options, `${name}.maxValue`)];
  return {
    title: { display: title !== undefined && title !== '', text: title ?? '', color: TEXT, font: FONT },
    grid: { display: measures, color: LINES },
    border: { color: measures ? LINES : '#333333' },
    ticks: {
      display: textOption(options, `${name}.textPosition`) !== 'none',
      color: TEXT,
      font: fontOf(options, name),
      ...(measures && { maxTicksLimit: 7, callback: (value: number | string) => digits(shown(Number(value), pattern)) }),
    },
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(suggestedMin !== undefined && { suggestedMin }),
    ...(suggestedMax !== undefined && { suggestedMax }),
  };
}

const shown = (value: number, pattern: string): string =>
  pattern && pattern !== 'General' ? numfmt.format(pattern, value) : String(Number(value.toPrecision(12)));

const inPersianDigits = (text: string): string =>
  text.replace(/[\d,.%]/g, (sign) => ({ ',': '٬', '.': '٫', '%': '٪' })[sign] ?? String.fromCodePoint(0x6f0 + Number(sign)));

const fontOf = (options: Options, name: 'hAxis' | 'vAxis' | 'legend') => ({
  ...FONT,
  size: numberOption(options, `${name}.textStyle.fontSize`) ?? FONT.size,
});

const SIDES = { top: 'top', bottom: 'bottom', left: 'left', right: 'right' } as const;

type Legend = NonNullable<NonNullable<NonNullable<ChartConfiguration<Kind>['options']>['plugins']>['legend']>;

function legend(options: Options, isNamed: boolean, rtl: boolean): Legend {
  const position = textOption(options, 'legend.position') ?? textOption(options, 'legend');
  const font = fontOf(options, 'legend');
  const side = SIDES[position as keyof typeof SIDES] ?? 'right';
  const labels = {
    boxWidth: font.size,
    boxHeight: font.size,
    usePointStyle: isOfShapes(options),
    color: TEXT,
    font,
    // In the order of the columns, not in the order of drawing.
    sort: (one: LegendItem, other: LegendItem) => (one.datasetIndex ?? 0) - (other.datasetIndex ?? 0),
  };
  // At a side it begins under the title, which may be there too.
  const fullSize = side === 'top' || side === 'bottom';
  const display = isNamed && position !== 'none';
  return { display, position: side, fullSize, align: 'start', rtl, labels };
}
