import { chartTable } from '../../../workbench/host/document/chartTable';
import { chartSize } from '../../../workbench/host/document/Chart';
import { optionAt } from '../../../workbench/host/document/chartOptions';
import { openHost } from '../../setup/openHost';

const code = `
  function fill() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:C5').setValues([['Year', 'Revenue', 'Margin'], ['2024', 100, 0.2], ['2025', 120, ''], ['2026', 90, 0.1], ['', '', '']]);
    sheet.getRange('B2:B5').setNumberFormat('#,##0');
    var chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:C5')).setPosition(2, 5, 3, 4);
    sheet.insertChart(chart.setOption('title', 'Worth').setOption('legend.position', 'none').setOption('width', 400).build());
  }
  function change(how) {
    var sheet = SpreadsheetApp.getActiveSheet();
    var builder = sheet.getCharts()[0].modify();
    if (how === 'hide') { sheet.hideRows(3); sheet.hideColumns(3); }
    if (how === 'show') builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
    if (how === 'turn') builder.clearRanges().addRange(sheet.getRange('A1:B4')).setTransposeRowsAndColumns(true).setNumHeaders(1);
    if (how === 'combine') builder.asComboChart();
    if (how === 'numbers') builder.clearRanges().addRange(sheet.getRange('B2:B4'));
    if (how === 'no headers') builder.setNumHeaders(0);
    sheet.updateChart(builder.build());
  }
  function bad(what) {
    var sheet = SpreadsheetApp.getActiveSheet();
    var builder = sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0);
    if (what === 'kind') builder.build();
    if (what === 'place') sheet.newChart().asBarChart().addRange(sheet.getRange('A1')).build();
    if (what === 'cells') builder.asBarChart().clearRanges().build();
    if (what === 'range') builder.addRange('A1:B2');
    if (what === 'inserted') sheet.insertChart(builder.asBarChart());
    if (what === 'not there') sheet.removeChart(builder.asBarChart().build());
    if (what === 'method') builder.asPieChart();
  }
`;

function filled(...changes: string[]) {
  const { host } = openHost({ code });
  host.run('fill');
  for (const how of changes) host.run('change', [how]);
  const chart = host.document.charts.onSheet('0')[0];
  if (!chart) throw new Error('There is no chart.');
  return { host, chart, table: chartTable(host.document, chart) };
}

test('a chart shows the columns beside the first one, named by the texts above the numbers, without blank rows', () => {
  expect(filled().table).toEqual({
    labels: ['2024', '2025', '2026'],
    positions: [2024, 2025, 2026],
    series: [
      { name: 'Revenue', values: [100, 120, 90] },
      { name: 'Margin', values: [0.2, null, 0.1] },
    ],
    valueFormat: '#,##0',
    positionFormat: '',
  });
});

test('hidden rows and columns are left out, unless the chart includes them', () => {
  const { table } = filled('hide');
  expect(table.labels).toEqual(['2024', '2026']);
  expect(table.series.map(({ name }) => name)).toEqual(['Revenue']);
  const shown = filled('hide', 'show').table;
  expect(shown.labels).toHaveLength(3);
  expect(shown.series).toHaveLength(2);
});

test('rows can be read as columns', () => {
  const { table } = filled('turn');
  expect(table.labels).toEqual(['Revenue']);
  expect(table.series).toEqual([
    { name: '2024', values: [100] },
    { name: '2025', values: [120] },
    { name: '2026', values: [90] },
  ]);
});

test('a single column is the series, and its rows are numbered', () => {
  expect(filled('numbers').table).toMatchObject({ labels: ['1', '2', '3'], series: [{ name: '', values: [100, 120, 90] }] });
});

test('without headers the first row is one of the others', () => {
  expect(filled('no headers').table).toMatchObject({
    labels: ['Year', '2024', '2025', '2026'],
    series: [{ name: '' }, { name: '' }],
  });
});

test('a chart can change its kind, also to bars with lines over them', () => {
  expect([filled().chart.type, filled('combine').chart.type]).toEqual(['COLUMN', 'COMBO']);
});

test('a chart follows the values of its cells', () => {
  const { host, chart } = filled();
  host.document.sheet('0').getRange(1, 1).setValue(7);
  expect(chartTable(host.document, chart).series[0]?.values[0]).toBe(7);
});

test("options are kept by their paths, and missing sizes are Google's", () => {
  const { chart } = filled();
  expect(optionAt(chart.options, 'legend.position')).toBe('none');
  expect(optionAt(chart.options, 'hAxis.title')).toBeUndefined();
  expect(chartSize(chart)).toEqual({ width: 400, height: 371 });
});

test('charts are stored with the workbook', () => {
  const { host, chart } = filled();
  const again = openHost({ code, snapshot: JSON.parse(JSON.stringify(host.save())) as ReturnType<typeof host.save> }).host;
  expect(again.document.charts.list()).toEqual([chart]);
  const older = host.save();
  delete (older as { charts?: unknown }).charts;
  expect(openHost({ code, snapshot: older }).host.document.charts.list()).toEqual([]);
});

test.each([
  ['kind', 'A chart needs a kind'],
  ['place', 'A chart needs a place'],
  ['cells', 'A chart needs cells to show'],
  ['range', "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.addRange."],
  [
    'inserted',
    "The parameters (SpreadsheetApp.EmbeddedChartBuilder) don't match the method signature for SpreadsheetApp.Sheet.insertChart.",
  ],
  ['not there', 'This chart is not on the sheet.'],
  ['method', 'SpreadsheetApp.EmbeddedChartBuilder.asPieChart is not in this host'],
])('refuses a chart with something amiss: %s', (what, message) => {
  const { host } = openHost({ code });
  expect(() => host.run('bad', [what])).toThrow(message);
});

test('inserting, changing and removing a chart cost one write each, and building it costs nothing', () => {
  const { host } = filled();
  host.run('change', ['turn']);
  expect(host.cost.calls).toEqual({ 'SpreadsheetApp.Sheet.getCharts': 1, 'SpreadsheetApp.Sheet.updateChart': 1 });
});
