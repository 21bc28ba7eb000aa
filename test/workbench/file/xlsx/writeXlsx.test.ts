import ExcelJS, { type Worksheet } from 'exceljs';
import { bootEngine } from '../../../../workbench/engine/bootEngine';
import type { Engine } from '../../../../workbench/engine/Engine';
import { writeXlsx } from '../../../../workbench/file/xlsx/writeXlsx';
import { exportedWorkbook } from '../../../../workbench/page/file/exportedWorkbook';

let engine: Engine;

afterEach(() => engine.dispose());

/** The workbook that `make` fills, as Excel reads it. */
async function read(make: (engine: Engine) => void): Promise<ExcelJS.Workbook> {
  engine = bootEngine();
  make(engine);
  engine.calculate();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeXlsx(exportedWorkbook(engine))) as unknown as ArrayBuffer);
  return book;
}
const first = (book: ExcelJS.Workbook): Worksheet => {
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('No sheet');
  return sheet;
};

test('writes values as they are: numbers, texts, booleans, blanks', async () => {
  const sheet = first(
    await read(({ workbook }) =>
      workbook
        .getActiveSheet()
        .getRange('A1:D1')
        .setValues([[1.5, 'سلام', true, '']]),
    ),
  );
  expect([1, 2, 3, 4].map((column) => sheet.getCell(1, column).value)).toEqual([1.5, 'سلام', true, null]);
});

test('writes a text that looks like a number or a formula as that text', async () => {
  const sheet = first(
    await read(({ workbook }) => {
      const range = workbook.getActiveSheet().getRange('A1:B1');
      range.setNumberFormat('@');
      range.setValues([
        [
          { v: '007', t: 1 },
          { v: '=1+1', t: 1 },
        ],
      ]);
    }),
  );
  expect([sheet.getCell('A1').value, sheet.getCell('B1').value]).toEqual(['007', '=1+1']);
});

test('writes the results of formulas, spilled ones and custom ones too, and no formula', async () => {
  const sheet = first(
    await read((given) => {
      const id = given.workbook.getActiveSheet().getSheetId();
      given.workbook
        .getActiveSheet()
        .getRange('A1:A2')
        .setValues([[2], [3]]);
      given.defineFunctions(['TENFOLD'], (_name, [values]) =>
        (values as number[][]).map((row) => row.map((value) => value * 10)),
      );
      given.setFormula(id, 0, 1, '=TENFOLD(A1:A2)');
      given.setFormula(id, 0, 2, '=SUM(B1:B2)');
      given.setFormula(id, 1, 2, '=1/0');
    }),
  );
  expect(['B1', 'B2', 'C1', 'C2'].map((cell) => sheet.getCell(cell).value)).toEqual([20, 30, 50, { error: '#DIV/0!' }]);
  expect(sheet.getCell('C1').formula).toBeUndefined();
});

test('keeps number formats and styles', async () => {
  const sheet = first(
    await read(({ workbook }) => {
      const range = workbook.getActiveSheet().getRange('A1');
      range
        .setValue(0.25)
        .setNumberFormat('0.0%')
        .setFontWeight('bold')
        .setBackground('#e8f0fe')
        .setFontColor('#1a73e8')
        .setHorizontalAlignment('center')
        .setWrap(true);
    }),
  );
  const cell = sheet.getCell('A1');
  expect(cell.numFmt).toBe('0.0%');
  expect(cell.font).toMatchObject({ name: 'Arial', size: 10, bold: true, color: { argb: 'FF1A73E8' } });
  expect(cell.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFE8F0FE' } });
  expect(cell.alignment).toMatchObject({ horizontal: 'center', wrapText: true });
});

test('keeps frozen panes, widths, hidden rows, columns and sheets, direction and tab colour', async () => {
  const book = await read(({ workbook }) => {
    const sheet = workbook.getActiveSheet();
    sheet.setFrozenRows(3);
    sheet.setFrozenColumns(1);
    sheet.setColumnWidth(0, 201);
    sheet.hideRows(0, 1);
    sheet.hideColumns(5, 1);
    sheet.setTabColor('#188038');
    sheet.getSheet().getConfig().rightToLeft = 1;
    const settings = workbook.insertSheet('Settings');
    settings.hideSheet();
  });
  const sheet = first(book);
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3, rightToLeft: true });
  expect(sheet.getColumn(1).width).toBe(28);
  expect([sheet.getRow(1).hidden, sheet.getRow(2).hidden, sheet.getColumn(6).hidden]).toEqual([true, false, true]);
  expect(sheet.properties.tabColor).toEqual({ argb: 'FF188038' });
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['Sheet1', 'visible'],
    ['Settings', 'hidden'],
  ]);
});

test('keeps validations with their help text', async () => {
  const sheet = first(
    await read(({ workbook, api }) => {
      const own = workbook.getActiveSheet();
      const strict = { error: 'From 1 to 10.', prompt: 'From 1 to 10.', showErrorMessage: true, showInputMessage: true };
      own
        .getRange('A2:A5')
        .setDataValidation(api.newDataValidation().requireNumberBetween(1, 10).setAllowInvalid(false).setOptions(strict).build());
      own.getRange('B2:B5').setDataValidation(api.newDataValidation().requireValueInList(['key', 'growth']).build());
      own.getRange('C2').setDataValidation(api.newDataValidation().requireCheckbox().build());
      own.getRange('D2').setDataValidation(api.newDataValidation().requireFormulaSatisfied('=ISEMAIL(D2)').build());
    }),
  );
  expect(sheet.getCell('A5').dataValidation).toMatchObject({
    type: 'decimal',
    operator: 'between',
    formulae: [1, 10],
    showErrorMessage: true,
    error: 'From 1 to 10.',
    prompt: 'From 1 to 10.',
  });
  expect(sheet.getCell('B3').dataValidation).toMatchObject({ type: 'list', formulae: ['"key,growth"'] });
  expect(sheet.getCell('C2').dataValidation).toMatchObject({ type: 'list', formulae: ['"TRUE,FALSE"'] });
  expect(sheet.getCell('D2').dataValidation).toBeUndefined();
});

test('keeps conditional formats by formula, number and text', async () => {
  const sheet = first(
    await read(({ workbook }) => {
      const own = workbook.getActiveSheet();
      const ranges = [own.getRange('A2:C9').getRange()];
      const rule = () => own.newConditionalFormattingRule();
      own.addConditionalFormattingRule(rule().whenTextContains('"x"').setItalic(true).setRanges(ranges).build());
      own.addConditionalFormattingRule(rule().whenNumberBetween(1, 3).setFontColor('#b3261e').setRanges(ranges).build());
      own.addConditionalFormattingRule(
        rule().whenFormulaSatisfied('=$A2>7').setBackground('#b7e1cd').setBold(true).setRanges(ranges).build(),
      );
    }),
  );
  const { conditionalFormattings } = sheet as unknown as {
    conditionalFormattings: { ref: string; rules: ExcelJS.ExpressionRuleType[] }[];
  };
  const rules = conditionalFormattings.flatMap(({ ref, rules: own }) => own.map((rule) => ({ ref, ...rule })));
  expect(rules.map(({ ref, formulae }) => [ref, formulae?.[0] as string])).toEqual([
    ['A2:C9', '$A2>7'],
    ['A2:C9', 'AND(A2>=1,A2<=3)'],
    ['A2:C9', 'ISNUMBER(SEARCH("""x""",A2))'],
  ]);
  expect(rules[0]?.style).toMatchObject({ font: { bold: true }, fill: { bgColor: { argb: 'FFB7E1CD' } } });
});

test('keeps notes, merged cells and the filter’s range', async () => {
  const sheet = first(
    await read(({ workbook }) => {
      const own = workbook.getActiveSheet();
      own.getRange('A1:C1').merge();
      own
        .getRange('B3')
        .setValue('x')
        .createOrUpdateNote({ id: 'note', row: 2, col: 1, note: 'یادداشت', width: 160, height: 80, show: false });
      own.getRange('A2:C9').createFilter();
    }),
  );
  expect(sheet.getCell('B1').isMerged).toBe(true);
  expect(JSON.stringify(sheet.getCell('B3').note)).toContain('یادداشت');
  expect(sheet.autoFilter).toBe('A2:C9');
});

test('keeps the content of a merged cell, and the style of each cell that it covers', async () => {
  const sheet = first(
    await read(({ workbook, api }) => {
      const own = workbook.getActiveSheet();
      own.getRange('A1:C2').merge();
      own.getRange('A1').setValue('Title').setFontSize(18).setFontFamily('Roboto').setHorizontalAlignment('center');
      own.getRange('A1:C2').setBorder(api.Enum.BorderType.BOTTOM, api.Enum.BorderStyleTypes.MEDIUM, '#1a73e8');
      own.getRange('B1:C2').setBackground('#e8f0fe');
      own.setRowHeight(0, 40);
      own.setHiddenGridlines(true);
    }),
  );
  const head = sheet.getCell('A1');
  expect([head.value, sheet.getCell('C2').value, sheet.getCell('C2').master.address]).toEqual(['Title', 'Title', 'A1']);
  expect(head.font).toMatchObject({ size: 18, name: 'Roboto' });
  expect(head.alignment).toMatchObject({ horizontal: 'center' });
  expect(sheet.getCell('C2').border.bottom).toMatchObject({ style: 'medium', color: { argb: 'FF1A73E8' } });
  expect(head.border?.bottom).toBeUndefined();
  expect(sheet.getRow(1).height).toBe(30);
  expect(sheet.views[0]?.showGridLines).toBe(false);
});
