import { openHost } from '../../../setup/openHost';

const code = `
  function lay() {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    var shown = book.getActiveSheet();
    var other = book.insertSheet('Other');
    [shown, other].forEach(function (sheet) {
      sheet.getRange('A3:A22').setValues(Array.from({ length: 20 }, function (_, index) { return [index % 2 ? 'odd' : 'even']; }));
      sheet.getRange(2, 1, sheet.getMaxRows() - 1, 3).createFilter();
      sheet.getRange('A700:B700').merge();
    });
    shown.activate();
  }
  function change(method, sheet, at, count) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet)[method](at, count); }
  function look(name) {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    var merges = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getMergedRanges();
    return [sheet.getFilter().getRange().getA1Notation(), merges.map(function (range) { return range.getA1Notation(); }).join()];
  }
  function shown() { return SpreadsheetApp.getActiveSheet().getName(); }
  function values() { return SpreadsheetApp.getActiveSheet().getRange('A3:A10').getValues().join(); }
`;

test.each([
  ['deleteRows', 500, 50, ['A2:C950', 'A650:B650']],
  ['deleteRows', 601, 400, ['A2:C600', '']],
  ['insertRowsBefore', 500, 50, ['A2:C1050', 'A750:B750']],
  ['deleteColumns', 2, 1, ['A2:B1000', '']],
  ['insertColumnsBefore', 2, 2, ['A2:E1000', 'A700:D700']],
])('%s(%i, %i) takes filter and merges along, on a sheet that is not shown too', (method, at, count, result) => {
  const { host } = openHost({ code });
  host.run('lay');
  for (const name of ['Other', 'Sheet1']) {
    host.call('change', method, name, at, count);
    expect([name, host.call('look', name), host.call('shown')]).toEqual([name, result, 'Sheet1']);
  }
});

describe('with a filter that hides rows', () => {
  const filtered = () => {
    const opened = openHost({ code });
    opened.host.run('lay');
    const filter = () => opened.engine.workbook.getActiveSheet().getFilter();
    filter()?.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['even'] } });
    return { ...opened, hidden: () => filter()?.getFilteredOutRows() };
  };

  test('a script deletes hidden rows like any other, and the filter still hides what it hid', () => {
    const { host, hidden } = filtered();
    expect(hidden()).toContain(3);
    host.call('change', 'deleteRows', 'Sheet1', 3, 3); // even, odd, even
    expect(host.call('values')).toBe('odd,even,odd,even,odd,even,odd,even');
    expect(host.call('look', 'Sheet1')).toEqual(['A2:C997', 'A697:B697']);
    expect(hidden()).toContain(2);
    expect(hidden()).not.toContain(3);
  });
});
