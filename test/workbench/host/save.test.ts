import { openHost } from '../../setup/openHost';

const code = `
  function fill() {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    var sheet = book.insertSheet('Matrix', 0);
    sheet.getRange('A1:B2').setValues([['Score', 7], ['Double', '=B1*2']]);
    sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).setHelpText('1 to 10').setAllowInvalid(false).build());
    sheet.getRange('A1').setNote('A note');
    sheet.getRange('B2').protect().setDescription('Computed').setWarningOnly(true);
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(5).setBold(true).setRanges([sheet.getRange('B1:B9')]).build()]);
    sheet.setFrozenRows(1);
    sheet.hideRows(3);
    sheet.setRightToLeft(true);
    sheet.getRange('A1:B2').createFilter();
    PropertiesService.getDocumentProperties().setProperty('schema', '1');
    PropertiesService.getUserProperties().setProperty('language', 'fa');
  }
  function look() {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Matrix');
    var rule = sheet.getRange('B1').getDataValidation();
    var protection = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
    return {
      id: sheet.getSheetId(),
      values: sheet.getDataRange().getValues(),
      formula: sheet.getRange('B2').getFormula(),
      rule: [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getHelpText(), rule.getAllowInvalid()],
      note: sheet.getRange('A1').getNote(),
      protection: [protection.getRange().getA1Notation(), protection.getDescription(), protection.isWarningOnly()],
      formats: sheet.getConditionalFormatRules().map(function (rule) { return rule.getRanges()[0].getA1Notation(); }),
      sheet: [sheet.getFrozenRows(), sheet.isRowHiddenByUser(3), sheet.isRightToLeft(), sheet.getFilter().getRange().getA1Notation()],
      properties: [PropertiesService.getDocumentProperties().getProperty('schema'), PropertiesService.getUserProperties().getProperty('language')],
    };
  }
`;

test('a stored workbook opens with all its contents', () => {
  const { host } = openHost({ code, spreadsheetTimeZone: 'Asia/Tehran' });
  host.run('fill');
  const before = host.call('look');
  const snapshot = JSON.parse(JSON.stringify(host.save())) as ReturnType<typeof host.save>;
  const again = openHost({ code, snapshot }).host;
  expect(again.call('look')).toEqual(before);
  expect(before).toMatchObject({
    values: [
      ['Score', 7],
      ['Double', 14],
    ],
    protection: ['B2', 'Computed', true],
    properties: ['1', 'fa'],
  });
  expect(again.save().timeZone).toBe('Asia/Tehran');
});

test('a copy keeps cells, sheet ids, validations and protections, and loses the document properties', () => {
  const { host } = openHost({ code });
  host.run('fill');
  const copy = openHost({ code, snapshot: host.copy() }).host;
  expect(copy.call('look')).toEqual({ ...(host.call('look') as object), properties: [null, 'fa'] });
});
