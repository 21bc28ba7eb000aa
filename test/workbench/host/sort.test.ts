import { openHost } from '../../setup/openHost';

const code = `
  function lay() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A2:C4').setValues([['b', 2, '=B2*10'], ['c', 3, '=B3*10+B$1'], ['a', 1, '=SUM(B$2:B4)']]);
    sheet.getRange('E2').setFormula('=ARRAYFORMULA(B2:B4*2)');
    sheet.getRange('A2').setNote('note of b').setBackground('#ff0000');
    sheet.getRange('B2:B4').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9).build());
  }
  function look() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var range = sheet.getRange('A2:C4');
    return [range.getValues(), sheet.getRange('C2:C4').getFormulas(), sheet.getRange('A2:A4').getNotes(), sheet.getRange('A2:A4').getBackgrounds(), sheet.getRange('E2:E4').getValues()];
  }
`;

test('formats, notes and own-row formulas move with their rows, also past a spilled column', () => {
  const { host } = openHost({ code });
  host.run('lay');
  host.sort({ sheetId: '0', row: 1, column: 0, rows: 3, columns: 3 }, [{ column: 0, ascending: true }]);
  expect(host.call('look')).toEqual([
    [
      ['a', 1, 1],
      ['b', 2, 20],
      ['c', 3, 30],
    ],
    [['=SUM(B$2:B2)'], ['=B3*10'], ['=B4*10+B$1']],
    [[''], ['note of b'], ['']],
    [['#ffffff'], ['#ff0000'], ['#ffffff']],
    [[2], [4], [6]],
  ]);
});
