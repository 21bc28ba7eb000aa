import { openHost } from '../../../setup/openHost';

const { printedSheet } = hostModules;

/** The printed page of a sheet that `script` fills, `sheet` being the sheet. */
function printed(script: string): string {
  const { host } = openHost({ code: `function fill() { var sheet = SpreadsheetApp.getActiveSheet(); ${script} }` });
  host.run('fill');
  return printedSheet(host.document, '0', 'A <title>', (chart) => `picture-${chart.id}`);
}

/** The cells of a page row by row: their texts, without how they look. */
const texts = (html: string) =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
  );
/** The tag of the cell with that text. */
const tag = (html: string, text: string) => new RegExp(`<td[^>]*>(?:<div[^>]*>)?${text}`).exec(html)?.[0] ?? 'nowhere';

test('cells are printed as they show, without what is hidden and without blank rows after them', () => {
  const html = printed(`
    sheet.getRange('A1:C3').setValues([['a', 0.25, 'x'], ['b', 2, 'y'], ['<c>', 3, 'z']]);
    sheet.getRange('B1').setNumberFormat('0%');
    sheet.getRange('E1').setFormula('=ARRAYFORMULA(IF(ROW(A1:A9)>2;"";"s"))');
    sheet.hideRows(2); sheet.hideColumns(3); sheet.getRange('Z1').setValue('far'); sheet.hideColumns(26);
  `);
  expect(texts(html)).toEqual([
    ['a', '25%', '', 's'],
    ['&lt;c&gt;', '3', '', ''],
  ]);
  expect(html).toContain('<title>A &lt;title&gt;</title>');
});

test('the page is as wide as its columns together, at most as wide as the paper', () => {
  const html = printed(`sheet.getRange('A1:B1').setValues([[1, 2]]); sheet.setColumnWidth(1, 200).setColumnWidth(2, 300);`);
  expect(html).toContain('--pixel: min(100vw / 500, 1px)');
  expect([...html.matchAll(/<col style="([^"]*)"/g)].map(([, width]) => width)).toEqual([
    'width:calc(var(--pixel) * 200)',
    'width:calc(var(--pixel) * 300)',
  ]);
});

test('merged cells span what is shown of them', () => {
  const html = printed(`
    sheet.getRange('A1').setValue('Title'); sheet.getRange('A1:C2').merge();
    sheet.getRange('A3').setValue('below'); sheet.hideColumns(1);
  `);
  expect(tag(html, 'Title')).toMatch(/rowspan="2" colspan="2"/);
  expect(texts(html)).toEqual([['Title'], []]);
});

test('formats are printed, also from conditional formats', () => {
  const html = printed(`
    sheet.getRange('A1:A2').setValues([['big'], ['plain']]);
    sheet.getRange('A1').setFontSize(18).setFontWeight('bold').setFontColor('#ff0000').setBackground('#00ff00').setHorizontalAlignment('center').setWrap(true);
    var rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('plain').setBackground('#123456');
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:A2')]).build()]);
  `);
  const big = tag(html, 'big');
  for (const css of ['* 24)', 'font-weight:bold', 'color:#ff0000', 'background:#00ff00', 'text-align:center', 'class="wrapped"'])
    expect(big).toContain(css);
  expect(tag(html, 'plain')).toContain('background:#123456');
});

test('the line between two cells is drawn by both of them, and gridlines only where they are shown', () => {
  const fill = `sheet.getRange('A1:B1').setValues([['a', 'b']]);
    sheet.getRange('A1').setBorder(null, null, null, true, null, null, '#0000ff', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);`;
  const html = printed(fill);
  expect(tag(html, 'a')).toContain('border-right:2px solid #0000ff');
  expect(tag(html, 'b')).toContain('border-left:2px solid #0000ff');
  expect(tag(html, 'b')).toContain('border-right:1px solid #d9d9d9');
  expect(tag(printed(`${fill} sheet.setHiddenGridlines(true);`), 'b')).toContain('border-right:none');
});

test('a text runs over the blank cells beside it, up to the next cell with content', () => {
  const html = printed(`sheet.getRange('A1:D2').setValues([['long', '', 'stop', ''], ['cut', 'x', '', 7]]);`);
  expect(html).toContain('<div style="max-width:calc(var(--pixel) * 194)">long</div>');
  expect(tag(html, 'long')).toContain('class="over"');
  expect(tag(html, 'cut')).not.toContain('class="over"');
  expect(tag(html, '7')).toContain('text-align:right');
});

test('frozen rows repeat on each page', () => {
  const html = printed(`sheet.getRange('A1:A3').setValues([['head'], ['b'], ['c']]); sheet.setFrozenRows(1);`);
  expect(texts(/<thead>.*<\/thead>/s.exec(html)?.[0] ?? '')).toEqual([['head']]);
  expect(texts(/<tbody>.*<\/tbody>/s.exec(html)?.[0] ?? '')).toEqual([['b'], ['c']]);
});

test('a sheet from right to left is mirrored, and each text keeps its own direction', () => {
  const html = printed(`
    sheet.setRightToLeft(true);
    sheet.getRange('A1:C1').setValues([['متن', 'text', 5]]);
    sheet.getRange('A1').setBorder(null, true, null, null, null, null);
  `);
  expect(html).toContain('<html dir="rtl">');
  expect(tag(html, 'متن')).toContain('dir="rtl"');
  expect(tag(html, 'متن')).toContain('border-right:1px solid #000000');
  expect(tag(html, 'text')).toContain('dir="ltr"');
  expect(tag(html, '5')).toContain('text-align:left');
});

test('a merged cell cuts off long text, any other cell makes its row higher', () => {
  const html = printed(`sheet.getRange('A1').setValue('many words').setWrap(true); sheet.getRange('A1:B2').merge();
    sheet.getRange('A3').setValue('more words').setWrap(true);`);
  expect(html).toContain('max-width:calc(var(--pixel) * 194);max-height:calc(var(--pixel) * 38)">many words');
  expect(html).toContain('<div style="max-width:calc(var(--pixel) * 94)">more words');
});

test('charts are pictures at their cells, and the cells under them are printed', () => {
  const html = printed(`
    sheet.getRange('A1:B2').setValues([['a', 1], ['b', 2]]);
    sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B2'))
      .setOption('title', 'Bars').setOption('width', 250).setOption('height', 60).setPosition(2, 3, 10, 5).build());
  `);
  expect(html).toContain(
    '<img alt="Bars" src="picture-1" style="top:calc(var(--pixel) * 5);left:calc(var(--pixel) * 10);width:calc(var(--pixel) * 250);height:calc(var(--pixel) * 60)">',
  );
  expect(texts(html).map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
});

test('checkboxes are printed as boxes', () => {
  const html = printed(`sheet.getRange('A1:A2').insertCheckboxes(); sheet.getRange('A1').setValue(true);`);
  expect(texts(html)).toEqual([['☑'], ['☐']]);
});

test('an invalid colour writes no CSS', () => {
  const { host } = openHost({ code: 'function fill() {}' });
  host.document.sheet('0').getRange(0, 0).setValue('x').setBackground('red;}body{display:none');
  expect(printedSheet(host.document, '0', '', () => '')).not.toContain('display:none');
});
