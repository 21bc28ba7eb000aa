// The date functions in cells of the workbench: a script in UTC, and spreadsheets in different time zones.
import { openHost } from '../setup/openHost';
import { openWorkbook } from '../setup/preparedWorkbook';

const ZONES = ['Etc/UTC', 'Asia/Tehran', 'America/New_York', 'Pacific/Auckland'];

/** A sheet with these cells from A1 on, and the result of a formula in F1; dates as the sheet shows them. */
function given(cells: readonly (readonly unknown[])[], formula: string, spreadsheetTimeZone = 'Etc/UTC'): unknown[][] {
  const { user } = openWorkbook({ spreadsheetTimeZone });
  return user(
    (book, values, text) => {
      const sheet = book.getSheetByName('Sheet1')!;
      sheet.getRange(1, 1, values.length, values[0]!.length).setValues(values as unknown[][]);
      sheet.getRange('F1').setFormula(text);
      SpreadsheetApp.flush();
      const zone = book.getSpreadsheetTimeZone();
      return sheet
        .getRange(1, 6, values.length, 1)
        .getValues()
        .map((row: unknown[]) =>
          row.map((cell) => (cell instanceof Date ? Utilities.formatDate(cell, zone, 'yyyy-MM-dd HH:mm') : cell)),
        );
    },
    cells,
    formula,
  );
}

describe.each(ZONES)('in %s', (zone) => {
  test('KAM_JALALI uses the day in the sheet’s time zone', () => {
    const days = [['2024-10-21'], ['2025-03-20'], ['2025-03-21'], ['2025-03-09'], ['2025-03-10'], ['2025-11-02']];
    expect(given(days, '=KAM_JALALI(A1:A6)', zone)).toEqual([
      ...[['1403/07/30'], ['1403/12/30'], ['1404/01/01'], ['1403/12/19'], ['1403/12/20'], ['1404/08/11']],
    ]);
  });

  test('KAM_GREGORIAN gives midnight in the sheet’s time zone', () => {
    const texts = [["'1403/07/30"], ["'1403-12-19"], ["'۱۴۰۳/۱۲/۲۰"], ["'1404/1/1"]];
    expect(given(texts, '=KAM_GREGORIAN(A1:A4)', zone)).toEqual([
      ...[['2024-10-21 00:00'], ['2025-03-09 00:00'], ['2025-03-10 00:00'], ['2025-03-21 00:00']],
    ]);
  });

  test('KAM_NEXT_REVIEW counts days and months in the sheet’s time zone, across the start of summer time', () => {
    const reviews = [
      ['2025-03-05', 'weekly'],
      ['2025-01-31', 'monthly'],
      ['2025-02-09', 'monthly'],
      ['2025-11-30', 'quarterly'],
      ['2025-09-26', 'هفتگی'],
    ];
    expect(given(reviews, '=KAM_NEXT_REVIEW(A1:A5; B1:B5)', zone)).toEqual([
      ...[['2025-03-12 00:00'], ['2025-02-28 00:00'], ['2025-03-09 00:00'], ['2026-02-28 00:00'], ['2025-10-03 00:00']],
    ]);
  });

  test('a time of day does not change the day', () => {
    expect(given([['2025-03-09 23:59'], ['2025-03-10 00:01']], '=KAM_JALALI(A1:A2)', zone)).toEqual([
      ['1403/12/19'],
      ['1403/12/20'],
    ]);
  });
});

test('a date survives the conversion to the other calendar and back', () => {
  expect(given([['2025-03-09'], ['2025-03-21']], '=KAM_GREGORIAN(KAM_JALALI(A1:A2))', 'America/New_York')).toEqual([
    ['2025-03-09 00:00'],
    ['2025-03-21 00:00'],
  ]);
});

test('blanks stay blank, trailing blanks are cut, and with a header the result starts with it', () => {
  const days = [['Date'], ['2025-03-21'], [''], ['2025-03-20'], ['']];
  expect(given(days, '=KAM_JALALI(A1:A5; "تاریخ")')).toEqual([['تاریخ'], ['1404/01/01'], [''], ['1403/12/30'], ['']]);
  expect(given(days, '=KAM_NEXT_REVIEW(A1:A5; "weekly"; "Next")')).toEqual([
    ...[['Next'], ['2025-03-28 00:00'], [''], ['2025-03-27 00:00'], ['']],
  ]);
});

test('a value that is not a date is named, including numbers: they are not guessed to be dates', () => {
  const cells = [['soon'], [45_000], ["'2025-03-21"], [true], ['2025-03-21']];
  expect(given(cells, '=KAM_JALALI(A1:A5)')).toEqual([
    ...[['"soon"!'], ['45000!'], ['"2025-03-21"!'], ['"true"!'], ['1404/01/01']],
  ]);
});

test('a text that is not a Jalali date is returned unchanged', () => {
  const cells = [['soon'], [14_030_730], ["'1404/12/30"], ["'2024/10/21"], ['2025-03-21']];
  expect(given(cells, '=KAM_GREGORIAN(A1:A5)')).toEqual([
    ...[['soon'], [14_030_730], ['1404/12/30'], ['2024/10/21'], ['2025-03-21 00:00']],
  ]);
});

test('a review needs a date and a cadence: a missing one gives a blank, an invalid one is named', () => {
  const rows = [
    ['2025-03-21', 'Monthly'],
    ['', 'weekly'],
    ['2025-03-21', ''],
    ['2025-03-21', 'yearly'],
    [45_000, 'weekly'],
  ];
  expect(given(rows, '=KAM_NEXT_REVIEW(A1:A5; B1:B5)')).toEqual([['2025-04-21 00:00'], [''], [''], ['"yearly"!'], ['45000!']]);
});

test('an invalid cadence for all rows is rejected with an explanation', () => {
  const { host, engine } = openHost();
  const id = engine.workbook.getSheets()[0]!.getSheetId();
  engine.setFormula(id, 0, 0, '=KAM_NEXT_REVIEW({"";""}; "yearly")');
  engine.setFormula(id, 0, 3, '=KAM_NEXT_REVIEW({"";""}; {"weekly";"weekly";"weekly"})');
  engine.calculate();
  expect(host.values('Sheet1', 'A1')).toEqual([['#ERROR!']]);
  expect(engine.value(id, 0, 0)).toMatchObject({
    message: 'KAM_NEXT_REVIEW: the cadence is "yearly". Make it weekly, monthly or quarterly.',
  });
  expect(engine.value(id, 0, 3)).toMatchObject({
    message: 'KAM_NEXT_REVIEW: the last reviews cover 2 rows, the cadences 3. Select the same rows for both.',
  });
});

test('the time zone is read once per call, however many cells there are', () => {
  const { user } = openWorkbook({ spreadsheetTimeZone: 'Asia/Tehran' });
  const asked = user((book) => {
    const script = globalThis as unknown as { KAM_JALALI: (cells: Date[][]) => string[][] };
    let count = 0;
    const app = SpreadsheetApp;
    const counting = {
      getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => ((count += 1), book.getSpreadsheetTimeZone()) }),
    };
    (globalThis as Record<string, unknown>).SpreadsheetApp = counting;
    const texts = script.KAM_JALALI(Array.from({ length: 500 }, (_, index) => [new Date(index * 86_400_000)]));
    (globalThis as Record<string, unknown>).SpreadsheetApp = app;
    return [count, texts.length];
  });
  expect(asked).toEqual([1, 500]);
});
