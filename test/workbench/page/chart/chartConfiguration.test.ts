import type { Chart } from '../../../../workbench/host/document/Chart';
import type { ChartTable } from '../../../../workbench/host/document/chartTable';
import { chartConfiguration } from '../../../../workbench/page/chart/chartConfiguration';

const TABLE: ChartTable = {
  labels: ['2025', '2026'],
  positions: [1, null],
  series: [
    { name: 'Revenue', values: [100, 120] },
    { name: 'Margin', values: [10, null] },
  ],
  valueFormat: '#,##0',
  positionFormat: '0%',
};

const configure = (type: Chart['type'], options: Chart['options'] = {}, rightToLeft = false) =>
  chartConfiguration({ type, options }, TABLE, rightToLeft);
const scalesOf = (type: Chart['type'], options?: Chart['options']) =>
  configure(type, options).options?.scales as Record<'x' | 'y', Record<string, unknown>>;

test.each([
  ['BAR', 'bar', 'y', 'linear', 'category'],
  ['COLUMN', 'bar', 'x', 'category', 'linear'],
  ['COMBO', 'bar', 'x', 'category', 'linear'],
  ['LINE', 'line', 'x', 'category', 'linear'],
  ['SCATTER', 'scatter', 'x', 'linear', 'linear'],
] as const)('a %s chart is drawn as %s along %s', (type, drawn, along, x, y) => {
  const configuration = configure(type);
  expect([configuration.type, configuration.options?.indexAxis]).toEqual([drawn, along]);
  expect([scalesOf(type).x.type, scalesOf(type).y.type]).toEqual([x, y]);
});

test('rows are named and columns are the series, gaps stay gaps', () => {
  const { labels, datasets } = configure('COLUMN').data;
  expect(labels).toEqual(['2025', '2026']);
  expect(datasets.map(({ label, data }) => [label, data])).toEqual([
    ['Revenue', [100, 120]],
    ['Margin', [10, null]],
  ]);
});

test('a point of a scatter chart needs both of its numbers', () => {
  expect(configure('SCATTER').data.datasets.map(({ data }) => data)).toEqual([[{ x: 1, y: 100 }], [{ x: 1, y: 10 }]]);
});

test('the series of a combo chart are lines unless the options say bars, and lines run over bars', () => {
  const drawn = (options: Chart['options']) => configure('COMBO', options).data.datasets.map(({ type, order }) => [type, order]);
  expect(drawn({})).toEqual([
    ['line', 0],
    ['line', 0],
  ]);
  expect(drawn({ seriesType: 'bars', series: { 1: { type: 'line' } } })).toEqual([
    [undefined, 1],
    ['line', 0],
  ]);
});

test('a line is drawn over its gaps where the options say so', () => {
  const gaps = (options: Chart['options']) =>
    configure('LINE', options).data.datasets.map((set) => 'spanGaps' in set && set.spanGaps);
  expect(gaps({})).toEqual([false, false]);
  expect(gaps({ interpolateNulls: true })).toEqual([true, true]);
});

test('points have the shape of their series, and so has the legend', () => {
  const { data, options } = configure('SCATTER', { pointShape: 'square', series: { 1: { pointShape: 'diamond' } } });
  expect(data.datasets.map((set) => 'pointStyle' in set && set.pointStyle)).toEqual(['rect', 'rectRot']);
  expect(options?.plugins?.legend?.labels).toMatchObject({ usePointStyle: true });
  expect(configure('SCATTER').options?.plugins?.legend?.labels).toMatchObject({ usePointStyle: false });
});

test('a legend at the side begins under the title, and one at the top takes the whole width', () => {
  const takes = (position: string) => configure('BAR', { legend: { position } }).options?.plugins?.legend?.fullSize;
  expect([takes('right'), takes('top')]).toEqual([false, true]);
});

test('axes and legend have the font sizes of the options', () => {
  const options = { hAxis: { textStyle: { fontSize: 8 } }, legend: { position: 'right', textStyle: { fontSize: 9 } } };
  expect(scalesOf('LINE', options).x.ticks).toMatchObject({ font: { size: 8 } });
  expect(scalesOf('LINE', options).y.ticks).toMatchObject({ font: { size: 12 } });
  expect(configure('LINE', options).options?.plugins?.legend?.labels).toMatchObject({ font: { size: 9 } });
});

test("colours are Google's, the chart's, or those of a series", () => {
  const colours = (options?: Chart['options']) => configure('BAR', options).data.datasets.map((set) => set.backgroundColor);
  expect(colours()).toEqual(['#4285f4', '#ea4335']);
  expect(colours({ colors: ['red'] })).toEqual(['red', 'red']);
  expect(colours({ series: { 1: { color: 'blue' } } })).toEqual(['#4285f4', 'blue']);
});

test('title, axes and legend follow the options', () => {
  const options = {
    title: 'Worth',
    hAxis: { title: 'Year' },
    vAxis: { viewWindow: { min: 0, max: 5 } },
    legend: { position: 'top' },
  };
  const { plugins } = configure('LINE', options).options ?? {};
  expect(plugins?.title).toMatchObject({ display: true, text: 'Worth', align: 'start' });
  expect(plugins?.legend).toMatchObject({ display: true, position: 'top' });
  expect(scalesOf('LINE', options).x.title).toMatchObject({ display: true, text: 'Year' });
  expect(scalesOf('LINE', options).y).toMatchObject({ min: 0, max: 5 });
  expect(configure('LINE', { legend: 'none' }).options?.plugins?.legend?.display).toBe(false);
});

test('an option of an unknown shape is left alone', () => {
  expect(() => configure('COLUMN', { title: 5, legend: [], colors: 'red', series: 'x', hAxis: null })).not.toThrow();
});

test('on a sheet from right to left title and legend begin at the right', () => {
  const { plugins } = configure('BAR', { title: 'ارزش' }, true).options ?? {};
  expect([plugins?.title?.align, plugins?.legend?.rtl]).toEqual(['end', true]);
});

test('the value axis formats numbers as the cells do', () => {
  const ticks = scalesOf('COLUMN').y.ticks as { callback: (value: number) => string };
  expect(ticks.callback(1200)).toBe('1,200');
  const across = scalesOf('SCATTER').x.ticks as { callback: (value: number) => string };
  expect(across.callback(0.25)).toBe('25%');
});

test('in a right-to-left sheet categories begin at the right, with the vertical axis there and Persian digits beside Persian words', () => {
  const scales = (type: Chart['type'], title: string) =>
    (configure(type, { title }, true).options?.scales ?? {}) as Record<
      'x' | 'y',
      { reverse?: boolean; position?: string; ticks: { callback?: (value: number) => string } }
    >;
  const { x, y } = scales('COLUMN', 'ارزش');
  expect([x.reverse, y.position]).toEqual([true, 'right']);
  expect(y.ticks.callback?.(1200.5)).toMatch(/^\u200e[۰-۹٬٫]+$/);
  expect(scales('COLUMN', 'Value').y.ticks.callback?.(-12)).toMatch(/^\u200e-\d+$/);
  expect(scales('SCATTER', 'ارزش').x.reverse).toBe(false);
  expect(scales('SCATTER', 'ارزش').x.ticks.callback?.(0.25)).toBe('\u200e۲۵٪');
  const table = { ...TABLE, labels: ['1402', 'مهر 1403'] };
  const { data } = chartConfiguration({ type: 'COLUMN', options: { title: 'ارزش' } }, table, true);
  expect(data.labels).toEqual(['۱۴۰۲', 'مهر 1403']);
});

test('a long name beside bars ends in an ellipsis, so that its beginning is there', () => {
  const long = 'Purchasing and production know what they need this year';
  const table = { ...TABLE, labels: [long, 'Short'] };
  const labelsOf = (type: Chart['type']) => chartConfiguration({ type, options: { width: 240 } }, table, false).data.labels;
  expect(labelsOf('BAR')).toEqual(['Purchasing and…', 'Short']);
  expect(labelsOf('COLUMN')).toEqual([long, 'Short']);
});

describe('the names under a mirrored chart', () => {
  const fitted = (labelRotation: number, offset: boolean) => {
    const scales = configure('COMBO', {}, true).options?.scales as { x: { afterFit: (scale: object) => void } };
    const ctx = { font: '', save: () => undefined, restore: () => undefined, measureText: () => ({ width: 80 }) };
    const scale = {
      labelRotation,
      ticks: [{ label: 'A' }, { label: 'B' }],
      ctx,
      width: 100,
      paddingLeft: 3,
      options: { offset },
    };
    scales.x.afterFit(scale);
    return Math.round(scale.paddingLeft);
  };

  test('have room for a slanting last name at the left', () => {
    expect(fitted(60, false)).toBe(52);
    expect(fitted(60, true)).toBe(27);
    expect(fitted(0, true)).toBe(3);
  });

  test('have what Chart.js gives them in a chart from the left', () =>
    expect(configure('COMBO').options?.scales?.x).not.toHaveProperty('afterFit'));
});
