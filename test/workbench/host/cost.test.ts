import { openHost } from '../../setup/openHost';

test('handles and builders are free, reads and writes are counted by name', () => {
  const { host } = openHost({
    code: `function go() {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      var range = sheet.getRange('A1:B2').offset(0, 0, 2, 2);
      range.setValues([[1, 2], [3, 4]]);
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).build());
      range.getValues();
      range.getRow();
      PropertiesService.getUserProperties().getProperty('x');
    }`,
  });
  host.run('go');
  const { reads, writes, others, calls } = host.cost;
  expect({ reads, writes, others }).toEqual({ reads: 1, writes: 2, others: 1 });
  expect(calls).toEqual({
    'SpreadsheetApp.Range.setValues': 1,
    'SpreadsheetApp.Range.setDataValidation': 1,
    'SpreadsheetApp.Range.getValues': 1,
    'PropertiesService.Properties.getProperty': 1,
  });
});

test('a name costs far more than an id, a large write more than a small one, and each execution starts at zero', () => {
  const { host } = openHost({
    code: `function name() { SpreadsheetApp.getActiveSheet().getName(); }
      function id() { SpreadsheetApp.getActiveSheet().getSheetId(); }
      function write(rows) { SpreadsheetApp.getActiveSheet().getRange(1, 1, rows, 4).setValue(1); }`,
  });
  const costOf = (name: string, ...values: unknown[]) => {
    host.run(name, values);
    return host.cost.milliseconds;
  };
  expect(costOf('name')).toBeCloseTo(150, -1);
  expect(costOf('id')).toBeLessThan(4);
  expect(costOf('write', 1000)).toBeLessThan(50);
  expect(costOf('write', 1000)).toBeGreaterThan(costOf('write', 10));
});

test('5,000 rows of 30 cells are written, read and sorted', () => {
  const { host } = openHost({
    code: `function go() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.insertRowsAfter(1000, 4100);
      sheet.insertColumnsAfter(26, 4);
      var values = [];
      for (var row = 0; row < 5000; row++) {
        var line = ['Account ' + row];
        for (var column = 1; column < 30; column++) line.push(row * column + 0.5);
        values.push(line);
      }
      sheet.getRange('B1:B5000').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 10000).setAllowInvalid(false).build());
      var range = sheet.getRange(1, 1, 5000, 30).setValues(values);
      range.sort({ column: 2, ascending: false });
      return range.getValues()[0][0];
    }`,
  });
  expect(host.run('go')).toBe('Account 4999');
}, 30_000);
