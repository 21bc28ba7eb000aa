/**
 * Asks this Google what the workbench takes for granted, and writes the answers into a new tab, as one text to paste into
 * docs/differences.md. It runs on the workbench's host in the tests too. On Google: open Extensions ▸ Apps Script, choose
 * checkThisGoogle and Run. About 30 seconds, in a sheet of its own.
 */
function checkThisGoogle() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.insertSheet('Check ' + new Date().getTime(), 0);
  var lines = [];
  function ask(name, expected, check) {
    var got;
    try {
      got = String(check());
    } catch (error) {
      got = 'failed: ' + error.message;
    }
    lines.push(
      (expected === null ? 'noted' : got === String(expected) ? 'same' : 'DIFFERS') +
        ' | ' +
        name +
        ' | ' +
        got +
        (got === String(expected) || expected === null ? '' : ' | expected ' + expected),
    );
  }
  function cell(formula) {
    var range = sheet.getRange('H1').setFormula(formula);
    SpreadsheetApp.flush();
    var value = range.getValue();
    range.clearContent();
    return value;
  }
  function time(name, count, act) {
    ask('milliseconds of ' + count + ' × ' + name, null, function () {
      var start = new Date().getTime();
      for (var i = 0; i < count; i += 1) act(i);
      return new Date().getTime() - start;
    });
  }

  ['choose.en', 'choose.fa', 'words.en', 'words.fa', 'sample'].forEach(function (name) {
    ask('raw text of ' + name + ' is the same twice', true, function () {
      return (
        HtmlService.createTemplateFromFile(name).getRawContent() === HtmlService.createTemplateFromFile(name).getRawContent()
      );
    });
    ask('processed text of ' + name + ' against raw, in characters', null, function () {
      return (
        HtmlService.createHtmlOutputFromFile(name).getContent().length +
        ' of ' +
        HtmlService.createTemplateFromFile(name).getRawContent().length
      );
    });
  });

  sheet.getRange('A1:C6').setValues([
    ['Name', 'Score', 'Weight'],
    ['a', 7, 1],
    ['b', 9, 2],
    ['c', '', 3],
    ['d', 7, ''],
    ['e', 'high', 5],
  ]);
  ask('setFormula takes semicolons', 3, function () {
    return cell('=SUM(1;2)');
  });
  ask('setValues takes a formula beside a text', '3 =SUM(1;2)', function () {
    var range = sheet.getRange('H1:I1').setValues([['=SUM(1;2)', 'text']]);
    SpreadsheetApp.flush();
    var got = range.getValues()[0][0] + ' ' + range.getFormulas()[0][0].replace(',', ';');
    range.clearContent();
    return got;
  });
  ask('spelling of a formula that is read back', null, function () {
    return sheet.getRange('H1').setFormula('=ARRAYFORMULA(IF(A1:A2="a";1; 2))').getFormula();
  });
  ask('FIXED', '7.3', function () {
    return cell('=FIXED(7.25;1)');
  });
  ask('a blank cell is equal to nothing', true, function () {
    return cell('=B4=""');
  });
  ask('TRUE is not nothing', true, function () {
    return cell('=TRUE<>""');
  });
  ask('IFERROR of a blank cell', '', function () {
    return cell('=IFERROR(B4;"e")');
  });
  ask('FILTER without a match', '#N/A', function () {
    return cell('=FILTER(B2:B6;B2:B6=1)');
  });
  ask('FILTER by a product', 7, function () {
    return cell('=FILTER(B2:B6;ISNUMBER(B2:B6)*(A2:A6="d"))');
  });
  ask('MMULT of an array in LET', 25, function () {
    return cell('=LET(s;B2:B3;MMULT(TRANSPOSE(s);{1;2}))');
  });
  ask('a scalar in IF with an array', 16, function () {
    return cell('=SUM(ARRAYFORMULA(IF(TRUE;B2:B3;0)))');
  });
  ask('MATCH finds the first of equals', 2, function () {
    return cell('=MATCH(7;{9;7;7};0)');
  });
  ask('SCAN with LAMBDA', 16, function () {
    return cell('=MAX(SCAN(0;B2:B3;LAMBDA(sum;each;sum+each)))');
  });
  ask('columns of other heights in IF', null, function () {
    return cell('=ARRAYFORMULA(IF(A2:A6="";"";{1;2}))');
  });
  ask('a native column over five rows', '2,1,,2,', function () {
    sheet
      .getRange('H1')
      .setFormula(
        '=ARRAYFORMULA(IF(ISNUMBER(B2:B6);MATCH(ROUND(B2:B6;9);SORT(ROUND(FILTER(B2:B6;ISNUMBER(B2:B6));9);1;FALSE);0);""))',
      );
    SpreadsheetApp.flush();
    var values = sheet.getRange('H1:H5').getValues().join(',');
    sheet.getRange('H1').clearContent();
    return values;
  });
  ask('what the script sees of a custom function at once', null, function () {
    return cell('=KAM_RANK(B2:B6)');
  });
  ask('whether that is an error to other cells', null, function () {
    return cell('=ISERROR(KAM_RANK(B2:B6))');
  });
  ask('texts into a cell of plain text', '=1+1,+98 21,007,7-11', function () {
    var range = sheet
      .getRange('D1:D4')
      .setNumberFormat('@')
      .setValues([['=1+1'], ['+98 21'], ['007'], ['7-11']]);
    return range.getValues().join(',');
  });
  ask('a day into a date cell', true, function () {
    return sheet.getRange('E1').setNumberFormat('yyyy-mm-dd').setValue('2026-03-20').getValue() instanceof Date;
  });
  ask('an open range stays open', 'A3:A', function () {
    return sheet.getRange('A3:A').getA1Notation();
  });
  ask('a sheet by its id', true, function () {
    return book.getSheetById(sheet.getSheetId()).getName() === sheet.getName();
  });
  ask('no sheet by a wrong id', 'null', function () {
    return book.getSheetById(1);
  });
  ask('the engine knows time zones', '3/21/2026', function () {
    return new Date(Date.UTC(2026, 2, 20, 22)).toLocaleDateString('en-US', { timeZone: 'Asia/Tehran' });
  });
  ask('all values of a sheet in one call', true, function () {
    return JSON.stringify(sheet.getSheetValues(1, 1, -1, -1)) === JSON.stringify(sheet.getDataRange().getValues());
  });
  ask('text styles keep what they do not name', 'bold italic #ff0000', function () {
    var style = SpreadsheetApp.newTextStyle().setItalic(true).setForegroundColor('#ff0000').build();
    var styled = sheet
      .getRange('J1')
      .setFontWeight('bold')
      .setTextStyles([[style]]);
    return [styled.getFontWeight(), styled.getFontStyles()[0][0], styled.getFontColors()[0][0]].join(' ');
  });
  ask('nothing in an array leaves the array as it is', '1 2 3', function () {
    sheet.getRange('J1').setFormula('=SEQUENCE(3;1;1;1)');
    SpreadsheetApp.flush();
    sheet.getRange('J2:J3').setValues([[''], ['']]);
    SpreadsheetApp.flush();
    var spilled = sheet.getRange('J1:J3').getValues().join(' ');
    sheet.getRange('J1').clearContent();
    return spilled;
  });
  ask('what a template gives to a new sheet', 'true 2 1 200 bold', function () {
    var frame = book.insertSheet('Frame ' + new Date().getTime(), book.getSheets().length);
    frame.deleteRows(201, frame.getMaxRows() - 200);
    frame.hideRows(1);
    frame.setFrozenRows(2);
    frame.setFrozenColumns(1);
    frame.getRange('2:2').setFontWeight('bold');
    var copy = book.insertSheet(frame.getName() + ' 2', 1, { template: frame });
    var kept = [copy.isRowHiddenByUser(1), copy.getFrozenRows(), copy.getFrozenColumns(), copy.getMaxRows()];
    kept.push(copy.getRange('A2').getFontWeight());
    book.deleteSheet(copy);
    book.deleteSheet(frame);
    return kept.join(' ');
  });
  ask('protections', 1, function () {
    sheet.getRange('A1:C1').protect().setDescription('check').setWarningOnly(true);
    return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
  });
  ask('every permission was given', 'undefined', function () {
    return ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  });
  time('formatDate', 200, function () {
    Utilities.formatDate(new Date(), 'Etc/UTC', 'yyyy-MM-dd');
  });
  time('getSheetId', 100, function () {
    sheet.getSheetId();
  });
  time('getValues of 200 × 7', 5, function () {
    sheet.getRange(1, 1, 200, 7).getValues();
  });
  time('validations of 200 × 7', 1, function () {
    var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).setAllowInvalid(true).build();
    sheet.getRange(1, 1, 200, 7).setDataValidation(rule);
    SpreadsheetApp.flush();
  });
  sheet.getRange(1, 1, 200, 8).clearContent().clearDataValidations();
  sheet
    .getRange(1, 1, lines.length, 1)
    .setNumberFormat('@')
    .setValues(
      lines.map(function (line) {
        return [line];
      }),
    );
  return lines.join('\n');
}
